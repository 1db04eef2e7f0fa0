package org.qiao.render;

import static com.google.common.truth.Truth.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiao.model.Language;
import org.qiao.model.PartialDate;

class DatesTest {

  @ParameterizedTest
  @CsvSource({
    "en-GB, 2026-11-23, 23 November 2026",
    "en-GB, 2016-06, June 2016",
    "en-GB, 2016, 2016",
    "en-US, 2026-11-23, 'November 23, 2026'",
    "zh-Hans-CN, 2026-11-23, 2026年11月23日",
    "zh-Hans-CN, 2016-06, 2016年6月",
    "zh-Hans-CN, 1890, 1890年",
    "fr-FR, 2026-11-23, 23 novembre 2026",
    "en-GB, 1066-10-14, 14 October 1066",
  })
  void datesAreWrittenAsTheLanguageDoesAndAsExactlyAsKnown(
      String locale, String date, String written) {
    Locale language = Locale.forLanguageTag(locale);
    Dates dates = new Dates(new Language("x", locale, language, "x"));

    assertThat(dates.write(PartialDate.parse(date))).isEqualTo(new DateView(date, written));
  }
}
