package org.qiao.render;

import static com.google.common.truth.Truth.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.page.SampleSite;

class AlternatesTest {

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void alternatesLeadToPagesThatExistAndLeadBack(boolean trilingual) {
    BuiltSite site = BuiltSite.of(sample(trilingual));
    Map<String, Map<String, String>> alternates = alternatesByPage(site);

    alternates.forEach(
        (page, others) ->
            others.forEach(
                (tag, other) -> {
                  assertThat(alternates.keySet()).contains(other);
                  if (!tag.equals("x-default")) {
                    assertThat(alternates.get(other)).isEqualTo(others);
                  }
                }));
    assertThat(alternates.get("https://news.example.org/en/news/2024/english-only/")).isEmpty();
    assertThat(alternates.get("https://news.example.org/en/news/2022/agreement/"))
        .containsExactly(
            "en", "https://news.example.org/en/news/2022/agreement/",
            "zh-Hans", "https://news.example.org/zh/news/2022/agreement/");
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void theSitemapNamesThePagesAndAlternatesThatThePagesName(boolean trilingual) {
    BuiltSite site = BuiltSite.of(sample(trilingual));
    Document sitemap = Jsoup.parse(site.files.get("sitemap.xml"), "", Parser.xmlParser());

    Map<String, Map<String, String>> inSitemap = new TreeMap<>();
    for (Element url : sitemap.select("url")) {
      Map<String, String> others = new TreeMap<>();
      for (Element link : url.getElementsByTag("xhtml:link")) {
        others.put(link.attr("hreflang"), link.attr("href"));
      }
      inSitemap.put(url.selectFirst("loc").text(), others);
    }

    assertThat(inSitemap).isEqualTo(alternatesByPage(site));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en/index.html", "zh/index.html", "index.html"})
  void onlyTheChooserAndTheHomesNameADefault(String file) {
    BuiltSite site = BuiltSite.of(SampleSite.bilingual());

    assertThat(site.page(file).select("link[hreflang=x-default]").eachAttr("href"))
        .containsExactly("https://news.example.org/");
    long pages =
        site.files.values().stream()
            .filter(html -> html.contains("hreflang=\"x-default\""))
            .count();
    assertThat(pages).isEqualTo(4); // the three and the sitemap
  }

  /** For every canonical address, the address by language. */
  private static Map<String, Map<String, String>> alternatesByPage(BuiltSite site) {
    Map<String, Map<String, String>> pages = new TreeMap<>();
    for (String file : site.htmlPages()) {
      Document page = site.page(file);
      Map<String, String> others = new TreeMap<>();
      for (Element link : page.select("link[rel=alternate][hreflang]")) {
        others.put(link.attr("hreflang"), link.attr("href"));
      }
      pages.put(page.selectFirst("link[rel=canonical]").attr("href"), others);
    }
    return pages;
  }

  private static SampleSite sample(boolean trilingual) {
    return trilingual ? SampleSite.trilingual() : SampleSite.bilingual();
  }
}
