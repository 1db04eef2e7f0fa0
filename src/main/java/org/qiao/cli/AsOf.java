package org.qiao.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/**
 * The moment that a build is made for: what is dated later is not public yet. It comes from {@code
 * --as-of}, else from <a
 * href="https://reproducible-builds.org/specs/source-date-epoch/">SOURCE_DATE_EPOCH</a>, else from
 * the clock.
 */
final class AsOf {
  private AsOf() {}

  /**
   * The moment to build for.
   *
   * @param written {@code 2022-10-10} (the day's end, in the site's zone) or {@code
   *     2022-10-10T09:00+08:00}
   * @throws DateTimeParseException where it has neither form
   * @throws NumberFormatException where SOURCE_DATE_EPOCH is not a number of seconds
   */
  static Instant of(
      Optional<String> written, Map<String, String> environment, Instant now, ZoneId zone) {
    if (written.isPresent()) {
      return parse(written.get(), zone);
    }
    String epoch = environment.get("SOURCE_DATE_EPOCH");
    return epoch == null ? now : Instant.ofEpochSecond(Long.parseLong(epoch));
  }

  private static Instant parse(String text, ZoneId zone) {
    return text.contains("T")
        ? OffsetDateTime.parse(text).toInstant()
        : LocalDate.parse(text).plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1);
  }
}
