package org.qiao.render;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.qiao.page.SampleSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileTextTest {
  private static final String TITLE =
      "${7*7} <#if x> </script><script>alert(1)</script> \" onload=\"x ' --> <!-- & \u2028";
  private static final String FILE = "en/news/2022/hostile/index.html";

  private final BuiltSite site = BuiltSite.of(hostile());

  static SampleSite hostile() {
    SampleSite sample = SampleSite.trilingual();
    sample.pageSize = 5;
    sample.addEntry("news/2022/hostile", "2022-11-11", true, TITLE, TITLE);
    sample.addOrganisation("hostile", SampleSite.text("en", TITLE), Optional.of("unesco"));
    return sample;
  }

  @Test
  void titlesAreTextWhereverTheyStand() {
    assertThat(site.diagnostics.all()).isEmpty();
    for (String file : site.htmlPages()) {
      Document page = site.page(file);
      assertThat(page.select("script:not([type=application/ld+json])")).isEmpty();
      assertThat(page.select("[onload]")).isEmpty();
    }
    assertThat(site.page(FILE).selectFirst("h1").wholeText()).isEqualTo(TITLE);
    assertThat(site.page("en/news/index.html").select(".card-title a").eachText())
        .doesNotContain("49");
  }

  @Test
  void structuredDataCannotBeLeft() {
    Element data = site.page(FILE).selectFirst("script[type=application/ld+json]");

    assertThat(data.data()).doesNotContain("<");
    JsonNode graph = JsonMapper.shared().readTree(data.data()).get("@graph");
    assertThat(graph.get(0).get("headline").stringValue()).isEqualTo(TITLE);
  }

  @Test
  void feedsHoldNoCharacterThatXmlForbids() {
    String written = new Xml().text("a", "x\u0000\u000b\uFFFE\uD800y\uD83D\uDE00").toString();

    assertThat(List.of(written.split("\n")))
        .contains("<a>x\uFFFD\uFFFD\uFFFD\uFFFDy\uD83D\uDE00</a>");
  }
}
