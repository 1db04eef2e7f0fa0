package org.qiao.page;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qiao.markdown.RenderedText;
import org.qiao.model.Cover;
import org.qiao.model.Entry;
import org.qiao.model.Event;
import org.qiao.model.Event.Signatory;
import org.qiao.model.Language;
import org.qiao.model.LinkPolicy;
import org.qiao.model.LocalizedText;
import org.qiao.model.Organisation;
import org.qiao.model.Organisation.FormerName;
import org.qiao.model.Organisation.Match;
import org.qiao.model.Organisation.Relations;
import org.qiao.model.OrganisationKind;
import org.qiao.model.PartialDate;
import org.qiao.model.Person;
import org.qiao.model.Site;
import org.qiao.model.SiteSettings;
import org.qiao.model.SourceText;
import org.qiao.model.StandingPage;
import org.qiao.model.Version;

/** A small newsroom made by hand: what the tests of pages are written against. */
public final class SampleSite {
  public static final Language ENGLISH =
      new Language("en", "en", Locale.forLanguageTag("en-GB"), "English");
  public static final Language CHINESE =
      new Language("zh", "zh-Hans", Locale.forLanguageTag("zh-Hans-CN"), "中文");
  public static final Language FRENCH =
      new Language("fr", "fr", Locale.forLanguageTag("fr-FR"), "Français");
  public static final Instant AS_OF = Instant.parse("2026-11-23T00:00:00Z");

  public final List<Language> languages;
  public final Map<String, Organisation> organisations = new TreeMap<>();
  public final List<Entry> entries = new ArrayList<>();
  public final List<StandingPage> pages = new ArrayList<>();
  public final Map<TextKey, RenderedText> texts = new LinkedHashMap<>();
  public final Map<String, List<Backlink>> backlinks = new TreeMap<>();
  public String baseUrl = "https://news.example.org/";
  public boolean drafts;
  public int pageSize = 2;

  SampleSite(Language... languages) {
    this.languages = List.of(languages);
  }

  /** Five public entries (one in English only), a draft and a scheduled one; two organisations. */
  public static SampleSite bilingual() {
    SampleSite site = new SampleSite(ENGLISH, CHINESE);
    site.fill();
    return site;
  }

  public static SampleSite trilingual() {
    SampleSite site = new SampleSite(ENGLISH, CHINESE, FRENCH);
    site.fill();
    return site;
  }

  private void fill() {
    addOrganisation("unesco", text("en", "UNESCO", "zh", "联合国教科文组织"), Optional.empty());
    addOrganisation(
        "unesco-ichei",
        text(
            "en", "International Centre for Higher Education Innovation",
            "zh", "联合国教科文组织高等教育创新中心"),
        Optional.of("unesco"));
    say(
        TextKey.about("unesco-ichei", ENGLISH),
        "<p>It works in <a class=\"organisation\" data-organisation=\"unesco\" href=\"/en/organisations/unesco/\">UNESCO</a>.</p>",
        "It works in UNESCO.");
    say(
        TextKey.boilerplate("unesco-ichei", ENGLISH),
        "<p>Founded in 2016.</p>",
        "Founded in 2016.");
    say(TextKey.boilerplate("unesco-ichei", CHINESE), "<p>成立于2016年。</p>", "成立于2016年。");
    addEntry("news/2022/agreement", "2022-10-10", true, "Agreement signed", "签署合作协议");
    addEntry("news/2023/visit", "2023-03-01", false, "A visit", "来访");
    addEntry("news/2023/course", "2023-05-01", false, "A course", "课程");
    addEntry("news/2024/english-only", "2024-01-02", false, "Only in English", null);
    addEntry("news/2024/workshop", "2024-06-01", false, "A workshop", "研讨会");
    addEntry("news/2026/scheduled", "2026-12-24", false, "Scheduled", "待发布");
    entries.add(draft(entryOf("news/2024/draft", "2024-07-01", false, "Draft", "草稿")));
    backlinks.put(
        "unesco",
        List.of(
            new Backlink("news/2023/visit", "en", "A sentence that names UNESCO."),
            new Backlink("news/2023/visit", "zh", "这句话提到教科文组织。"),
            new Backlink("news/2024/draft", "en", "Not to be seen.")));
    pages.add(
        new StandingPage(
            "pages/about", false, List.of("/old-about"), versions("About", "关于我们"), List.of()));
    say(TextKey.standingPage("pages/about", ENGLISH), "<p>Who we are.</p>", "Who we are.");
    say(TextKey.standingPage("pages/about", CHINESE), "<p>我们是谁。</p>", "我们是谁。");
  }

