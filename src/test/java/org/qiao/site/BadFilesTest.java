package org.qiao.site;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Bad files that a version control system cannot hold, or that only a file system knows. */
class BadFilesTest {
  private static final String ENTRY = "content/news/a/index.en.md";
  private static final String TEXT = "---\ntitle: 一则消息\ndate: 2022-10-10\n---\n\nText.\n";

  @TempDir private Path folder;
  private Path source;
  private TreeMap<String, String> before;

  @BeforeEach
  void publishAGoodSite() {
    before = GoodSite.publish(folder.resolve("good"), output());
    source = folder.resolve("source");
    TestSite.in(source, GoodSite.SETTINGS + GoodSite.ENTRY);
  }

  @Test
  void aByteOrderMarkAndWindowsLineEndsChangeNoByteOfTheSite() throws IOException {
    write(ENTRY, ("\uFEFF" + TEXT.replace("\n", "\r\n")).getBytes(UTF_8));
    assertBuilds();
    TreeMap<String, String> marked = TestSite.files(output());

    write(ENTRY, TEXT.getBytes(UTF_8));
    assertBuilds();

    assertThat(TestSite.files(output())).isEqualTo(marked);
  }

  @Test
  void utf16IsRefusedAtItsFirstByte() throws IOException {
    write(ENTRY, ("\uFEFF" + TEXT).getBytes(UTF_16LE));
    assertRefused(ENTRY + ":1:1 error file.encoding", "byte 0 (0xFF) is not UTF-8");
  }

  @Test
  void gbkIsRefusedAtTheFirstByteThatIsNotUtf8() throws IOException {
    write(ENTRY, TEXT.getBytes(Charset.forName("GBK")));
    assertRefused(ENTRY + ":2:9 error file.encoding", "byte 13 (0xD4) is not UTF-8");
  }

