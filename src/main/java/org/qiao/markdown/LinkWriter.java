package org.qiao.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.qiao.crosslink.Mention;
import org.qiao.crosslink.NameKind;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.markdown.RenderedText.Link;
import org.qiao.model.SourceText;

/** Writes links, images and explicit mentions, and reports those that may not stand. */
final class LinkWriter {
  /** What the address of an explicit mention begins with. */
  static final String ORGANISATION = "organisation:";

  /** The id in an address that says: no institution. */
  static final String NOBODY = "-";

  private final Places places;
  private final TextContext context;
  private final Optional<SortedSet<String>> organisations;
  private final List<Diagnostic> diagnostics;
  private final LinkedHtml html;
  private final List<Link> links = new ArrayList<>();
  private final Map<Mention, String> mentions = new LinkedHashMap<>();
  private final Map<Mention, String> labels = new LinkedHashMap<>();
  private final Map<Mention, Integer> unfinished = new LinkedHashMap<>();

  LinkWriter(
      SourceText source,
      TextContext context,
      Optional<SortedSet<String>> organisations,
      List<Diagnostic> diagnostics,
      LinkedHtml html) {
    this.places = new Places(source);
    this.context = context;
    this.organisations = organisations;
    this.diagnostics = diagnostics;
    this.html = html;
  }

  List<Link> links() {
    return links;
  }

  /** The explicit mentions in reading order, each with its sentence. */
  Map<Mention, String> mentions() {
    return mentions;
  }

  /** Opens a link; false, and reported, if the address is not safe. */
  boolean open(int offset, String address, String title) {
    if (!LinkAddress.isSafe(address)) {
      unsafe(offset);
      return false;
    }
    html.markup("<a href=\"").markup(Html.escaped(Html.href(onSite(offset, address))));
    attribute("title", title);
    html.markup("\">");
    return true;
  }

  /** Opens a link to an institution's profile; false for nobody's, or if there is none. */
  boolean openMention(int offset, String organisation) {
    if (organisation.equals(NOBODY)) {
      return false;
    }
    if (organisations.isPresent() && !organisations.get().contains(organisation)) {
      diagnostics.add(
          Diagnostic.error(
              "crosslink.unknown-organisation",
              places.at(offset),
              "there is no organisation \"" + Html.escaped(organisation) + "\"",
              NearestId.hint(organisation, organisations.get())));
      return false;
    }
    html.markup(Mentions.openTag(organisation, context));
    return true;
  }

  /**
   * Remembers what the author wrote of an institution by hand.
   *
   * @param wordsStart where it begins in the plain words of its block
   * @param label the words
   * @param isLink whether it is a link; else the author says that the words name nobody
   */
  void mentioned(
      String organisation, int block, int start, int wordsStart, String label, boolean isLink) {
    Mention mention = new Mention(organisation, block, start, start + 1, NameKind.WRITTEN_LINK);
    labels.put(mention, label);
    if (isLink) {
      unfinished.put(mention, wordsStart);
    }
  }

  /** The words of every explicit mention and of every escape from one, in reading order. */
  Map<Mention, String> labels() {
    return labels;
  }

  /** Gives the mentions of a block their sentences, now that all its words are known. */
  void endBlock(String words) {
    unfinished.forEach((mention, place) -> mentions.put(mention, Sentence.around(words, place)));
    unfinished.clear();
  }

  /** Writes an image. */
  void image(int offset, String address, String alt, String title) {
    boolean isWeb =
        !LinkAddress.isExternal(address) || address.regionMatches(true, 0, "http", 0, 4);
    if (!LinkAddress.isSafe(address) || !isWeb) {
      unsafe(offset);
      html.words(alt);
      return;
    }
    Optional<String> src = imageAddress(offset, address);
    if (src.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              "image.missing",
              places.at(offset),
              "there is no image \"" + address + "\" beside the text",
              "put the file into the same folder, or correct its name (case counts)"));
      html.words(alt);
      return;
    }
    if (alt.isBlank()) {
      diagnostics.add(
          Diagnostic.warning(
              "image.no-alt",
              places.at(offset),
              "the image has no text for those who cannot see it",
              "write what it shows: ![The two sides sign the agreement](signing.jpg)"));
    }
    html.markup("<img src=\"").markup(Html.escaped(Html.href(src.get())));
    html.markup("\" alt=\"").markup(Html.escaped(alt.strip()));
    attribute("title", title);
    html.markup("\" loading=\"lazy\">");
  }

  private void attribute(String name, String value) {
    if (!value.isEmpty()) {
      html.markup("\" ").markup(name).markup("=\"").markup(Html.escaped(value));
    }
  }

  private Optional<String> imageAddress(int offset, String address) {
    if (LinkAddress.isExternal(address)) {
      return Optional.of(address);
    }
    return address.startsWith("/") ? Optional.of(onSite(offset, address)) : file(address);
  }

  private String onSite(int offset, String address) {
    if (LinkAddress.isExternal(address)) {
      return address;
    }
    String href =
        address.startsWith("/")
            ? context.sitePath() + address.substring(1)
            : file(address).orElse(address);
    links.add(new Link(Html.href(href), places.at(offset)));
    return href;
  }

  private Optional<String> file(String address) {
    String name = address.startsWith("./") ? address.substring(2) : address;
    if (name.isEmpty() || name.startsWith("#") || name.startsWith("?")) {
      return Optional.empty();
    }
    Optional<String> file = context.fileAddress().apply(name);
    return file.isPresent() || name.indexOf('%') < 0 || !Html.href(name).equals(name)
        ? file
        : context
            .fileAddress()
            .apply(URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8));
  }

  private void unsafe(int offset) {
    diagnostics.add(
        Diagnostic.error(
            "markdown.unsafe-link",
            places.at(offset),
            "the address is none that a page may lead to",
            "write an address that begins with https:, http:, mailto:, tel: or /, or a file's name"));
  }
}