  public void addOrganisation(String id, LocalizedText name, Optional<String> partOf) {
    Relations none = Relations.none();
    organisations.put(
        id,
        new Organisation(
            id,
            name,
            text("en", id.toUpperCase(Locale.ROOT)),
            LocalizedText.empty(),
            Map.of(),
            List.of(
                new FormerName(
                    text("en", "Old " + id, "zh", "旧" + id),
                    Optional.of(PartialDate.parse("2015-11")))),
            Optional.of(OrganisationKind.UN_CENTRE),
            Optional.of(PartialDate.parse("2016-06-08")),
            text("en", "Shenzhen, China", "zh", "中国深圳"),
            text("en", "https://" + id + ".example.org/"),
            Optional.of(id + ".svg"),
            new Relations(
                partOf,
                none.hostedBy(),
                none.runs(),
                none.predecessor(),
                none.successor(),
                none.partners()),
            Map.of("ror", "https://ror.org/04h4z8k05", "wikidata", "Q7809"),
            List.of(
                new Person(text("en", "LI Ming", "zh", "李铭"), text("en", "Director", "zh", "主任"))),
            Map.of(),
            Map.of(),
            Match.everywhere(),
            "content/organisations/" + id + ".yaml"));
  }

  public void addEntry(String slug, String date, boolean event, String english, String chinese) {
    entries.add(entryOf(slug, date, event, english, chinese));
  }

  private Entry entryOf(String slug, String date, boolean event, String english, String chinese) {
    LocalDate day = LocalDate.parse(date);
    Map<String, Version> versions = versions(english, chinese);
    versions.forEach(
        (key, version) ->
            say(
                TextKey.entry(slug, version.language()),
                "<p>Text of " + slug + " in " + key + ".</p>",
                "Text of " + slug + " in " + key + "."));
    return new Entry(
        slug,
        day,
        day.atStartOfDay(ZoneId.of("Asia/Shanghai")).toInstant(),
        event ? Optional.of(day.plusDays(2)) : Optional.empty(),
        Optional.of("latest-news"),
        event ? List.of("unesco-ichei", "unesco") : List.of("unesco"),
        List.of("agreements"),
        event ? Optional.of(agreement()) : Optional.empty(),
        false,
        slug.equals("news/2022/agreement") ? List.of("/old/address.html") : List.of(),
        Set.of(),
        Optional.empty(),
        versions,
        List.of());
  }

  private static Event agreement() {
    return new Event(
        "agreement",
        Optional.of(PartialDate.parse("2022-10-09")),
        text("en", "Ningbo", "zh", "宁波"),
        List.of("unesco", "unesco-ichei"),
        List.of(new Signatory(text("en", "LI Ming", "zh", "李铭"), Optional.of("unesco-ichei"))));
  }

  public static Entry draft(Entry entry) {
    return new Entry(
        entry.slug(),
        entry.date(),
        entry.published(),
        entry.updated(),
        entry.category(),
        entry.organisations(),
        entry.topics(),
        entry.event(),
        true,
        entry.aliases(),
        entry.neverLinked(),
        entry.linkPolicy(),
        entry.versions(),
        entry.images());
  }

  private static Map<String, Version> versions(String english, String chinese) {
    Map<String, Version> versions = new LinkedHashMap<>();
    if (english != null) {
      versions.put("en", version(ENGLISH, english));
    }
    if (chinese != null) {
      versions.put("zh", version(CHINESE, chinese));
    }
    return versions;
  }

  private static Version version(Language language, String title) {
    return new Version(
        language,
        title,
        Optional.of("Summary: " + title),
        Optional.of(new Cover("cover.jpg", "Alt: " + title, Optional.empty(), Optional.of("EIAS"))),
        Optional.empty(),
        new SourceText("content/x/index." + language.key() + ".md", "", 1, 0));
  }

  public void say(TextKey key, String html, String firstParagraph) {
    texts.put(
        key, new RenderedText(html, List.of(), List.of(), firstParagraph, List.of(), List.of()));
  }

  public static LocalizedText text(String... keysAndTexts) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (int i = 0; i < keysAndTexts.length; i += 2) {
      byLanguage.put(keysAndTexts[i], keysAndTexts[i + 1]);
    }
    return new LocalizedText(byLanguage);
  }

  public Newsroom newsroom() {
    List<Entry> newestFirst = new ArrayList<>(entries);
    newestFirst.sort((a, b) -> b.published().compareTo(a.published()));
    Map<String, LocalizedText> topics = new LinkedHashMap<>();
    topics.put("agreements", text("en", "Agreements", "zh", "合作协议"));
    topics.put("teaching", text("en", "Teaching", "zh", "教学"));
    SiteSettings settings =
        new SiteSettings(
            text("en", "EIAS Newsroom", "zh", "东方理工新闻"),
            text("en", "News of EIAS", "zh", "东方理工的新闻"),
            URI.create(baseUrl),
            languages,
            ZoneId.of("Asia/Shanghai"),
            Optional.of("unesco"),
            topics,
            Map.of("latest-news", text("en", "Latest News", "zh", "最新动态")),
            LinkPolicy.FIRST,
            pageSize,
            List.of(),
            text("en", "© EIAS", "zh", "© 东方理工"),
            Map.of());
    return new Newsroom(
        new Site(settings, organisations, newestFirst, pages), AS_OF, drafts, texts, backlinks);
  }
}
