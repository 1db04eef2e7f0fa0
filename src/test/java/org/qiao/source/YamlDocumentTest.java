package org.qiao.source;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.model.Position;

class YamlDocumentTest {
  private static final String PATH = "content/organisations/a.yaml";
  private final Found found = new Found();

  @Test
  void everyValueAndKeyKnowsItsPlaceInCodePoints() {
    YamlNode.Mapping document = read("𠮷𠮷: { 名: [a, 北京] }\n").orElseThrow();

    YamlNode.Member outer = document.members().get("𠮷𠮷");
    YamlNode.Member inner = ((YamlNode.Mapping) outer.value()).members().get("名");
    YamlNode second = ((YamlNode.Sequence) inner.value()).items().get(1);
    assertThat(outer.position()).isEqualTo(new Position(PATH, 1, 1));
    assertThat(inner.position()).isEqualTo(new Position(PATH, 1, 7));
    assertThat(second.position()).isEqualTo(new Position(PATH, 1, 14));
  }

  @Test
  void linesAreCountedFromTheLineThatTheDocumentBeginsOn() {
    YamlNode.Mapping document =
        YamlDocument.read("a: 1\nb: 2\n", PATH, 7, "profile", found).orElseThrow();
    assertThat(document.members().get("b").position()).isEqualTo(new Position(PATH, 8, 1));
  }

  @Test
  void aBlockScalarKnowsTheIndentationOfItsText() {
    YamlNode.Mapping document = read("about:\n  en: |\n\n     Text.\n").orElseThrow();
    YamlNode.Mapping about = (YamlNode.Mapping) document.members().get("about").value();
    YamlNode.Scalar english = (YamlNode.Scalar) about.members().get("en").value();
    assertThat(english.text()).isEqualTo("\nText.\n");
    assertThat(english.block()).isEqualTo(5);
  }

  @Test
  void quotedTextIsNeverAmbiguous() {
    assertThat(read("a: \"no\"\nb: '012'\nc: \"1:30\"\n")).isPresent();
    assertThat(found.places()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"no", "Yes", "ON", "off", "y", "N", "012", "0_7", "1:30", "190:20:30", "-012"})
  void whatYamlProgramsReadInDifferentWaysIsAskedToBeQuoted(String value) {
    read("a: " + value + "\n");
    assertThat(found.places()).containsExactly("1:4 profile.ambiguous-value");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "2016", "2016-06-08", "2022-10-10T09:00", "true", "EIAS", "1.5"})
  void whatAllReadInOneWayIsTaken(String value) {
    read("a: " + value + "\n");
    assertThat(found.places()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a: !!javax.script.ScriptEngineManager [x] | 1:4 profile.tag",
        "a: !own x             | 1:4 profile.tag",
        "a: &x b               | 1:4 profile.alias",
        "a: *x                 | 1:4 profile.alias",
        "`a: &x [*x]`          | 1:4 profile.alias",
        "`a: 1\na: 2`          | 2:1 profile.duplicate-key",
        "`a: {b: 1, b: 2}`     | 1:11 profile.duplicate-key",
        "`[a]: b`              | 1:1 profile.syntax",
        "`- a`                 | 1:1 profile.wrong-type",
        "word                  | 1:1 profile.wrong-type",
        "`a: 1\n---\nb: 2`     | 2:1 profile.several-documents",
        "`# nothing`           | 1:1 profile.empty",
        "``                    | 1:1 profile.empty",
        "`a:\n\tb: 1`          | 2:1 profile.syntax",
        "`a: \"open`           | 1:9 profile.syntax",
        "`a: 1\n𠮷: x\uFFFE` | 2:5 profile.control-character",
      })
  void isRefusedAtItsPlace(String text, String expected) {
    read(text);
    assertThat(found.places()).containsExactly(expected);
  }

  @Test
  void aNulIsRefusedAndNotTakenForTheEnd() {
    read("a: x\0y");
    assertThat(found.places()).containsExactly("1:5 profile.control-character");
  }

  @Test
  void nestingIsReadTo32LevelsAndRefusedBelow() {
    assertThat(read("a: " + "[".repeat(31) + "]".repeat(31))).isPresent();
    assertThat(read("a: " + "[".repeat(32) + "]".repeat(32))).isEmpty();
    assertThat(found.places()).containsExactly("1:35 profile.too-deep");
  }

  @Test
  void sizeIsCountedInBytesAndRefusedOver256Kib() {
    int most = 256 * 1024;
    assertThat(read("a: " + "x".repeat(most - 3))).isPresent();
    assertThat(read("a: " + "x".repeat(most - 2))).isEmpty();
    assertThat(read("a: " + "北".repeat(most / 3))).isEmpty();
    assertThat(found.places()).containsExactly("1:1 profile.too-large", "1:1 profile.too-large");
  }

  @Test
  void aBillionLaughsAndDeepNestingAreRefusedWithin100Milliseconds() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 10; i++) {
      String earlier = "*a" + (i - 1);
      laughs.append(
          "a%d: &a%d [%s]\n".formatted(i, i, String.join(", ", earlier, earlier, earlier)));
    }
    String deep = "a: " + "[".repeat(200_000);
    read(laughs.toString());
    read(deep);

    for (String text : new String[] {laughs.toString(), deep}) {
      assertThat(fastest(text)).isLessThan(Duration.ofMillis(100));
    }
    assertThat(found.places()).containsAtLeast("1:5 profile.alias", "1:35 profile.too-deep");
  }

  @Test
  void everyRefusalSaysWhatToWrite() {
    for (String text : new String[] {"", "- a", "a: !x b", "a: *x", "a: 1\na: 2", "a: no", "\t"}) {
      read(text);
    }
    found.all().forEach(d -> assertWithMessage(d.code()).that(d.hint()).isNotEmpty());
  }

  /** Of three tries, so that a pause of the machine does not count. */
  private Duration fastest(String text) {
    long fastest = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      read(text);
      fastest = Math.min(fastest, System.nanoTime() - start);
    }
    return Duration.ofNanos(fastest);
  }

  private Optional<YamlNode.Mapping> read(String text) {
    return YamlDocument.read(text, PATH, 1, "profile", found);
  }
}
