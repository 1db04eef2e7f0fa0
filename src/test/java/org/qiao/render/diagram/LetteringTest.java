package org.qiao.render.diagram;

import static com.google.common.truth.Truth.assertThat;

import com.ibm.icu.util.ULocale;
import org.junit.jupiter.api.Test;

class LetteringTest {
  private final Lettering lettering = new Lettering(ULocale.CHINESE);

  @Test
  void latinBreaksBetweenWordsAndHanBetweenCharacters() {
    assertThat(lettering.lines("Southern University of Science and Technology", 13, 124, 3))
        .containsExactly("Southern", "University of", "Science and…");
    assertThat(lettering.lines("联合国教科文组织高等教育创新中心", 13, 124, 3))
        .containsExactly("联合国教科文组织高", "等教育创新中心")
        .inOrder();
  }

  @Test
  void noLineBeginsWithAClosingMark() {
    assertThat(lettering.lines("香港中文大学（深圳校区）", 13, 157, 2).get(1)).doesNotContainMatch("^[）]");
  }

  @Test
  void aWordTooLongForALineIsBroken() {
    for (String line : lettering.lines("Wissenschaftsförderungsgesellschaft", 13, 124, 3)) {
      assertThat(Lettering.width(line, 13)).isAtMost(124);
    }
  }

  @Test
  void whatDoesNotFitIsLeftOutWithAnEllipsis() {
    assertThat(lettering.lines("一二三四五六七八九十", 10, 52, 1)).containsExactly("一二三…");
  }

  @Test
  void aSurrogatePairStaysTogether() {
    for (String line : lettering.lines("𠀀𠀁𠀂𠀃𠀄𠀅", 10, 25, 2)) {
      assertThat(line.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
    }
  }

  @Test
  void hanIsAsWideAsHighAndLatinNarrower() {
    assertThat(Lettering.width("中文", 100)).isEqualTo(210);
    assertThat(Lettering.width("ill", 100)).isLessThan(Lettering.width("MWM", 100));
  }
}
