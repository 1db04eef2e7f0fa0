package org.qiao.source;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.PartialDate;

/**
 * Dates as authors write them: ISO 8601, a day or a moment; a moment without a zone is in the
 * site's.
 */
final class Dates {
  private static final int YEAR_DIGITS = 4;
  private static final String MOMENT_FORM =
      "a day such as 2022-10-10, or a moment such as 2022-10-10T09:00";

  /** A date and time, with a zone as {@code Z}, {@code +09:00} or {@code +0900}, or without. */
  private static final DateTimeFormatter MOMENT =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[XXX][XX]")
          .toFormatter(Locale.ROOT);

  private Dates() {}

  /**
   * The day and the instant that a date means.
   *
   * @param day the day in the site's zone
   * @param instant the day's first instant, or the moment written
   */
  record Moment(LocalDate day, Instant instant) {}

  /** Reads {@code 2022-10-10}, {@code 2022-10-10T09:00} or that with a zone. */
  static Optional<Moment> moment(
      YamlNode.Scalar written, ZoneId zone, String codePrefix, Consumer<Diagnostic> found) {
    String text = written.text();
    if (text.indexOf('-') != YEAR_DIGITS) {
      found.accept(wrong(written, codePrefix, MOMENT_FORM));
      return Optional.empty();
    }
    try {
      if (text.indexOf('T') < 0 && text.indexOf(' ') < 0) {
        LocalDate day = LocalDate.parse(text);
        return Optional.of(new Moment(day, day.atStartOfDay(zone).toInstant()));
      }
      String moment = text.replace(' ', 'T');
      TemporalAccessor read = MOMENT.parseBest(moment, OffsetDateTime::from, LocalDateTime::from);
      if (read instanceof OffsetDateTime withZone) {
        Instant instant = withZone.toInstant();
        return Optional.of(new Moment(instant.atZone(zone).toLocalDate(), instant));
      }
      LocalDateTime local = (LocalDateTime) read;
      if (zone.getRules().getValidOffsets(local).isEmpty()) {
        found.accept(
            Diagnostic.error(
                codePrefix + ".date",
                written.position(),
                text + " does not exist in " + zone + ": the clocks skip it",
                "write the time with its zone, such as "
                    + ZonedDateTime.of(local, zone).toOffsetDateTime()));
        return Optional.empty();
      }
      return Optional.of(new Moment(local.toLocalDate(), local.atZone(zone).toInstant()));
    } catch (DateTimeException e) {
      found.accept(wrong(written, codePrefix, MOMENT_FORM));
      return Optional.empty();
    }
  }

  /** Reads a year, a month or a day. */
  static Optional<PartialDate> partial(
      YamlNode.Scalar written, String codePrefix, Consumer<Diagnostic> found) {
    try {
      return Optional.of(PartialDate.parse(written.text()));
    } catch (DateTimeException e) {
      found.accept(
          wrong(written, codePrefix, "a year (2016), a month (2016-06) or a day (2016-06-08)"));
      return Optional.empty();
    }
  }

  private static Diagnostic wrong(YamlNode.Scalar written, String codePrefix, String form) {
    return Diagnostic.error(
        codePrefix + ".date",
        written.position(),
        "\"" + written.text() + "\" is not a date of the calendar",
        "write " + form);
  }
}
