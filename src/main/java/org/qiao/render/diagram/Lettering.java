package org.qiao.render.diagram;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;

/**
 * Sets labels in lines. How wide a text will be is not known when the site is built, for every
 * reader's machine has other fonts; so each character counts with the width that it has in the
 * widest of the common ones (Latin as DejaVu Sans or Verdana draw it, Han as wide as high).
 */
final class Lettering {
  private static final String ELLIPSIS = "…";
  private static final int PER_MILLE = 1000;

  private final ULocale locale;
  private BreakIterator breaks;

  Lettering(ULocale locale) {
    this.locale = locale;
  }

  /** How wide the text is at most, in units, at this font size. */
  static int width(String text, int size) {
    int wide = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      wide += perMille(text.codePointAt(i));
    }
    return (wide * size + PER_MILLE - 1) / PER_MILLE;
  }

  private static int perMille(int c) {
    if (c < 0x80) {
      return ofAscii((char) c);
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
      return 0;
    }
    int eastAsian = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    boolean wide =
        eastAsian == UCharacter.EastAsianWidth.WIDE
            || eastAsian == UCharacter.EastAsianWidth.FULLWIDTH
            || eastAsian == UCharacter.EastAsianWidth.AMBIGUOUS;
    return wide ? 1050 : c < 0x250 ? 800 : 1100;
  }

  private static int ofAscii(char c) {
    if ("mMW@%".indexOf(c) >= 0) {
      return 1000;
    } else if (" .,;:'|!ijlI".indexOf(c) >= 0) {
      return 350;
    } else if ("frt()[]{}-/\"".indexOf(c) >= 0) {
      return 460;
    } else if (c == 'w' || c == '+' || c == '=' || c == '&' || c == '<' || c == '>') {
      return 840;
    }
    return c >= 'A' && c <= 'Z' ? 790 : 640;
  }

  /**
   * The text in lines that are no wider than allowed; what does not fit is left out, and an
   * ellipsis says so.
   *
   * @param width the widest that a line may be
   * @param most how many lines there may be
   */
  synchronized List<String> lines(String text, int size, int width, int most) {
    List<String> lines = new ArrayList<>();
    String left = text.strip();
    while (lines.size() + 1 < most && width(left, size) > width) {
      int end = endOfLine(left, size, width);
      lines.add(left.substring(0, end).strip());
      left = left.substring(end).strip();
    }
    if (!left.isEmpty()) {
      lines.add(width(left, size) > width ? cut(left, size, width) : left);
    }
    return lines;
  }

  /** The last place for a break that fits (UAX #14), else the last character that does. */
  private int endOfLine(String text, int size, int width) {
    if (breaks == null) {
      // Its rules take long to load, and short names need none.
      breaks = BreakIterator.getLineInstance(locale);
    }
    breaks.setText(text);
    int end = 0;
    for (int next = breaks.next(); next != BreakIterator.DONE; next = breaks.next()) {
      if (width(text.substring(0, next).stripTrailing(), size) > width) {
        break;
      }
      end = next;
    }
    return end > 0 ? end : charactersThatFit(text, size, width);
  }

  private String cut(String text, int size, int width) {
    int end = endOfLine(text, size, width - width(ELLIPSIS, size));
    return text.substring(0, end).strip() + ELLIPSIS;
  }

  /** At least one, with the marks that stand on it. */
  private static int charactersThatFit(String text, int size, int width) {
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (width(text.substring(0, next), size) > width) {
        break;
      }
      end = next;
    }
    return end;
  }
}
