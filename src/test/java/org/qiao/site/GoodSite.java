package org.qiao.site;

import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.TreeMap;

/** A small site without faults, which stands published before something bad comes. */
final class GoodSite {
  /** One language, one zone, one topic. */
  static final String SETTINGS =
      """
      -- content/site.yaml --
      title: Test
      base_url: https://example.org/
      languages: [en]
      time_zone: Asia/Shanghai
      """;

  /** An entry that says little. */
  static final String ENTRY =
      """
      -- content/news/a/index.en.md --
      ---
      title: A story
      date: 2022-10-10
      ---

      Text.
      """;

  private GoodSite() {}

  /** Builds it into the output and tells the files that then stand there. */
  static TreeMap<String, String> publish(Path source, Path output) {
    TestSite.in(source, SETTINGS + ENTRY);
    TestSite.Run run = build(source, output);
    assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(0);
    return TestSite.files(output);
  }

  /** Builds any site into the output, on the same day everywhere. */
  static TestSite.Run build(Path source, Path output) {
    return TestSite.command(
        "build",
        "--source",
        source.toString(),
        "--output",
        output.toString(),
        "--as-of",
        "2026-01-01");
  }
}
