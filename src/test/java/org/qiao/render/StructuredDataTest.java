package org.qiao.render;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.qiao.page.SampleSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StructuredDataTest {
  private final BuiltSite site = BuiltSite.of(SampleSite.bilingual());

  @Test
  void anArticlesHeadlineAndDatesAreThoseOfThePage() {
    for (String language : List.of("en", "zh")) {
      Document page = site.page(language + "/news/2022/agreement/index.html");
      JsonNode article = node(page, "NewsArticle");

      assertThat(article.get("headline").stringValue()).isEqualTo(page.selectFirst("h1").text());
      assertThat(article.get("datePublished").stringValue())
          .isEqualTo(page.selectFirst(".entry-meta time:not(.updated)").attr("datetime"));
      assertThat(article.get("dateModified").stringValue())
          .isEqualTo(page.selectFirst(".entry-meta time.updated").attr("datetime"));
      assertThat(article.get("inLanguage").stringValue())
          .isEqualTo(page.selectFirst("html").attr("lang"));
    }
  }

  @Test
  void breadcrumbsAreThoseOfThePage() {
    for (String file : site.htmlPages()) {
      Document page = site.page(file);
      if (!page.select(".breadcrumb").isEmpty()) {
        List<String> names = new ArrayList<>();
        node(page, "BreadcrumbList")
            .get("itemListElement")
            .forEach(item -> names.add(item.get("name").stringValue()));
        assertThat(names).isEqualTo(page.select(".breadcrumb li").eachText());
      }
    }
  }

  @Test
  void aProfileIsDescribedAsAnOrganisation() {
    JsonNode organisation =
        node(site.page("zh/organisations/unesco-ichei/index.html"), "Organization");

    assertThat(organisation.get("name").stringValue()).isEqualTo("联合国教科文组织高等教育创新中心");
    assertThat(organisation.get("foundingDate").stringValue()).isEqualTo("2016-06-08");
    assertThat(organisation.get("alternateName").get(0).stringValue())
        .isEqualTo("International Centre for Higher Education Innovation");
    assertThat(organisation.get("sameAs").toString())
        .isEqualTo("[\"https://ror.org/04h4z8k05\",\"https://www.wikidata.org/wiki/Q7809\"]");
    assertThat(organisation.get("parentOrganization").get(0).get("name").stringValue())
        .isEqualTo("联合国教科文组织");
  }

  @Test
  void theWholeIsDescribedWithItsParts() {
    JsonNode whole = node(site.page("en/organisations/unesco/index.html"), "Organization");

    assertThat(whole.get("subOrganization").get(0).get("name").stringValue())
        .isEqualTo("International Centre for Higher Education Innovation");
  }

  @Test
  void anInstitutionIsTheSameInEveryLanguageAndUnderEveryEntry() {
    String id = "https://news.example.org/data/organisations.json#unesco";
    for (String language : List.of("en", "zh")) {
      assertThat(
              node(site.page(language + "/organisations/unesco/index.html"), "Organization")
                  .get("@id")
                  .stringValue())
          .isEqualTo(id);
      assertThat(
              node(site.page(language + "/news/2022/agreement/index.html"), "NewsArticle")
                  .get("about")
                  .get(1)
                  .get("@id")
                  .stringValue())
          .isEqualTo(id);
    }
  }

  @Test
  void identifiersAreTyped() {
    JsonNode identifiers =
        node(site.page("en/organisations/unesco/index.html"), "Organization").get("identifier");

    assertThat(identifiers.get(1).toString())
        .isEqualTo("{\"@type\":\"PropertyValue\",\"propertyID\":\"Wikidata\",\"value\":\"Q7809\"}");
  }

  @Test
  void everyPageThatHasAnAddressIsDescribed() {
    for (String file : site.htmlPages()) {
      assertThat(site.page(file).select("script[type=application/ld+json]")).hasSize(1);
    }
  }

  private static JsonNode node(Document page, String type) {
    String data = page.selectFirst("script[type=application/ld+json]").data();
    for (JsonNode node : JsonMapper.shared().readTree(data).get("@graph")) {
      if (node.get("@type").stringValue().equals(type)) {
        return node;
      }
    }
    throw new AssertionError("no " + type + " in " + data);
  }
}
