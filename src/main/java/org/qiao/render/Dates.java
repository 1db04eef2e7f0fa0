package org.qiao.render;

import com.ibm.icu.text.DateTimePatternGenerator;
import com.ibm.icu.text.SimpleDateFormat;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qiao.model.Language;
import org.qiao.model.PartialDate;

/** Writes dates as a language does (Unicode CLDR): 23 November 2026, 2026年11月23日. */
final class Dates {
  private static final long MILLISECONDS_A_DAY = 86_400_000L;

  private final ULocale locale;
  private final Map<PartialDate, DateView> written = new ConcurrentHashMap<>();
  private final Map<String, SimpleDateFormat> formats = new ConcurrentHashMap<>();

  Dates(Language language) {
    this.locale = ULocale.forLocale(language.locale());
  }

  DateView write(LocalDate date) {
    return write(new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth()));
  }

  /** A year alone, as the language writes it: 2026, 2026年. */
  String year(int year) {
    return write(new PartialDate(year, 0, 0)).text();
  }

  /** The date, as exact as it is. */
  DateView write(PartialDate date) {
    DateView known = written.get(date);
    return known != null ? known : written.computeIfAbsent(date, this::compute);
  }

  private DateView compute(PartialDate date) {
    String skeleton = date.day() != 0 ? "yMMMMd" : date.month() != 0 ? "yMMMM" : "y";
    SimpleDateFormat format = formats.computeIfAbsent(skeleton, this::format);
    LocalDate day = LocalDate.of(date.year(), Math.max(1, date.month()), Math.max(1, date.day()));
    synchronized (format) {
      return new DateView(
          date.toString(), format.format(new Date(day.toEpochDay() * MILLISECONDS_A_DAY)));
    }
  }

  private SimpleDateFormat format(String skeleton) {
    String pattern = DateTimePatternGenerator.getInstance(locale).getBestPattern(skeleton);
    SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
    GregorianCalendar calendar = new GregorianCalendar(TimeZone.GMT_ZONE, locale);
    calendar.setGregorianChange(new Date(Long.MIN_VALUE));
    format.setCalendar(calendar);
    return format;
  }
}
