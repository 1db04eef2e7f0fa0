package org.qiao.source;

import static com.google.common.truth.Truth.assertThat;
import static org.qiao.source.ReadSite.entry;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.model.Entry;

/** What does not depend on the language is written once, or agrees. */
class SharedFactsTest {
  private static final String A = "-- content/organisations/a.yaml --\nname: { en: A, zh: 甲 }\n";
  private static final String ZH = "content/news/a/index.zh.md:";

  @TempDir private Path folder;

  @Test
  void aFactWrittenInEitherFileHoldsForBoth() {
    ReadSite read =
        ReadSite.of(
            folder,
            A + entry("news/a", "date: 2022-10-10\n", "organisations: [a]\naliases: [/old/]\n"));
    assertThat(read.found()).isEmpty();
    Entry entry = read.site().orElseThrow().entries().get(0);
    assertThat(entry.date().toString()).isEqualTo("2022-10-10");
    assertThat(entry.organisations()).containsExactly("a");
    assertThat(entry.aliases()).containsExactly("/old/");
  }

  @Test
  void factsThatAreWrittenTwiceAndAgreeAreTaken() {
    String facts = "date: 2022-10-10\norganisations: [a]\nstatus: published\n";
    assertThat(ReadSite.of(folder, A + entry("news/a", facts, facts)).found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "date: 2022-10-10|date: 2022-10-11",
        "date: 2022-10-10|date: 2022-10-10T09:00",
        "status: draft|status: published",
        "organisations: [a]|organisations: []",
        "aliases: [/x/]|aliases: [/y/]",
        "updated: 2022-10-12|updated: 2022-10-13",
        "event: { kind: agreement }|event: { kind: visit }",
        "event: { kind: visit, date: 2022 }|event: { kind: visit, date: 2023 }",
        "event: { kind: visit, parties: [a] }|event: { kind: visit }",
      })
  void factsThatDifferAreReportedInTheSecondFile(String facts) {
    String date = facts.startsWith("date") ? "" : "date: 2022-10-10\n";
    String[] each = facts.split("\\|");
    ReadSite read =
        ReadSite.of(folder, A + entry("news/a", date + each[0] + "\n", date + each[1] + "\n"));
    assertThat(read.found())
        .containsExactly(ZH + (date.isEmpty() ? 3 : 4) + ":1 front-matter.disagreement");
  }

  @Test
  void coversMustAgreeInTheirFileButNotInTheirWords() {
    ReadSite read =
        ReadSite.of(
            folder,
            "-- content/news/a/x.png --\n-- content/news/a/y.png --\n"
                + entry(
                    "news/a",
                    "date: 2022-10-10\ncover: { file: x.png, alt: Signing }\n",
                    "cover: { file: y.png, alt: 签约 }\n"));
    assertThat(read.found()).containsExactly(ZH + "3:10 front-matter.disagreement");
  }

  @Test
  void textsOfAnEventAreGatheredFromBothFiles() {
    ReadSite read =
        ReadSite.of(
            folder,
            entry(
                "news/a",
                "date: 2022-10-10\nevent: { kind: visit, place: Ningbo }\n",
                "event: { kind: visit, place: 宁波 }\n"));
    assertThat(read.found()).isEmpty();
    assertThat(
            read.site().orElseThrow().entries().get(0).event().orElseThrow().place().byLanguage())
        .containsExactly("en", "Ningbo", "zh", "宁波");
  }
}
