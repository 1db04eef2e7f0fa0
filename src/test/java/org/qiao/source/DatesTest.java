package org.qiao.source;

import static com.google.common.truth.Truth.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.model.Position;

class DatesTest {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private final Found found = new Found();

  @Test
  void aDayBeginsInTheSitesZone() {
    assertThat(moment("2022-10-10", SHANGHAI)).hasValue(at("2022-10-10", "2022-10-09T16:00:00Z"));
  }

  @Test
  void aTimeWithoutAZoneIsInTheSites() {
    assertThat(moment("2022-10-10T09:00", SHANGHAI))
        .hasValue(at("2022-10-10", "2022-10-10T01:00:00Z"));
    assertThat(moment("2022-10-10 09:00:30", SHANGHAI))
        .hasValue(at("2022-10-10", "2022-10-10T01:00:30Z"));
  }

  @Test
  void aTimeWithAZoneKeepsItAndItsDayIsThatOfTheSite() {
    assertThat(moment("2022-10-09T23:00Z", SHANGHAI))
        .hasValue(at("2022-10-10", "2022-10-09T23:00:00Z"));
    assertThat(moment("2022-10-10T00:30+09:00", SHANGHAI))
        .hasValue(at("2022-10-09", "2022-10-09T15:30:00Z"));
    assertThat(moment("2022-10-10T00:30+0900", SHANGHAI))
        .hasValue(at("2022-10-09", "2022-10-09T15:30:00Z"));
  }

  @Test
  void aTimeThatTheClocksSkipIsAnErrorWhoseHintGivesTheZone() {
    assertThat(moment("2024-03-31T02:30", BERLIN)).isEmpty();
    assertThat(found.places()).containsExactly("3:7 front-matter.date");
    assertThat(found.all().get(0).hint()).contains("2024-03-31T03:30+02:00");
  }

  @Test
  void aTimeThatTheClocksShowTwiceIsTheEarlier() {
    assertThat(moment("2024-10-27T02:30", BERLIN))
        .hasValue(at("2024-10-27", "2024-10-27T00:30:00Z"));
  }

  @Test
  void aDayWhoseMidnightTheClocksSkipBeginsLater() {
    assertThat(moment("2018-11-04", ZoneId.of("America/Sao_Paulo")))
        .hasValue(at("2018-11-04", "2018-11-04T03:00:00Z"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3 May 2024",
        "2024-13-45",
        "2023-02-29",
        "2024-5-3",
        "2024",
        "10/10/2022",
        "",
        "T",
        " ",
        "2022-10-10T25:00",
        "2022-10-10T09:00 CST",
        "9999999999-01-01",
        "+999999999-12-31",
        "2022年10月10日"
      })
  void whatIsNoDateOfTheCalendarIsReportedAtItsPlace(String written) {
    assertThat(moment(written, SHANGHAI)).isEmpty();
    assertThat(found.places()).containsExactly("3:7 front-matter.date");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016", "2016-06", "2016-06-08"})
  void aPartialDateIsAYearAMonthOrADay(String written) {
    assertThat(Dates.partial(scalar(written), "profile", found)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2016-13", "16", "2016-06-31", "June 2016", "", "2016-6"})
  void anyOtherPartialDateIsReported(String written) {
    assertThat(Dates.partial(scalar(written), "profile", found)).isEmpty();
    assertThat(found.places()).containsExactly("3:7 profile.date");
  }

  private Optional<Dates.Moment> moment(String written, ZoneId zone) {
    return Dates.moment(scalar(written), zone, "front-matter", found);
  }

  private static YamlNode.Scalar scalar(String written) {
    return new YamlNode.Scalar(new Position("index.en.md", 3, 7), written, true, 0);
  }

  private static Dates.Moment at(String day, String instant) {
    return new Dates.Moment(LocalDate.parse(day), Instant.parse(instant));
  }
}
