package org.qiao.render;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.page.SampleSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code data/organisations.json}: the graph for those who build on it. */
class GraphDataTest {
  private static final String FILE = "data/organisations.json";

  private final BuiltSite site = BuiltSite.of(SampleSite.bilingual());
  private final JsonNode data = JsonMapper.shared().readTree(site.files.get(FILE));

  @Test
  void institutionsStandInTheOrderOfTheirIds() {
    List<String> ids = new ArrayList<>();
    data.get("organisations").forEach(institution -> ids.add(institution.get("id").stringValue()));

    assertThat(data.get("version").intValue()).isEqualTo(1);
    assertThat(ids).containsExactly("unesco", "unesco-ichei").inOrder();
  }

  @Test
  void anInstitutionHasItsNamesAddressesAndIdentifiers() {
    JsonNode centre = data.get("organisations").get(1);

    assertThat(centre.get("kind").stringValue()).isEqualTo("un-centre");
    assertThat(centre.get("name").get("zh").stringValue()).isEqualTo("联合国教科文组织高等教育创新中心");
    assertThat(centre.get("url").toString())
        .isEqualTo(
            "{\"en\":\"https://news.example.org/en/organisations/unesco-ichei/\","
                + "\"zh\":\"https://news.example.org/zh/organisations/unesco-ichei/\"}");
    assertThat(centre.get("website").get("en").stringValue())
        .isEqualTo("https://unesco-ichei.example.org/");
    assertThat(centre.get("identifiers").toString())
        .isEqualTo("{\"ror\":\"https://ror.org/04h4z8k05\",\"wikidata\":\"Q7809\"}");
  }

  @Test
  void relationsAreThereFromBothSides() {
    assertThat(data.get("organisations").get(0).get("relations").toString())
        .isEqualTo("{\"has_part\":[\"unesco-ichei\"]}");
    assertThat(data.get("organisations").get(1).get("relations").toString())
        .isEqualTo("{\"part_of\":[\"unesco\"]}");
  }

  @Test
  void companionsAreCountedAndAgreementsTold() {
    JsonNode centre = data.get("organisations").get(1);

    assertThat(centre.get("appears_with").toString())
        .isEqualTo("[{\"id\":\"unesco\",\"entries\":1}]");
    assertThat(centre.get("agreements").toString()).isEqualTo("[\"news/2022/agreement\"]");
    JsonNode agreement = data.get("agreements").get(0);
    assertThat(agreement.get("id").stringValue()).isEqualTo("news/2022/agreement");
    assertThat(agreement.get("date").stringValue()).isEqualTo("2022-10-09");
    assertThat(agreement.get("parties").toString()).isEqualTo("[\"unesco\",\"unesco-ichei\"]");
    assertThat(agreement.get("title").get("zh").stringValue()).isEqualTo("签署合作协议");
    assertThat(agreement.get("url").get("en").stringValue())
        .isEqualTo("https://news.example.org/en/news/2022/agreement/");
  }

  @Test
  void anAgreementHasAnAddressOnlyInLanguagesThatTellIt() {
    SampleSite sample = SampleSite.bilingual();
    sample.addEntry("news/2025/only-english", "2025-01-02", true, "Second agreement", null);

    JsonNode agreements =
        JsonMapper.shared().readTree(BuiltSite.of(sample).files.get(FILE)).get("agreements");

    assertThat(agreements.get(1).get("url").toString())
        .isEqualTo("{\"en\":\"https://news.example.org/en/news/2025/only-english/\"}");
  }

  @Test
  void theDirectoryLinksTheData() {
    assertThat(
            site.page("zh/organisations/index.html")
                .select(".directory-further a")
                .eachAttr("href"))
        .contains("/data/organisations.json");
  }

  @Test
  void aSiteWithoutInstitutionsHasNoSuchFile() {
    SampleSite sample = SampleSite.bilingual();
    sample.organisations.clear();

    assertThat(BuiltSite.of(sample).files).doesNotContainKey(FILE);
  }
}