  @Test
  void aTruncatedCharacterIsRefusedAtItsFirstByte() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(TEXT.getBytes(UTF_8));
    bytes.write(0xE4);
    write(ENTRY, bytes.toByteArray());
    assertRefused(ENTRY + ":7:1 error file.encoding", "(0xE4) is not UTF-8");
  }

  @Test
  void linesAreCountedWhateverTheirEndBeforeAByteThatIsNotUtf8() throws IOException {
    byte[] bytes = "\uFEFF---\r\ntitle: A\rB?".getBytes(UTF_8);
    bytes[bytes.length - 1] = (byte) 0xFF;
    write(ENTRY, bytes);
    assertRefused(ENTRY + ":3:2 error file.encoding", "(0xFF) is not UTF-8");
  }

  @Test
  void aNulInATitleIsRefused() throws IOException {
    write(ENTRY, TEXT.replace("一则", "\0").getBytes(UTF_8));
    assertRefused(ENTRY + ":2:8 error front-matter.control-character", "U+0000");
  }

  @Test
  void aProfileOver256KibIsRefused() throws IOException {
    write(
        "content/organisations/a.yaml",
        ("name: A\n" + "# padding\n".repeat(26_215)).getBytes(UTF_8));
    assertRefused("content/organisations/a.yaml:1:1 error profile.too-large", "256 KiB");
  }

  @Test
  void anEntryOverOneMebibyteIsRefused() throws IOException {
    write(ENTRY, (TEXT + "Text.\n".repeat(174_763)).getBytes(UTF_8));
    assertRefused(ENTRY + ":1:1 error file.too-large", "1 MiB");
  }

  @Test
  void aSymbolicLinkToAFileIsNotFollowed() throws IOException {
    Files.writeString(folder.resolve("secret"), TEXT);
    link("content/news/b/index.en.md", folder.resolve("secret"));
    assertRefused("content/news/b/index.en.md:1:1 error file.symbolic-link", "");
  }

  @Test
  void aSymbolicLinkToAFolderIsNotFollowed() throws IOException {
    link("content/news/b", folder.resolve("good/content/news/a"));
    assertRefused("content/news/b:1:1 error file.symbolic-link", "");
  }

  @Test
  void aSymbolicLinkThatLeadsInACircleIsNotFollowed() throws IOException {
    link("content/news/b", source.resolve("content/news"));
    assertRefused("content/news/b:1:1 error file.symbolic-link", "");
  }

  @Test
  @Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  void aPipeIsNotWaitedFor() throws Exception {
    Path pipe = source.resolve("content/news/a/photo.jpg");
    Process mkfifo = new ProcessBuilder("mkfifo", pipe.toString()).start();
    assumeTrue(mkfifo.waitFor(5, TimeUnit.SECONDS) && mkfifo.exitValue() == 0);
    assertRefused("content/news/a/photo.jpg:1:1 error file.not-regular", "pipe");
  }

  @Test
  void namesThatDifferOnlyInCapitalsAreRefused() throws IOException {
    write("content/news/A/index.en.md", TEXT.getBytes(UTF_8));
    assumeTrue(Files.exists(source.resolve(ENTRY)) && entriesOf("content/news") == 2);
    assertRefused("content/news/a:1:1 error file.case-twin", "content/news/A");
  }

  @Test
  void namesThatDifferOnlyInNormalisationAreRefused() throws IOException {
    write("content/news/caf\u00e9/index.en.md", TEXT.getBytes(UTF_8));
    write("content/news/cafe\u0301/index.en.md", TEXT.getBytes(UTF_8));
    assumeTrue(entriesOf("content/news") == 3);
    assertRefused(
        "content/news/caf\u00e9:1:1 error file.normalisation-twin", "content/news/cafe\u0301");
  }

  @Test
  void aLineBreakInANameIsRefusedAndPrintedEscaped() throws IOException {
    write("content/news/a\nb/index.en.md", TEXT.getBytes(UTF_8));
    assertRefused("content/news/a\\u000ab:1:1 error file.name", "control character");
  }

  @Test
  void aColonInANameIsRefused() throws IOException {
    write("content/news/a:b/index.en.md", TEXT.getBytes(UTF_8));
    assertRefused("content/news/a:b:1:1 error file.name", "does not work everywhere");
  }

  @Test
  void aNameThatWindowsKeepsForADeviceIsRefused() throws IOException {
    write("content/news/CON/index.en.md", TEXT.getBytes(UTF_8));
    assertRefused("content/news/CON:1:1 error file.name", "device");
  }

  @Test
  void aTrailingDotInANameIsRefused() throws IOException {
    write("content/news/b./index.en.md", TEXT.getBytes(UTF_8));
    assertRefused("content/news/b.:1:1 error file.name", "ends with a dot");
  }

  @Test
  void aNameOfMoreThan100BytesIsRefused() throws IOException {
    String name = "语".repeat(33) + "ab";
    write("content/news/" + name + "/index.en.md", TEXT.getBytes(UTF_8));
    assertRefused("content/news/" + name + ":1:1 error file.name", "longer than 100 bytes");
  }

  @Test
  void aNameOf100BytesIsTaken() throws IOException {
    write("content/news/" + "语".repeat(33) + "a/index.en.md", TEXT.getBytes(UTF_8));
    assertBuilds();
  }

  @Test
  void draftsAndEntriesOfTheFutureAreInNoFileOfTheSite() throws IOException {
    write(
        "content/news/draft/index.en.md",
        "---\ntitle: Unseen\ndate: 2022-01-01\nstatus: draft\n---\n\nHidden.\n".getBytes(UTF_8));
    write(
        "content/news/later/index.en.md",
        "---\ntitle: Unseen\ndate: 2026-01-02\n---\n\nHidden.\n".getBytes(UTF_8));

    TestSite.Run run = GoodSite.build(source, output());

    assertThat(BadInputTest.diagnostics(run.err()))
        .containsExactly(
            "content/news/draft/index.en.md:1:1 note front-matter.draft",
            "content/news/later/index.en.md:1:1 note front-matter.scheduled")
        .inOrder();
    TestSite.files(output())
        .forEach(
            (path, text) -> {
              assertThat(path).doesNotContainMatch("draft|later");
              assertWithMessage(path).that(text).doesNotContainMatch("Unseen|Hidden");
            });
  }

  private void assertBuilds() {
    TestSite.Run run = GoodSite.build(source, output());
    assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(0);
    assertThat(run.err()).isEmpty();
  }

  private void assertRefused(String diagnostic, String said) {
    TestSite.Run run = GoodSite.build(source, output());
    assertThat(BadInputTest.diagnostics(run.err())).isEqualTo(List.of(diagnostic));
    assertThat(run.err()).contains(said);
    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(TestSite.files(output())).isEqualTo(before);
  }

  private Path output() {
    return folder.resolve("site");
  }

  private int entriesOf(String path) throws IOException {
    try (var children = Files.list(source.resolve(path))) {
      return (int) children.count();
    }
  }

  private void link(String path, Path target) throws IOException {
    Files.createDirectories(source.resolve(path).getParent());
    Files.createSymbolicLink(source.resolve(path), target);
  }

  private void write(String path, byte[] bytes) throws IOException {
    Files.createDirectories(source.resolve(path).getParent());
    Files.write(source.resolve(path), bytes);
  }
}
