package org.qiao.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiao.site.TestSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CommandLineTest {
  private static final String ENTRY =
      """
      -- content/news/a/index.en.md --
      ---
      title: A story
      date: 2024-01-02
      ---
      Text.
      -- content/news/a/index.zh.md --
      ---
      title: 一则消息
      ---
      正文。
      """;
  private static final String MISSPELT =
      """
      -- content/news/b/index.en.md --
      ---
      titel: B
      date: 2024-01-02
      ---
      Text.
      """;

  @TempDir Path folder;

  @Test
  void aGoodSiteIsBuiltAndSummedUp() {
    TestSite site = TestSite.in(folder, TestSite.SETTINGS + ENTRY);

    TestSite.Run build = site.build();

    assertThat(build.err()).isEmpty();
    assertThat(build.exitCode()).isEqualTo(0);
    assertThat(build.out())
        .containsMatch(
            "\\d+ pages in .*: 1 entry, 0 institution links, 0 warnings; \\d+\\.\\d\\d s");
    assertThat(build.out()).containsMatch("(?m)^  render +\\d+\\.\\d\\d s$");
    assertThat(site.page("en/news/a/")).contains("<h1>A story</h1>");
    assertThat(site.page("zh/news/a/")).contains("<h1>一则消息</h1>");
  }

  @Test
  void wrongContentEndsWithOneAndLeavesThePublishedSiteAsItWas() {
    TestSite site = TestSite.in(folder, TestSite.SETTINGS + ENTRY);
    site.build();
    var before = site.files();
    TestSite.in(folder, MISSPELT);

    TestSite.Run build = site.build();

    assertThat(build.exitCode()).isEqualTo(1);
    assertThat(build.err())
        .contains("content/news/b/index.en.md:2:1: error[front-matter.unknown-key]");
    assertThat(build.err()).contains("hint: ");
    assertThat(site.files()).isEqualTo(before);
  }

  @Test
  void everyFaultIsListedAtOnceAndNoneThatFollowsFromAnother() {
    TestSite site =
        TestSite.in(
            folder,
            TestSite.SETTINGS
                + """
                -- content/news/a/index.en.md --
                ---
                titel: A
                date: 2024-13-45
                topics: [none]
                ---
                [x](javascript:alert)
                -- content/news/a/index.zh.md --
                ---
                title: 甲
                正文。
                """);

    JsonNode found = JsonMapper.shared().readTree(site.check("--format", "json").out());

    assertThat(found.valueStream().map(one -> one.get("code").asString()).toList())
        .containsExactly(
            "front-matter.missing-key",
            "front-matter.unknown-key",
            "front-matter.date",
            "front-matter.unknown-topic",
            "markdown.unsafe-link",
            "front-matter.unclosed");
  }

  @Test
  void aPageWhoseEntryIsGoneIsGone() throws IOException {
    TestSite site =
        TestSite.in(folder, TestSite.SETTINGS + ENTRY + MISSPELT.replace("titel", "title"));
    site.build();
    assertThat(site.exists("en/news/b/index.html")).isTrue();
    Files.delete(folder.resolve("content/news/b/index.en.md"));
    Files.delete(folder.resolve("content/news/b"));

    assertThat(site.build().exitCode()).isEqualTo(0);

    assertThat(site.exists("en/news/b/index.html")).isFalse();
  }

  @Test
  void strictTurnsWarningsIntoErrors() {
    TestSite site = TestSite.in(folder, TestSite.SETTINGS + MISSPELT.replace("titel", "title"));

    assertThat(site.build().exitCode()).isEqualTo(0);
    TestSite.Run strict = site.build("--strict");

    assertThat(strict.exitCode()).isEqualTo(1);
    assertThat(strict.err()).contains("error[translation.missing]");
  }

  @Test
  void checkWritesNothingAndPrintsTheContractsJson() {
    TestSite site = TestSite.in(folder, TestSite.SETTINGS + ENTRY + MISSPELT);
    var before = TestSite.files(folder);

    TestSite.Run check = site.check("--format", "json");

    JsonNode array = JsonMapper.shared().readTree(check.out());
    assertThat(check.exitCode()).isEqualTo(1);
    assertThat(array.get(0).get("path").asString()).isEqualTo("content/news/b/index.en.md");
    assertThat(TestSite.files(folder)).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "build --sauce x,             Unknown option",
    "publsh,                      Unmatched argument",
    "build --as-of yesterday,     neither a day",
    "build --base-url example,    not a web address",
    "check --format xml,          Invalid value",
    "build --source /nowhere,     has no folder content/",
  })
  void wrongUsageEndsWithTwoAndSaysWhatIsWrong(String arguments, String said) {
    TestSite.in(folder, TestSite.SETTINGS + ENTRY);

    TestSite.Run run = TestSite.command(withSource(arguments).split(" "));

    assertThat(run.exitCode()).isEqualTo(2);
    assertThat(run.err()).contains(said);
  }

  @Test
  void wrongSettingsEndWithTwo() {
    TestSite site = TestSite.in(folder, TestSite.SETTINGS + "page_sice: 10\n" + ENTRY);

    TestSite.Run build = site.build();

    assertThat(build.exitCode()).isEqualTo(2);
    assertThat(build.err()).contains("content/site.yaml:5:1: error[site.");
  }

  @Test
  void anOutputThatHoldsOtherFilesIsRefusedWithTwo() throws IOException {
    TestSite site = TestSite.in(folder, TestSite.SETTINGS + ENTRY);
    Files.createDirectories(site.output());
    Files.writeString(site.output().resolve("thesis.doc"), "years of work");

    TestSite.Run build = site.build();

    assertThat(build.exitCode()).isEqualTo(2);
    assertThat(Files.readString(site.output().resolve("thesis.doc"))).isEqualTo("years of work");
  }

  @Test
  void aStoryOfTomorrowWaitsUnlessAskedFor() {
    TestSite site = TestSite.in(folder, TestSite.SETTINGS + ENTRY);

    site.build("--as-of", "2024-01-01");
    assertThat(site.exists("en/news/a/index.html")).isFalse();

    site.build("--as-of", "2024-01-02");
    assertThat(site.exists("en/news/a/index.html")).isTrue();

    site.build("--as-of", "2024-01-01", "--drafts");
    assertThat(site.exists("en/news/a/index.html")).isTrue();
  }

  @Test
  void theBaseUrlMayBeGivenAndMayHaveAPath() {
    TestSite site = TestSite.in(folder, TestSite.SETTINGS + ENTRY);

    site.build("--base-url", "https://example.net/newsroom");

    assertThat(site.page("en/news/a/"))
        .contains("<link rel=\"canonical\" href=\"https://example.net/newsroom/en/news/a/\">");
    assertThat(site.page("en/news/a/")).contains("href=\"/newsroom/zh/news/a/\"");
  }

  @Test
  void twoBuildsGiveTheSameBytes() {
    TestSite site = TestSite.in(folder, TestSite.SETTINGS + ENTRY);
    site.build("--as-of", "2024-06-30");
    var first = site.files();

    site.build("--as-of", "2024-06-30");

    assertThat(site.files()).isEqualTo(first);
  }

  private String withSource(String arguments) {
    return arguments.contains("--source") || arguments.startsWith("publsh")
        ? arguments
        : arguments + " --source " + folder;
  }
}
