package org.qiao.render;

import static com.google.common.truth.Truth.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.qiao.page.SampleSite;

class PageContentTest {
  private final BuiltSite site = BuiltSite.of(SampleSite.bilingual());

  @Test
  void everyPageHasOneHeadingOfTheFirstLevelAndSkipsNone() {
    for (String file : site.htmlPages()) {
      Document page = site.page(file);
      assertThat(page.select("h1")).hasSize(1);
      int level = 0;
      for (Element heading : page.select("h1, h2, h3, h4")) {
        int next = heading.tagName().charAt(1) - '0';
        assertThat(next).isAtMost(level + 1);
        level = next;
      }
    }
  }

  @Test
  void theThemesAnchorsCannotBeThoseOfHeadings() {
    for (String file : site.htmlPages()) {
      for (String id : site.page(file).select("main [id]").eachAttr("id")) {
        assertThat(id).startsWith("_");
      }
    }
  }

  @Test
  void draftsAndScheduledEntriesStandNowhere() {
    site.files.forEach(
        (file, text) -> {
          assertThat(file).doesNotContainMatch("scheduled|draft");
          assertThat(text).doesNotContainMatch("(?i)scheduled|待发布|news/2024/draft|草稿");
        });
  }

  @Test
  void draftsAndScheduledEntriesStandOnAPreview() {
    SampleSite sample = SampleSite.bilingual();
    sample.drafts = true;

    assertThat(BuiltSite.of(sample).files.keySet())
        .containsAtLeast("en/news/2024/draft/index.html", "zh/news/2026/scheduled/index.html");
  }

  @Test
  void theLanguageSwitchLeadsToTheSamePage() {
    Element other =
        site.page("en/news/2022/agreement/index.html")
            .selectFirst(".language-switch a[lang=zh-Hans]");

    assertThat(other.attr("href")).isEqualTo("/zh/news/2022/agreement/");
    assertThat(other.attr("hreflang")).isEqualTo("zh-Hans");
  }

  @Test
  void whereNoVersionExistsTheSwitchSaysSoInThatLanguage() {
    Element item =
        site.page("en/news/2024/english-only/index.html")
            .selectFirst(".language-switch li[lang=zh-Hans]");

    assertThat(item.selectFirst(".language-note").text()).isEqualTo("暂无中文版");
    assertThat(item.selectFirst("a").attr("href")).isEqualTo("/zh/news/");
    assertThat(site.files).doesNotContainKey("zh/news/2024/english-only/index.html");
  }

  @Test
  void aProfileShowsTheSentencesThatNameIt() {
    Document page = site.page("zh/organisations/unesco/page/2/index.html");

    assertThat(page.select(".mention .card-title").eachText()).containsExactly("来访", "签署合作协议");
    assertThat(page.select(".mention-sentence").eachText()).containsExactly("这句话提到教科文组织。");
  }

  @Test
  void factsNeverCarryTheMarkOfALinkedMention() {
    for (String file : site.htmlPages()) {
      for (Element link : site.page(file).select("a.organisation, [data-organisation]")) {
        assertThat(link.closest("[data-text]")).isNotNull();
      }
    }
  }

  @Test
  void aLanguageWithoutMessagesOfItsOwnSpeaksEnglishButWritesItsOwnDates() {
    BuiltSite trilingual = BuiltSite.of(SampleSite.trilingual());
    Document profile = trilingual.page("fr/organisations/unesco-ichei/index.html");

    assertThat(trilingual.diagnostics.all()).isEmpty();
    assertThat(profile.selectFirst("html").attr("lang")).isEqualTo("fr");
    assertThat(profile.selectFirst(".fact-box time").text()).isEqualTo("8 juin 2016");
    assertThat(profile.selectFirst("h1").attr("lang")).isEqualTo("en");
  }

  @Test
  void aSiteBelowAPathLinksBelowThatPath() {
    SampleSite sample = SampleSite.bilingual();
    sample.baseUrl = "https://example.org/newsroom/";
    BuiltSite below = BuiltSite.of(sample);

    for (String file : below.htmlPages()) {
      for (Element link : below.page(file).select("a[href^=/]")) {
        if (link.closest("[data-text]") == null) {
          assertThat(link.attr("href")).startsWith("/newsroom/");
        }
      }
    }
    assertThat(below.page("en/index.html").selectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo("https://example.org/newsroom/en/");
  }

  @Test
  void everyLinkLeadsToAFileOfTheSite() {
    for (String file : site.htmlPages()) {
      for (Element link : site.page(file).select("a[href^=/]")) {
        String path = link.attr("href").substring(1);
        assertThat(site.files)
            .containsKey(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
      }
    }
  }

  @Test
  void anOldAddressLeadsToThePage() {
    Document page = site.page("old/address.html");

    assertThat(page.selectFirst("link[rel=canonical]").attr("href"))
        .isEqualTo("https://news.example.org/en/news/2022/agreement/");
    assertThat(page.selectFirst("meta[http-equiv=refresh]").attr("content"))
        .isEqualTo("0; url=/en/news/2022/agreement/");
    assertThat(page.selectFirst("meta[name=robots]").attr("content")).isEqualTo("noindex");
    assertThat(site.files).containsKey("old-about/index.html");
  }

  @Test
  void twoBuildsGiveTheSameBytes() {
    assertThat(BuiltSite.of(SampleSite.bilingual()).files).isEqualTo(site.files);
  }
}
