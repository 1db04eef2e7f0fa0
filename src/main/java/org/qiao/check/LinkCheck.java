package org.qiao.check;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiao.diagnostic.Diagnostic;

/**
 * Whether every link within the site leads to something that is published: a page, one of its
 * anchors, or a file. Addresses are compared as servers compare them, case and all.
 */
public final class LinkCheck {
  private final String sitePath;
  private final Map<String, Set<String>> anchors;
  private final Map<String, String> byLowerCase = new HashMap<>();
  private final Map<String, String> withheld;

  /**
   * A check against one site.
   *
   * @param sitePath the path under which the site is served, beginning and ending with a slash
   * @param anchors every published address below the site's path (a page's ends with a slash) with
   *     its anchors
   * @param withheld addresses of drafts and scheduled entries, each with the word for it
   */
  public LinkCheck(
      String sitePath, Map<String, Set<String>> anchors, Map<String, String> withheld) {
    this.sitePath = sitePath;
    this.anchors = anchors;
    this.withheld = withheld;
    anchors.keySet().forEach(address -> byLowerCase.put(address.toLowerCase(Locale.ROOT), address));
  }

  /** What is wrong with these links. */
  public List<Diagnostic> check(Collection<SiteLink> links) {
    return links.stream().map(this::check).flatMap(Optional::stream).toList();
  }

  private Optional<Diagnostic> check(SiteLink link) {
    URI target;
    try {
      target =
          new URI("https://site.invalid" + sitePath + link.from()).resolve(new URI(link.href()));
    } catch (URISyntaxException e) {
      return Optional.of(
          broken(
              link,
              "the address \"" + link.href() + "\" is not well formed",
              "percent-encode what RFC 3986 does not allow"));
    }
    String path = decoded(target.getRawPath());
    if (!path.startsWith(sitePath)) {
      return Optional.of(
          broken(
              link,
              "\"" + link.href() + "\" leads out of the site",
              "write the whole address, with https://"));
    }
    return checkAddress(link, path.substring(sitePath.length()), decoded(target.getRawFragment()));
  }

  private Optional<Diagnostic> checkAddress(SiteLink link, String written, String fragment) {
    String address =
        written.endsWith("index.html") ? written.substring(0, written.length() - 10) : written;
    Set<String> here = anchors.get(address);
    if (here != null) {
      return fragment.isEmpty() || here.contains(fragment)
          ? Optional.empty()
          : Optional.of(
              Diagnostic.error(
                  "link.broken-anchor",
                  link.position(),
                  "the page /" + address + " has no heading #" + fragment,
                  here.isEmpty()
                      ? "leave the part after # out"
                      : "write one of #"
                          + String.join(", #", here.stream().sorted().limit(5).toList())));
    }
    if (anchors.containsKey(address + "/")) {
      return Optional.of(
          broken(
              link, "\"" + link.href() + "\" lacks its last slash", "write " + link.href() + "/"));
    }
    if (withheld.containsKey(address)) {
      return Optional.of(
          Diagnostic.error(
              "link.to-unpublished",
              link.position(),
              "\"" + link.href() + "\" leads to " + withheld.get(address),
              "publish that entry first, or take the link out"));
    }
    String otherCase = byLowerCase.get(address.toLowerCase(Locale.ROOT));
    if (otherCase != null) {
      return Optional.of(
          Diagnostic.error(
              "link.wrong-case",
              link.position(),
              "\"" + link.href() + "\" is written /" + otherCase,
              "write " + sitePath + otherCase));
    }
    return Optional.of(
        broken(
            link,
            "\"" + link.href() + "\" leads to no page of this site",
            "write the address of a page or file that exists"));
  }

  private static Diagnostic broken(SiteLink link, String message, String hint) {
    return Diagnostic.error("link.broken", link.position(), message, hint);
  }

  private static String decoded(String raw) {
    return raw == null ? "" : URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
  }
}
