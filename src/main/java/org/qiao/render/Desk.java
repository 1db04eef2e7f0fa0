package org.qiao.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.qiao.markdown.RenderedText;
import org.qiao.model.Entry;
import org.qiao.model.Language;
import org.qiao.model.LocalizedText;
import org.qiao.model.Organisation;
import org.qiao.model.SiteSettings;
import org.qiao.model.Version;
import org.qiao.page.Address;
import org.qiao.page.Addresses;
import org.qiao.page.Edition;
import org.qiao.page.SitePlan;
import org.qiao.page.Story;
import org.qiao.page.TextKey;

/** What the pages of one language share: its words, dates, links and the stories as list items. */
final class Desk {
  private static final int SUMMARY_LENGTH = 200;
  private static final int HAN_SUMMARY_LENGTH = 100;

  private final SitePlan plan;
  private final Language language;
  private final Edition edition;
  private final Messages messages;
  private final Dates dates;
  private final AtomicReferenceArray<Card> cards;

  Desk(SitePlan plan, Language language, Messages messages) {
    this.plan = plan;
    this.language = language;
    this.edition = plan.edition(language);
    this.messages = messages;
    this.dates = new Dates(language);
    this.cards = new AtomicReferenceArray<>(edition.stories().size());
  }

  SitePlan plan() {
    return plan;
  }

  Language language() {
    return language;
  }

  Edition edition() {
    return edition;
  }

  Messages messages() {
    return messages;
  }

  Dates dates() {
    return dates;
  }

  SiteSettings settings() {
    return plan.settings();
  }

  String href(Address address) {
    return plan.addresses().href(address);
  }

  String siteTitle() {
    return settings().title().inOrElseAny(language).orElse("");
  }

  String siteDescription() {
    return settings().description().in(language).orElse("");
  }

  /** The text in this language, else in the site's first language that has it. */
  Optional<Words> words(LocalizedText text) {
    Optional<String> own = text.in(language);
    if (own.isPresent()) {
      return Optional.of(new Words(own.get(), ""));
    }
    return text.byLanguage().entrySet().stream()
        .findFirst()
        .map(other -> new Words(other.getValue(), tagOf(other.getKey())));
  }

  /** The same text in the other languages, where it differs. */
  List<Words> otherWords(LocalizedText text) {
    String own = text.inOrElseAny(language).orElse("");
    List<Words> others = new ArrayList<>();
    for (Map.Entry<String, String> other : text.byLanguage().entrySet()) {
      if (!other.getKey().equals(language.key()) && !other.getValue().equals(own)) {
        others.add(new Words(other.getValue(), tagOf(other.getKey())));
      }
    }
    return others;
  }

  private String tagOf(String key) {
    return settings().languages().stream()
        .filter(l -> l.key().equals(key))
        .map(Language::tag)
        .findFirst()
        .orElse(key);
  }

  Words nameOf(Organisation organisation) {
    return words(organisation.name()).orElse(new Words(organisation.id(), ""));
  }

  /**
   * The name by which headings and lists call it: the short name or abbreviation, where it has one.
   */
  Words shortNameOf(Organisation organisation) {
    return words(organisation.abbreviation())
        .filter(abbreviation -> abbreviation.lang().isEmpty() || !language.isHan())
        .or(() -> organisation.shortName().in(language).map(name -> new Words(name, "")))
        .orElseGet(() -> nameOf(organisation));
  }

  /** The organisation's profile, by id; empty where there is no such profile. */
  Optional<Link> organisation(String id) {
    return Optional.ofNullable(plan.newsroom().site().organisations().get(id))
        .map(found -> new Link(nameOf(found), href(Addresses.profile(language, id))));
  }

  List<Link> organisations(List<String> ids) {
    return ids.stream().map(this::organisation).flatMap(Optional::stream).toList();
  }

  Optional<Link> topic(String id) {
    return Optional.ofNullable(settings().topics().get(id))
        .flatMap(this::words)
        .map(name -> new Link(name, href(Addresses.topic(language, id))));
  }

  Optional<Link> category(String id) {
    return Optional.ofNullable(settings().categories().get(id))
        .flatMap(this::words)
        .map(name -> new Link(name, href(Addresses.category(language, id))));
  }

  /** An entry in this language, else in the first that it has, which the link then names. */
  Link entry(Entry entry) {
    Version version =
        entry.in(language).orElseGet(() -> entry.versions().values().iterator().next());
    Language own = version.language();
    return new Link(
        version.title(),
        href(Addresses.entry(own, entry.slug())),
        own.equals(language) ? "" : own.tag());
  }

  Optional<RenderedText> text(TextKey key) {
    return plan.newsroom().text(key);
  }

  /** The text's HTML; empty where there is no such text or nothing in it. */
  Optional<Html> html(TextKey key) {
    return text(key).map(RenderedText::html).filter(html -> !html.isBlank()).map(Html::new);
  }

  /** The version's summary, else the beginning of its text. */
  String summary(Version version, TextKey key) {
    return version
        .summary()
        .or(() -> text(key).map(RenderedText::firstParagraph).map(this::shortened))
        .orElse("");
  }

  /** The beginning of a text, for descriptions and lists. */
  String shortened(String text) {
    int length = language.isHan() ? HAN_SUMMARY_LENGTH : SUMMARY_LENGTH;
    if (text.codePointCount(0, text.length()) <= length) {
      return text;
    }
    int end = text.offsetByCodePoints(0, length);
    int space = language.isHan() ? -1 : text.lastIndexOf(' ', end);
    return text.substring(0, space > 0 ? space : end) + "…";
  }

  /** The lead image of a story. */
  Optional<ImageView> cover(Story story) {
    return story
        .version()
        .cover()
        .map(
            cover ->
                new ImageView(
                    href(Addresses.entryFile(story.entry().slug(), cover.file())),
                    cover.alt(),
                    cover.caption(),
                    cover.credit()));
  }

  /** A story as a list shows it; made once. */
  Card card(Story story) {
    Card known = cards.get(story.position());
    if (known == null) {
      known =
          new Card(
              story.version().title(),
              href(story.address()),
              dates.write(story.entry().date()),
              summary(story.version(), TextKey.entry(story.entry().slug(), language)),
              story.entry().category().flatMap(this::category),
              cover(story),
              alsoIn(story.address()));
      cards.set(story.position(), known);
    }
    return known;
  }

  private List<Link> alsoIn(Address address) {
    List<Link> others = new ArrayList<>();
    for (Language other : plan.languagesOf(address)) {
      if (!other.equals(language)) {
        Address there = new Address(other.key(), address.rest());
        others.add(new Link(other.name(), href(there), other.tag()));
      }
    }
    return others;
  }

  /** The locale as Open Graph writes it, such as {@code zh_CN}. */
  static String openGraphLocale(Language language) {
    Locale locale = language.locale();
    return locale.getCountry().isEmpty()
        ? locale.getLanguage()
        : locale.getLanguage() + "_" + locale.getCountry();
  }
}
