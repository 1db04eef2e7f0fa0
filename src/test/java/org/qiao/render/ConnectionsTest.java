package org.qiao.render;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.qiao.page.SampleSite;

/** What profiles tell of the ties between institutions. */
class ConnectionsTest {
  private final BuiltSite site = BuiltSite.of(SampleSite.bilingual());

  @Test
  void aRelationStandsOnBothProfilesInWordsThoughOneOfThemStatesIt() {
    assertThat(relations("en/organisations/unesco-ichei/")).contains("Part of: UNESCO");
    assertThat(relations("en/organisations/unesco/"))
        .contains("Includes: International Centre for Higher Education Innovation");
    assertThat(relations("zh/organisations/unesco-ichei/")).contains("隶属于: 联合国教科文组织");
    assertThat(relations("zh/organisations/unesco/")).contains("下设: 联合国教科文组织高等教育创新中心");
  }

  @Test
  void whoIsNamedInTheSameEntriesIsCounted() {
    assertThat(relations("en/organisations/unesco-ichei/")).contains("Named with: UNESCO 1 entry");
    assertThat(relations("zh/organisations/unesco-ichei/")).contains("共同提及: 联合国教科文组织 1篇");
  }

  @Test
  void theDrawingNamesAndLinksWhatTheListsDo() {
    for (String language : List.of("en", "zh")) {
      Document page = site.page(language + "/organisations/unesco/index.html");

      assertThat(page.select("svg.diagram a").eachAttr("href"))
          .containsExactlyElementsIn(page.select(".connections-list a").eachAttr("href"));
      assertThat(page.select("svg.diagram > title").text()).isNotEmpty();
      assertThat(page.select("svg.diagram > desc").text()).isNotEmpty();
    }
  }

  @Test
  void nothingInADrawingNeedsAStyleAttributeOrAScript() {
    Document page = site.page("en/organisations/unesco/index.html");

    assertThat(page.select("svg [style], svg style, svg script, svg [onload], svg image"))
        .isEmpty();
  }

  @Test
  void anAgreementStandsWithBothPartiesAndNamesTheOther() {
    Element signed =
        site.page("en/organisations/unesco-ichei/index.html").selectFirst(".timeline li");

    assertThat(signed.selectFirst("time").attr("datetime")).isEqualTo("2022-10-09");
    assertThat(signed.selectFirst(".timeline-title a").attr("href"))
        .isEqualTo("/en/news/2022/agreement/");
    assertThat(signed.select(".timeline-parties").text()).isEqualTo("with UNESCO");
    assertThat(site.page("zh/organisations/unesco/index.html").select(".timeline-parties").text())
        .isEqualTo("与联合国教科文组织高等教育创新中心");
  }

  @Test
  void anAgreementReportedInOneLanguageIsToldInTheOtherAndMarked() {
    SampleSite sample = SampleSite.bilingual();
    sample.addEntry("news/2025/only-english", "2025-01-02", true, "Second agreement", null);

    Element title =
        BuiltSite.of(sample)
            .page("zh/organisations/unesco/index.html")
            .select(".timeline-title a")
            .last();

    assertThat(title.text()).isEqualTo("Second agreement");
    assertThat(title.attr("href")).isEqualTo("/en/news/2025/only-english/");
    assertThat(title.attr("lang")).isEqualTo("en");
  }

  @Test
  void ofManyAgreementsTheNewestStandThereAndTheRestAreCounted() {
    SampleSite sample = SampleSite.bilingual();
    for (int day = 1; day <= 12; day++) {
      sample.addEntry("news/2025/a" + day, "2025-01-%02d".formatted(day), true, "Agreed", "协议");
    }
    Document page = BuiltSite.of(sample).page("en/organisations/unesco/index.html");

    assertThat(page.select(".timeline li")).hasSize(10);
    assertThat(page.select(".agreements > p a").text())
        .isEqualTo("Further agreements in the news (3)");
    assertThat(page.select(page.select(".agreements > p a").attr("href"))).isNotEmpty();
  }

  @Test
  void ofManyPartsTheProfileListsFiftyAndDrawsFour() {
    SampleSite sample = SampleSite.bilingual();
    for (int i = 10; i < 80; i++) {
      sample.addOrganisation(
          "part-" + i, SampleSite.text("en", "Part " + i), Optional.of("unesco"));
    }
    Document page = BuiltSite.of(sample).page("en/organisations/unesco/index.html");

    Element parts = page.select(".connections-list div").first();
    assertThat(parts.select("a")).hasSize(50);
    assertThat(parts.text()).endsWith("and 21 more");
    assertThat(page.select("svg a")).hasSize(5);
  }

  @Test
  void laterPagesOfAProfileRepeatNothing() {
    Document page = site.page("en/organisations/unesco/page/2/index.html");

    assertThat(page.select(".connections, .agreements")).isEmpty();
  }

  @Test
  void theDirectoryDrawsTheNetworkAndTellsItAsAList() {
    Element network = site.page("en/organisations/index.html").selectFirst(".network");

    assertThat(network.select("svg text").eachText()).containsExactly("UNESCO", "UNESCO-ICHEI");
    assertThat(network.select("svg path.diagram-tie")).hasSize(1);
    assertThat(network.select(".network-list li").eachText())
        .containsExactly(
            "UNESCOIncludes: UNESCO-ICHEI",
            "International Centre for Higher Education InnovationPart of: UNESCO");
  }

  @Test
  void theDirectorySaysHowManyItsDrawingLeavesOut() {
    SampleSite sample = SampleSite.bilingual();
    for (int i = 10; i < 80; i++) {
      sample.addOrganisation(
          "part-" + i, SampleSite.text("en", "Part " + i), Optional.of("unesco"));
    }
    Element network =
        BuiltSite.of(sample).page("en/organisations/index.html").selectFirst(".network");

    assertThat(network.select("svg a")).hasSize(60);
    assertThat(network.select(".network-note").text())
        .isEqualTo("Drawn are those with the most connections; 12 more stand in the directory.");
  }

  private List<String> relations(String address) {
    return site.page(address + "index.html").select(".connections-list div").stream()
        .map(row -> row.select("dt").text() + ": " + row.select("dd").text())
        .toList();
  }
}
