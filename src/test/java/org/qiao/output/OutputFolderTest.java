package org.qiao.output;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {
  private static final String OURS = "<head>" + OutputFolder.GENERATOR + "</head>";

  @TempDir Path root;
  private Path source;
  private Path site;

  @BeforeEach
  void layOut() throws IOException {
    source = Files.createDirectories(root.resolve("source/content")).getParent();
    site = root.resolve("out/site");
  }

  @Test
  void aPublishedSiteReplacesTheOldOneAndStalePagesGo() throws IOException {
    publish("index.html", OURS, "old.html", "gone");

    publish("index.html", OURS + "new");

    assertThat(names(site)).containsExactly("index.html");
    assertThat(Files.readString(site.resolve("index.html"))).isEqualTo(OURS + "new");
  }

  @Test
  void aBuildThatDoesNotPublishLeavesTheOldSiteAndNothingElse() throws IOException {
    publish("index.html", OURS);

    try (OutputFolder output = OutputFolder.open(site, source)) {
      Files.writeString(output.staging().resolve("index.html"), "half");
    }

    assertThat(Files.readString(site.resolve("index.html"))).isEqualTo(OURS);
    assertThat(names(site.getParent())).containsExactly("site", ".site.qiao-lock");
  }

  @Test
  void theOldSiteComesBackAfterAKillBetweenTheTwoMoves() throws IOException {
    publish("index.html", OURS);
    Files.move(site, site.resolveSibling(".site.qiao-old"));
    Files.createDirectory(site.resolveSibling(".site.qiao-new"));

    OutputFolder.open(site, source).close();

    assertThat(Files.readString(site.resolve("index.html"))).isEqualTo(OURS);
    assertThat(names(site.getParent())).containsExactly("site", ".site.qiao-lock");
  }

  @Test
  void aSecondBuildOfTheSameOutputIsRefusedWhileTheFirstRuns() {
    try (OutputFolder first = OutputFolder.open(site, source)) {
      assertThat(assertThrows(OutputLockedException.class, () -> OutputFolder.open(site, source)))
          .hasMessageThat()
          .contains("another build");
      assertThat(Files.isDirectory(first.staging())).isTrue();
    }
    OutputFolder.open(site, source).close();
  }

  @Test
  void theSourceItsContentTheRootAndTheHomeAreRefused() {
    for (Path unsuitable :
        List.of(
            source,
            source.getParent(),
            source.resolve("content/site"),
            root.getRoot(),
            Path.of(System.getProperty("user.home")))) {
      assertThrows(
          UnsuitableOutputException.class,
          () -> OutputFolder.open(unsuitable, source),
          unsuitable.toString());
    }
  }

  @Test
  void aFolderWithFilesThatAreNotOursIsRefused() throws IOException {
    Files.createDirectories(site);
    Files.writeString(site.resolve("thesis.doc"), "years of work");

    assertThat(assertThrows(UnsuitableOutputException.class, () -> OutputFolder.open(site, source)))
        .hasMessageThat()
        .contains("thesis.doc");
    assertThat(names(site)).containsExactly("thesis.doc");
  }

  @Test
  void anEmptyFolderIsFilled() throws IOException {
    Files.createDirectories(site);

    publish("index.html", OURS);

    assertThat(names(site)).containsExactly("index.html");
  }

  private void publish(String... namesAndTexts) throws IOException {
    try (OutputFolder output = OutputFolder.open(site, source)) {
      for (int i = 0; i < namesAndTexts.length; i += 2) {
        Files.writeString(output.staging().resolve(namesAndTexts[i]), namesAndTexts[i + 1]);
      }
      output.publish();
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
