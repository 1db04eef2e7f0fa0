package org.qiao.markdown;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.qiao.crosslink.Rule;
import org.qiao.markdown.ExplainedText.Name;

/** Where names stand in the Markdown source. */
class ExplainedTextTest {
  private static final List<String> PIECES =
      List.of(
          "EIAS",
          "UNESCO",
          "东方理工",
          "word ",
          " ",
          "\\*",
          "\\[",
          "&amp;",
          "&copy;",
          "*em* ",
          "**b** ",
          "`code` ",
          "[a](https://example.org) ",
          "![p](signing.jpg) ",
          "\n",
          "\n\n",
          "\n\n- ",
          "\n\n> ",
          "\n\n1. ",
          "，",
          "。",
          "<b>",
          "~~x~~ ",
          "\n\n## T\n\n",
          "\n\n| a | b |\n|---|---|\n| EIAS | c |\n\n",
          "[c](organisation:eias) ",
          "<!-- x -->",
          "\\\n");

  @Test
  void everyNameStandsWhereTheSourceHasItsWords() {
    Random random = new Random(20261124);
    int names = 0;
    for (int round = 0; round < 4000; round++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(14); i >= 0; i--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String source = text.toString();
      for (Name name : TestTexts.explain(source).names()) {
        names++;
        String expected = name.rule() == Rule.EXPLICIT ? "[" + name.words() : name.words();
        assertWithMessage(source)
            .that(sourceFrom(source, name.position().line(), name.position().column()))
            .startsWith(expected);
      }
    }
    assertThat(names).isGreaterThan(1000);
  }

  @Test
  void whatTheAuthorDecidedIsSaidToo() {
    List<Name> names =
        TestTexts.explain("See [the Centre](organisation:unesco), not [EIAS](organisation:-).")
            .names();

    assertThat(names.stream().map(n -> n.rule() + " " + n.words() + " " + n.linked()).toList())
        .containsExactly("EXPLICIT the Centre true", "ESCAPED EIAS false")
        .inOrder();
  }

  private static String sourceFrom(String source, int line, int column) {
    int at = 0;
    for (int i = 1; i < line; i++) {
      at = source.indexOf('\n', at) + 1;
    }
    return source.substring(source.offsetByCodePoints(at, column - 1));
  }
}
