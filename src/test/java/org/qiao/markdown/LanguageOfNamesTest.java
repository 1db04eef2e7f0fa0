package org.qiao.markdown;

import static com.google.common.truth.Truth.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.qiao.model.Language;

/** In which language a linked name is read aloud (rule 27). */
class LanguageOfNamesTest {
  private static final Language ENGLISH = new Language("en", "en", Locale.UK, "English");
  private static final Language CHINESE =
      new Language("zh", "zh-Hans", Locale.SIMPLIFIED_CHINESE, "中文");

  @Test
  void englishWordsInChineseTextAreMarkedButNoAbbreviations() {
    assertThat(Mentions.foreign("Nanjing University", CHINESE)).hasValue("en");
    assertThat(Mentions.foreign("Nanjing\u00a0University", CHINESE)).hasValue("en");
    assertThat(Mentions.foreign("SUSTech", CHINESE)).isEmpty();
    assertThat(Mentions.foreign("UN SDG 4", CHINESE)).isEmpty();
    assertThat(Mentions.foreign("南京大学", CHINESE)).isEmpty();
  }

  @Test
  void chineseNamesInEnglishTextAreMarked() {
    assertThat(Mentions.foreign("南京大学", ENGLISH)).hasValue("zh");
    assertThat(Mentions.foreign("Nanjing University", ENGLISH)).isEmpty();
  }
}
