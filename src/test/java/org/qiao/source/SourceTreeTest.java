package org.qiao.source;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTreeTest {
  @TempDir private Path root;
  private final Found found = new Found();

  @Test
  void everyFileHasItsRoleInOrderOfPaths() throws IOException {
    write("content/site.yaml");
    write("content/organisations/eias.yaml");
    write("content/organisations/eias.svg");
    write("content/news/2022/a/index.en.md");
    write("content/news/2022/a/index.zh-Hant.md");
    write("content/news/2022/a/signing.jpg");
    write("content/pages/about/index.en.md");

    assertThat(walk().stream().map(f -> f.role() + " " + f.slug() + " " + f.language()).toList())
        .containsExactly(
            "ENTRY news/2022/a en",
            "ENTRY news/2022/a zh-Hant",
            "BUNDLE_FILE news/2022/a ",
            "PROFILE_FILE organisations ",
            "PROFILE eias ",
            "PAGE pages/about en",
            "SITE  ")
        .inOrder();
    assertThat(found.files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {".env", ".git/config", ".DS_Store", "news/a/.index.en.md.swp"})
  void hiddenFilesAreNeitherReadNorReported(String path) throws IOException {
    write("content/" + path);
    assertThat(walk()).isEmpty();
    assertThat(found.files()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "notes.txt",
        "news/index.en.md",
        "news/a/notes.md",
        "news/a/index.md",
        "drafts",
        "organisations/readme.txt",
        "news/b/photo.jpg"
      })
  void whatHasNoPlaceIsReportedAndNotRead(String path) throws IOException {
    write(path.equals("drafts") ? "content/drafts/x.md" : "content/" + path);
    assertThat(walk()).isEmpty();
    assertThat(found.files()).containsExactly("content/" + path + ":1:1 file.unexpected");
  }

  @ParameterizedTest
  @ValueSource(strings = {"photo.jpg~", "photo.bak", "photo.jpg.orig", "photo.tmp"})
  void leftoversBesideATextAreNeverPublished(String name) throws IOException {
    write("content/news/a/index.en.md");
    write("content/news/a/" + name);
    assertThat(walk()).hasSize(1);
    assertThat(found.files()).containsExactly("content/news/a/" + name + ":1:1 file.unexpected");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "CON",
        "nul",
        "Aux.jpg",
        "com1",
        "LPT9.txt",
        "a:b",
        "a?b",
        "a*b",
        "a|b",
        "a<b",
        "a\"b",
        "a\\b",
        "%2e%2e",
        "a%00b",
        "a#b",
        "b.",
        "b ",
        " b",
        "a\u202Eb",
        "a\tb",
        "a\u200Bb"
      })
  void aNameThatDoesNotWorkEverywhereIsRefused(String name) throws IOException {
    write("content/news/" + name + "/index.en.md");
    assertThat(walk()).isEmpty();
    assertThat(found.all()).hasSize(1);
    assertThat(found.all().get(0).code()).isEqualTo("file.name");
  }

  @ParameterizedTest
  @ValueSource(strings = {"签约 仪式", "a-b_c.d", "it's", "(1)", "console", "comet", "été"})
  void aNameThatWorksEverywhereIsTaken(String name) throws IOException {
    write("content/news/" + name + "/index.en.md");
    assertThat(walk()).hasSize(1);
    assertThat(found.files()).isEmpty();
  }

  @Test
  void aMissingContentFolderIsAFaultOfTheMachineAndNotAnEmptySite() {
    assertThrows(UncheckedIOException.class, this::walk);
  }

  @Test
  void aContentFolderThatIsASymbolicLinkIsNotFollowed() throws IOException {
    Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
    Files.createSymbolicLink(root.resolve("content"), elsewhere);
    assertThat(walk()).isEmpty();
    assertThat(found.files()).containsExactly("content:1:1 file.symbolic-link");
  }

  private List<SourceFile> walk() {
    return SourceTree.walk(root, found);
  }

  private void write(String path) throws IOException {
    Files.createDirectories(root.resolve(path).getParent());
    Files.writeString(root.resolve(path), "");
  }
}
