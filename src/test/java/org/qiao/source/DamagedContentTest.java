package org.qiao.source;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.diagnostic.Diagnostics;

/** However a good site is damaged, reading it gives diagnostics, each with a place in its file. */
class DamagedContentTest {
  private static final int DAMAGES = 250;
  private static final Map<String, String> GOOD =
      Map.of(
          "content/site.yaml",
          """
          title: { en: Test, zh: 测试 }
          base_url: https://example.org/
          languages: [en, zh]
          locales: { zh: zh-Hans-CN }
          time_zone: Asia/Shanghai
          owner: a
          page_size: 10
          topics: { agreements: { en: Agreements, zh: 合作协议 } }
          menu: [{ title: { en: News, zh: 新闻 }, address: news/ }]
          """,
          "content/organisations/a.yaml",
          """
          name: { en: Institute of Advanced Study, zh: 高等研究院 }
          also_known_as: { en: [IAS] }
          former_names: [{ name: { en: School }, until: 2016-06 }]
          founded: 2016-06-08
          website: https://a.example/
          part_of: b
          about:
            zh: |
              **高等研究院**位于宁波。
          match: { never: [IAS], only_with: { EIT: [Ningbo] } }
          """,
          "content/organisations/b.yaml",
          "name: B\nidentifiers: { wikidata: Q42 }\npeople: [{ name: 李铭, role: Head }]\n",
          "content/news/a/index.en.md",
          """
          ---
          title: A story
          date: 2022-10-10T09:00+08:00
          organisations: [a]
          topics: [agreements]
          event: { kind: visit, date: 2022-10, parties: [a, b], signatories: [{ name: LI, for: a }] }
          aliases: [/old/address.html]
          crosslinks: { never: [b], link: every }
          translation: { of: zh, revision: 3f9c1e }
          ---

          Text.
          """,
          "content/news/a/index.zh.md",
          "title=一则消息\ntype=post\ntags=agreements\ncover=x\n~~~~~~\n正文。\n");
  private static final List<String> PIECES =
      List.of(
          "\n",
          "---\n",
          ": ",
          "- ",
          "[",
          "]",
          "{",
          "}",
          "\"",
          "'",
          "&a ",
          "*a ",
          "!t ",
          "\t",
          "|\n",
          ">\n",
          "#",
          "\0",
          "\uFEFF",
          "\u202E",
          "\uFFFE",
          "𠮷",
          "~",
          "null",
          "1e999",
          "999999999999",
          "-",
          "=",
          "~~~~~~\n",
          "../",
          "%",
          "?",
          "  ",
          "2024-13-45",
          "\r",
          "true",
          "no",
          ",");

  @TempDir private Path root;

  @ParameterizedTest
  @ValueSource(longs = {7, 107, 115, 117, 118})
  void isReportedInsideItsFileAndNeverThrows(long seed) throws IOException {
    Random random = new Random(seed);
    List<String> paths = GOOD.keySet().stream().sorted().toList();
    for (String path : paths) {
      write(path, GOOD.get(path).getBytes(UTF_8));
    }
    for (int i = 0; i < DAMAGES; i++) {
      String path = paths.get(random.nextInt(paths.size()));
      byte[] damaged = damaged(GOOD.get(path), random);
      write(path, damaged);
      Diagnostics diagnostics = new Diagnostics();

      boolean isRead = read(diagnostics, "seed " + seed + ", damage " + i + " of " + path, damaged);

      assertWithMessage("a site that cannot be read says why")
          .that(isRead || diagnostics.hasErrors())
          .isTrue();
      diagnostics.all().forEach(this::assertInsideItsFile);
      write(path, GOOD.get(path).getBytes(UTF_8));
    }
  }

  private boolean read(Diagnostics diagnostics, String what, byte[] damaged) {
    try {
      return ContentReader.read(root, diagnostics).isPresent();
    } catch (RuntimeException e) {
      throw new AssertionError(what + ":\n" + new String(damaged, UTF_8), e);
    }
  }

  private void assertInsideItsFile(Diagnostic diagnostic) {
    try {
      String text =
          new String(Files.readAllBytes(root.resolve(diagnostic.position().path())), UTF_8);
      List<String> lines = List.of(text.split("\r\n|\r|\n", -1));
      int line = diagnostic.position().line();
      assertWithMessage("%s", diagnostic).that(line).isAtMost(lines.size());
      String whole = lines.get(line - 1);
      assertWithMessage("%s in «%s»", diagnostic, whole)
          .that(diagnostic.position().column())
          .isAtMost(whole.codePointCount(0, whole.length()) + 1);
      assertThat(diagnostic.hint()).isNotEmpty();
      assertThat(diagnostic.message()).doesNotContain("\n");
    } catch (IOException e) {
      throw new AssertionError(diagnostic.toString(), e);
    }
  }

  /** A piece put in, a stretch taken out or doubled, or bytes changed. */
  private static byte[] damaged(String good, Random random) {
    StringBuilder text = new StringBuilder(good);
    int edits = 1 + random.nextInt(3);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(text.length() + 1);
      int end = Math.min(text.length(), at + random.nextInt(20));
      switch (random.nextInt(3)) {
        case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
        case 1 -> text.delete(at, end);
        default -> text.insert(at, text.substring(at, end));
      }
    }
    byte[] bytes = text.toString().getBytes(UTF_8);
    if (random.nextInt(4) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  private void write(String path, byte[] bytes) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.write(root.resolve(path), bytes);
  }
}
