package org.qiao.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import nu.validator.client.EmbeddedValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiao.site.TestSite;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class MentionsCommandTest {
  private static final String SITE =
      TestSite.SETTINGS
          + """
          -- content/organisations/unesco.yaml --
          name: { en: UNESCO, zh: 联合国教科文组织 }
          -- content/organisations/eit.yaml --
          name: { en: Eastern Institute of Technology, zh: 东方理工大学 }
          abbreviation: EIT
          match: { only_with: { EIT: [Ningbo] } }
          -- content/news/a/index.en.md --
          ---
          title: A story
          date: 2024-01-02
          ---
          UNESCO and UNESCO-IHE met EIT Food.

          They thanked UNESCO and
          Kyoto University; Kyoto University thanked them.
          -- content/news/a/index.zh.md --
          ---
          title: 一则消息
          ---
          联合国教科文组织与兰州大学签约。
          -- content/news/b/index.en.md --
          ---
          title: Another
          date: 2024-01-03
          ---
          Kyoto University stays & grows.
          -- content/news/b/index.zh.md --
          ---
          title: 又一则
          ---
          正文。
          """;

  @TempDir Path folder;
  private TestSite site;

  @BeforeEach
  void writeSite() {
    site = TestSite.in(folder, SITE);
  }

  @Test
  void everyNameIsListedWithItsPlaceAndItsRule() {
    TestSite.Run run = site.mentions();

    assertThat(run.exitCode()).isEqualTo(0);
    assertThat(run.out())
        .isEqualTo(
            """
            content/news/a/index.en.md:5:1: linked unesco "UNESCO" (rule 1: names the institution)
            content/news/a/index.en.md:5:12: left unesco "UNESCO" (rule 9: a hyphen or slash joins it to a piece of another name: "UNESCO and UNESCO-IHE met EIT")
            content/news/a/index.en.md:5:27: left eit "EIT" (rule 21: none of the words that the profile wants beside it stands in the entry)
            content/news/a/index.en.md:7:14: mention unesco "UNESCO" (rule 1: names the institution; the link policy leaves it plain)
            content/news/a/index.zh.md:4:1: linked unesco "联合国教科文组织" (rule 1: names the institution)
            5 names in 4 texts: 2 linked, 1 more mentions, 2 left
              1 left: a hyphen or slash joins it to a piece of another name
              1 left: none of the words that the profile wants beside it stands in the entry
            """);
  }

  @Test
  void oneEntryIsNamedByItsFolderOrItsFile() {
    assertThat(site.mentions("--entry", "content/news/b").out()).startsWith("0 names in 2 texts");
    assertThat(site.mentions("--entry", "content/news/a/index.zh.md").out())
        .contains("1 names in 1 texts");
  }

  @Test
  void anEntryThatIsNoneEndsWithTwoAndTheNearest() {
    TestSite.Run run = site.mentions("--entry", "content/a");

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err())
        .contains("no entry or profile lies at content/a; did you mean content/news/a?");
  }

  @Test
  void jsonHoldsTheSame() {
    JsonNode names = JsonMapper.shared().readTree(site.mentions("--format", "json").out());

    assertThat(names.size()).isEqualTo(5);
    JsonNode left = names.get(1);
    assertThat(left.get("state").asString()).isEqualTo("left");
    assertThat(left.get("line").asInt()).isEqualTo(5);
    assertThat(left.get("column").asInt()).isEqualTo(12);
    assertThat(left.get("rule").asInt()).isEqualTo(9);
    assertThat(left.get("organisation").isNull()).isTrue();
    assertThat(left.get("sentence").asString()).isEqualTo("UNESCO and UNESCO-IHE met EIT Food.");
  }

  @Test
  void htmlMarksEachNameWhereItStands() throws IOException {
    Path file = folder.resolve("report.html");
    site.mentions("--format", "html", "--output", file.toString());
    Document page = Jsoup.parse(Files.readString(file));

    assertThat(page.select("section p").get(0).text())
        .isEqualTo("UNESCO and UNESCO-IHE met EIT Food.");
    assertThat(page.select("mark.linked").eachText()).containsAtLeast("UNESCO", "联合国教科文组织");
    assertThat(page.select("section mark.left").eachText()).containsExactly("UNESCO", "EIT");
    assertThat(page.select("script, link, [style]")).isEmpty();
  }

  @Test
  void htmlIsValid() throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    for (String kind : new String[] {"--format", "--unknown"}) {
      String html =
          kind.equals("--format")
              ? site.mentions("--format", "html").out()
              : site.mentions("--unknown", "--format", "html").out();
      assertThat(
              validator.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8))))
          .isEmpty();
    }
  }

  @Test
  void namesWithoutAProfileAreRanked() {
    assertThat(site.mentions("--unknown").out())
        .isEqualTo(
            """
            Kyoto University: 2 entries or profiles, 3 times: content/news/a/index.en.md:8:1, content/news/a/index.en.md:8:19, content/news/b/index.en.md:5:1
            兰州大学: 1 entries or profiles, 1 times: content/news/a/index.zh.md:4:10
            """);
  }

  @Test
  void wrongContentIsReportedAsABuildWould() {
    site.with("content/news/b/index.en.md", "---\ntitel: B\n---\nText.\n");
    TestSite.Run run = site.mentions();

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("error[front-matter.unknown-key]");
  }
}
