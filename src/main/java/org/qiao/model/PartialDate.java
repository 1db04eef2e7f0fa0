package org.qiao.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A year, a month or a day, as exact as it is known (ISO 8601 calendar dates of reduced precision,
 * EDTF level 0).
 *
 * @param year the year, 1 to 9999
 * @param month 1 to 12, or 0 where only the year is known
 * @param day 1 to 31, or 0 where only the month is known
 */
public record PartialDate(int year, int month, int day) implements Comparable<PartialDate> {

  /**
   * Checks the date against the calendar.
   *
   * @throws DateTimeException where no such date exists
   */
  public PartialDate {
    if (month == 0 && day != 0) {
      throw new DateTimeException("a day needs its month");
    }
    if (day != 0) {
      LocalDate.of(year, month, day);
    } else if (month != 0) {
      YearMonth.of(year, month);
    } else {
      Year.of(year);
    }
  }

  /**
   * Reads {@code 2016}, {@code 2016-06} or {@code 2016-06-08}.
   *
   * @throws DateTimeException where the text has another form or names no date of the calendar
   */
  public static PartialDate parse(String text) {
    if (!text.matches("\\d{4}(-\\d{2}(-\\d{2})?)?")) {
      throw new DateTimeException("not a year, month or day: " + text);
    }
    return new PartialDate(
        Integer.parseInt(text.substring(0, 4)),
        text.length() < 7 ? 0 : Integer.parseInt(text.substring(5, 7)),
        text.length() < 10 ? 0 : Integer.parseInt(text.substring(8, 10)));
  }

  /** The last day that the date may mean: of 2022, 31 December. */
  public LocalDate lastDay() {
    if (month == 0) {
      return LocalDate.of(year, 12, 31);
    }
    return day == 0 ? YearMonth.of(year, month).atEndOfMonth() : LocalDate.of(year, month, day);
  }

  @Override
  public int compareTo(PartialDate other) {
    int byYear = Integer.compare(year, other.year);
    int byMonth = byYear != 0 ? byYear : Integer.compare(month, other.month);
    return byMonth != 0 ? byMonth : Integer.compare(day, other.day);
  }

  /** The ISO 8601 form, as exact as the date is. */
  @Override
  public String toString() {
    return day != 0
        ? "%04d-%02d-%02d".formatted(year, month, day)
        : month != 0 ? "%04d-%02d".formatted(year, month) : "%04d".formatted(year);
  }
}
