package org.qiao.diagnostic;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.model.Position;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class DiagnosticFormatTest {
  private static final List<Diagnostic> TWO =
      List.of(
          Diagnostic.error(
              "front-matter.unknown-key",
              new Position("content/news/中 文/index.zh.md", 3, 1),
              "unknown key \"titel\"",
              "write title"),
          Diagnostic.warning(
              "translation.missing", new Position("content/a.md", 1, 1), "100% there", "add it"));

  @Test
  void textIsOneLineAndAHintUnderIt() {
    assertThat(DiagnosticFormat.TEXT.print(TWO))
        .isEqualTo(
            """
            content/news/中 文/index.zh.md:3:1: error[front-matter.unknown-key]: unknown key "titel"
              hint: write title
            content/a.md:1:1: warning[translation.missing]: 100% there
              hint: add it\
            """);
  }

  @Test
  void jsonIsOneArrayWithTheContractsSevenKeys() {
    JsonNode array = JsonMapper.shared().readTree(DiagnosticFormat.JSON.print(TWO));

    assertThat(array.size()).isEqualTo(2);
    assertThat(array.get(0).propertyNames())
        .containsExactly("path", "line", "column", "severity", "code", "message", "hint")
        .inOrder();
    assertThat(array.get(0).get("path").asString()).isEqualTo("content/news/中 文/index.zh.md");
    assertThat(array.get(0).get("line").asInt()).isEqualTo(3);
    assertThat(array.get(1).get("severity").asString()).isEqualTo("warning");
  }

  @Test
  void nothingWrongIsAnEmptyArray() {
    assertThat(JsonMapper.shared().readTree(DiagnosticFormat.JSON.print(List.of())).isEmpty())
        .isTrue();
  }

  @Test
  void sarifNamesRulePlaceAndLevel() {
    JsonNode run =
        JsonMapper.shared().readTree(DiagnosticFormat.SARIF.print(TWO)).get("runs").get(0);
    JsonNode result = run.get("results").get(0);
    JsonNode place = result.get("locations").get(0).get("physicalLocation");

    assertThat(run.get("tool").get("driver").get("rules").get(0).get("id").asString())
        .isEqualTo("front-matter.unknown-key");
    assertThat(result.get("level").asString()).isEqualTo("error");
    assertThat(place.get("artifactLocation").get("uri").asString())
        .isEqualTo("content/news/%E4%B8%AD%20%E6%96%87/index.zh.md");
    assertThat(place.get("region").get("startLine").asInt()).isEqualTo(3);
  }

  @Test
  void gitHubCommandsAreEscaped() {
    assertThat(DiagnosticFormat.GITHUB.print(TWO).lines())
        .containsExactly(
            "::error file=content/news/中 文/index.zh.md,line=3,col=1,title=front-matter.unknown-key"
                + "::unknown key \"titel\"%0AHint: write title",
            "::warning file=content/a.md,line=1,col=1,title=translation.missing::100%25 there%0AHint: add it")
        .inOrder();
  }
}
