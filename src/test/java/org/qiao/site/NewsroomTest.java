package org.qiao.site;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXParseException;

/** This repository's own newsroom, built as a user builds it and read page by page. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsroomTest {
  private static final String BASE = "https://news.example.org/";
  private static final String STORY = "news/2022/eias-unesco-ichei-agreement/";

  private Path output;
  private final Map<String, Document> pages = new TreeMap<>();

  @BeforeAll
  void build(@TempDir Path folder) throws IOException {
    output = folder.resolve("site");
    TestSite.Run build =
        TestSite.command(
            "build", "--source", ".", "--output", output.toString(), "--as-of", "2026-06-30");
    assertWithMessage(build.err()).that(build.exitCode()).isEqualTo(0);
    try (Stream<Path> files = Files.walk(output)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".html")).toList()) {
        pages.put(output.relativize(file).toString(), Jsoup.parse(Files.readString(file), BASE));
      }
    }
  }

  @Test
  void theStoryStandsThereInBothLanguagesWithLinkedInstitutionsFactBoxAndBoilerplate() {
    Document english = pages.get("en/" + STORY + "index.html");
    Document chinese = pages.get("zh/" + STORY + "index.html");

    assertThat(english.select("h1").text())
        .isEqualTo("EIAS and UNESCO-ICHEI Signed Strategic Cooperation Agreement");
    for (Document page : List.of(english, chinese)) {
      assertThat(
              page.select("[data-text] a.organisation[data-organisation]")
                  .eachAttr("data-organisation"))
          .containsAtLeast("eias", "unesco-ichei", "cas", "sustech", "iioe", "unesco", "eit");
      assertThat(page.select("link[rel=alternate][hreflang=en]").attr("href"))
          .isEqualTo(BASE + "en/" + STORY);
      assertThat(page.select("link[rel=alternate][hreflang=zh-Hans]").attr("href"))
          .isEqualTo(BASE + "zh/" + STORY);
    }
    assertThat(english.select("main").text()).contains("About UNESCO-ICHEI");
    assertThat(english.select("main").text()).contains("was founded on June 8, 2016");
    assertThat(english.select("main dl").text()).contains("LI Ming");
    assertThat(english.select("main dl").text()).contains("9 October 2022");
    assertThat(chinese.select("main dl").text()).contains("2022年10月9日");
  }

  @Test
  void draftsAndScheduledEntriesAreNowhere() throws IOException {
    try (Stream<Path> files = Files.walk(output)) {
      assertThat(files.map(Path::toString).filter(path -> path.contains("2099")).toList())
          .isEmpty();
    }
  }

  @Test
  void everyInternalLinkAndImageLeadsToAFile() {
    List<String> broken = new ArrayList<>();
    pages.forEach(
        (page, document) -> {
          for (Element element : document.select("[href], [src]")) {
            String url = element.hasAttr("href") ? element.absUrl("href") : element.absUrl("src");
            if (url.startsWith(BASE) && !exists(url)) {
              broken.add(page + " → " + url);
            }
          }
        });
    assertThat(broken).isEmpty();
  }

  @Test
  void alternatesAreReciprocalAndTheSameInHtmlAndSitemap() throws IOException {
    Map<String, Map<String, String>> inHtml = new LinkedHashMap<>();
    pages.forEach(
        (page, document) -> {
          if (page.endsWith("index.html")
              && document.select("meta[name=robots][content*=noindex]").isEmpty()) {
            inHtml.put(
                canonical(document), alternates(document.select("link[rel=alternate][hreflang]")));
          }
        });
    inHtml.forEach(
        (address, alternates) ->
            alternates.forEach(
                (language, target) ->
                    assertWithMessage("%s → %s", address, target)
                        .that(inHtml.get(target))
                        .isEqualTo(alternates)));

    Document sitemap =
        Jsoup.parse(Files.readString(output.resolve("sitemap.xml")), BASE, Parser.xmlParser());
    Map<String, Map<String, String>> inSitemap =
        sitemap.select("url").stream()
            .collect(
                Collectors.toMap(
                    url -> url.selectFirst("loc").text(),
                    url -> alternates(url.select("xhtml|link"))));
    assertThat(inSitemap.keySet()).isEqualTo(inHtml.keySet());
    inSitemap.forEach(
        (address, alternates) ->
            assertWithMessage(address).that(alternates).isEqualTo(inHtml.get(address)));
  }

  @Test
  void everyPageHasOneH1AndHeadingsInOrderAndItsLanguage() {
    pages.forEach(
        (page, document) -> {
          assertWithMessage(page).that(document.select("h1")).hasSize(1);
          int last = 0;
          for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.normalName().charAt(1) - '0';
            assertWithMessage("%s: %s", page, heading).that(level).isAtMost(last + 1);
            last = level;
          }
          String language = page.startsWith("zh/") ? "zh-Hans" : "en";
          assertWithMessage(page).that(document.select("html").attr("lang")).isEqualTo(language);
        });
  }

  @Test
  void idsAreUniqueOnEveryPage() {
    pages.forEach(
        (page, document) ->
            assertWithMessage(page)
                .that(document.select("[id]").eachAttr("id"))
                .containsNoDuplicates());
  }

  @Test
  void theNuHtmlCheckerFindsNoErrorOnAnyPage() throws Exception {
    List<String> found = new ArrayList<>();
    SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, true);
    Complaints complaints = new Complaints(found);
    validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", complaints);
    validator.setUpValidatorAndParsers(complaints, true, false);
    for (String page : pages.keySet()) {
      complaints.page = page;
      validator.checkHtmlFile(output.resolve(page).toFile(), true);
    }
    assertThat(found).isEmpty();
  }

  private boolean exists(String url) {
    String path = URI.create(url).getPath().substring(1);
    return Files.isRegularFile(
        output.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path));
  }

  private static String canonical(Document page) {
    return page.select("link[rel=canonical]").attr("href");
  }

  private static Map<String, String> alternates(Iterable<Element> links) {
    Map<String, String> byLanguage = new TreeMap<>();
    links.forEach(link -> byLanguage.put(link.attr("hreflang"), link.attr("href")));
    return byLanguage;
  }

  private static final class Complaints implements ErrorHandler {
    private final List<String> found;
    private String page = "";

    Complaints(List<String> found) {
      this.found = found;
    }

    @Override
    public void warning(SAXParseException warning) {
      // The checker's warnings are advice (such as "consider lang"); the goal is no errors.
    }

    @Override
    public void error(SAXParseException error) {
      found.add(page + ":" + error.getLineNumber() + ": " + error.getMessage());
    }

    @Override
    public void fatalError(SAXParseException error) {
      error(error);
    }
  }
}
