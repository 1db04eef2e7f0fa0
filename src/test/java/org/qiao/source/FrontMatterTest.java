package org.qiao.source;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qiao.model.Position;
import org.qiao.model.SourceText;

class FrontMatterTest {
  private static final String PATH = "content/news/a/index.en.md";
  private final Found found = new Found();

  @Test
  void yamlStandsBetweenFencesAndTheBodyKnowsItsLine() {
    FrontMatter read = read("---\ntitle: A\ndate: 2022-10-10\n---\n\nText.\n").orElseThrow();
    assertThat(read.fields().members().get("date").position()).isEqualTo(new Position(PATH, 3, 1));
    assertThat(read.body()).isEqualTo(new SourceText(PATH, "\nText.\n", 5, 0));
  }

  @Test
  void dashesInsideAValueOrTheBodyDoNotEndTheFrontMatter() {
    FrontMatter read = read("---\ntitle: |\n  a\n  ---\n---- : x\n---\nText.\n---\n").orElseThrow();
    assertThat(read.fields().members().keySet()).containsExactly("title", "----").inOrder();
    assertThat(read.body().text()).isEqualTo("Text.\n---\n");
  }

  @Test
  void theClosingFenceMayBeTheLastCharactersOfTheFile() {
    assertThat(read("---\ntitle: A\n---").orElseThrow().body())
        .isEqualTo(new SourceText(PATH, "", 3, 0));
  }

  @Test
  void aFenceThatIsNotClosedIsReportedWhereItStands() {
    assertThat(read("---\ntitle: A\n\nText.\n")).isEmpty();
    assertThat(found.places()).containsExactly("1:1 front-matter.unclosed");
  }

  @Test
  void emptyFrontMatterIsReported() {
    assertThat(read("---\n---\nText.\n")).isEmpty();
    assertThat(found.places()).containsExactly("2:1 front-matter.empty");
  }

  @Test
  void jbakesHeaderIsReadWithPlacesAndItsTagsAreTopics() {
    FrontMatter read = read("title=A = B\ntype=post\ntags = a, b\n\n~~~~~~\nText.\n").orElseThrow();
    Fields fields = new Fields(read.fields());
    assertThat(fields.text("title")).hasValue("A = B");
    assertThat(fields.scalar("title").orElseThrow().position()).isEqualTo(new Position(PATH, 1, 7));
    assertThat(fields.texts("topics")).containsExactly("a", "b").inOrder();
    assertThat(read.fields().members()).doesNotContainKey("type");
    assertThat(read.body()).isEqualTo(new SourceText(PATH, "Text.\n", 6, 0));
  }

  @Test
  void aKeyThatStandsTwiceInJbakesHeaderIsReported() {
    read("title=A\ntitle=B\n~~~~~~\nText.\n");
    assertThat(found.places()).containsExactly("2:1 front-matter.duplicate-key");
  }

  @Test
  void aFileWithoutAnyHeaderIsReported() {
    assertThat(read("# A story\n\na=b\n~~~~~~\n")).isEmpty();
    assertThat(read("")).isEmpty();
    assertThat(found.places())
        .containsExactly("1:1 front-matter.missing", "1:1 front-matter.missing");
  }

  private Optional<FrontMatter> read(String text) {
    return FrontMatter.of(
        text, new SourceFile(SourceFile.Role.ENTRY, PATH, Path.of(PATH), "news/a", "en"), found);
  }
}
