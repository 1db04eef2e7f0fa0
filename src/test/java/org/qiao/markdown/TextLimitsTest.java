package org.qiao.markdown;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.time.Duration;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that overflow flexmark's stack or take it minutes, as measured, and cmark's own list. */
class TextLimitsTest {
  private static final Duration LONGEST = Duration.ofSeconds(3);

  static Stream<Arguments> tooMuch() {
    return Stream.of(
        text("block quotes", "> ".repeat(1000) + "a"),
        text("underscores", "_".repeat(5000) + "a"),
        text("asterisks", "*".repeat(20_000) + "a" + "*".repeat(20_000)),
        text("nested emphasis", "*a **a ".repeat(10_000) + "b" + " a** a*".repeat(10_000)),
        text("list markers", "- ".repeat(5000) + "a"),
        text("nested brackets", "[".repeat(50_000) + "a" + "]".repeat(50_000)),
        text("images in images", "![[]()".repeat(10_000)),
        text("pointed destinations", "[a](<b".repeat(10_000)),
        text("destinations", "[a](b".repeat(10_000)),
        text("links", "[a](/b) ".repeat(50_000)),
        text("definitions", "[a]: u\n".repeat(20_000)),
        text("closing marks", "a**b" + "c* ".repeat(50_000)),
        text("strikes", "~a~~".repeat(50_000)),
        text("table rows", "|a|b|\n|-|-|\n" + "|x|y|\n".repeat(20_000)),
        text("entities", "&amp;".repeat(100_000)));
  }

  static Stream<Arguments> long_() {
    return Stream.of(
        text("a long tag", "x <a" + " a".repeat(4000) + ">"),
        text("a long comment", "x <!--" + "y".repeat(40_000) + "--> z"),
        text(
            "backtick runs",
            String.join("e", IntStream.range(1, 600).mapToObj("`"::repeat).toList())),
        text("open comments", "<!-- a".repeat(5000)),
        text("open instructions", "<?".repeat(50_000)),
        text("open tags", "<a b='".repeat(30_000)),
        text("less-than signs", "<".repeat(100_000)),
        text("a mebibyte of words", "word ".repeat(200_000)),
        text("a mebibyte of lines", "word\n".repeat(200_000)),
        text("fences", "```\n".repeat(50_000)),
        text("equal headings", "# a\n".repeat(20_000)),
        text("hard breaks", "a\\\n".repeat(50_000)),
        text("pipes", "|".repeat(100_000)),
        text("a long rule", "-".repeat(900)),
        text("list items", "- a\n".repeat(20_000)),
        text("Chinese emphasis", "这是**我想做的事。**所以\n\n".repeat(20_000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tooMuch")
  void whatNoHonestTextHoldsIsALimitError(String name, String markdown) {
    long start = System.nanoTime();
    assertThat(TestTexts.codes(markdown).get(0))
        .isAnyOf("markdown.too-deep", "markdown.too-complex");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("long_")
  void longTextIsReadInTime(String name, String markdown) {
    long start = System.nanoTime();
    RenderedText text = TestTexts.render(markdown);
    assertThat(text.diagnostics()).isEmpty();
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(LONGEST);
  }

  @Test
  void overOneMebibyteIsRefused() {
    assertThat(TestTexts.codes("a".repeat((1 << 20) + 1))).containsExactly("markdown.too-large");
    assertThat(TestTexts.codes("a ".repeat(1 << 19))).isEmpty();
  }

  @Test
  void whatOverflowsTheParserAllTheSameIsALimitError() {
    String longTitle = "[a](b \"" + "t".repeat(100_000) + "\")";
    assertThat(TestTexts.codes(longTitle)).containsExactly("markdown.too-deep");
  }

  @Test
  void honestLargeTextsStayWithinTheLimits() {
    String linked = "- [The Centre](https://example.org/a) and **EIAS** said *so*.\n".repeat(1000);
    String table = "| [a](/a) | **b** |\n|---|---|\n" + "| [a](/a) | **b** |\n".repeat(300);
    String code = "```c\n" + "/*" + "*".repeat(100) + "/ int *a[3];\n".repeat(500) + "```\n";
    String definitions = "";
    for (int i = 0; i < 300; i++) {
      definitions += "[r" + i + "]: https://example.org/" + i + "\n";
    }
    for (String text :
        new String[] {
          linked,
          table,
          code,
          definitions,
          "-".repeat(300) + " | -\n",
          "|a|\n|-|\n" + "|x|\n".repeat(3000)
        }) {
      assertWithMessage(text.substring(0, 20)).that(TestTexts.codes(text)).isEmpty();
    }
  }

  private static Arguments text(String name, String markdown) {
    return Arguments.of(name, markdown);
  }
}
