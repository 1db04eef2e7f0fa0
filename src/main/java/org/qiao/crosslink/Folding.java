package org.qiao.crosslink;

import java.text.Normalizer;

/**
 * Which characters count as the same when names are compared: capitals, full-width letters,
 * accents, hyphens and dashes, apostrophes, brackets and spaces are folded; a comma is a space; "&"
 * is "and".
 */
public final class Folding {
  /** Stands for any white space, and for a Latin comma. */
  static final char SPACE = ' ';

  /** Stands for a character that does not count, such as a combining accent. */
  static final char NOTHING = '\u0000';

  private static final char[] FOLDED = table();

  private Folding() {}

  static char of(char c) {
    return FOLDED[c];
  }

  /** A copy of the whole table, by character. */
  static char[] characters() {
    return FOLDED.clone();
  }

  /** The name as it is compared. */
  public static String of(String name) {
    StringBuilder folded = new StringBuilder(name.length());
    boolean space = false;
    boolean lineBreak = false;
    for (int i = 0; i < name.length(); i++) {
      char c = FOLDED[name.charAt(i)];
      if (c == SPACE) {
        space = true;
        lineBreak |= name.charAt(i) == '\n';
      } else if (c != NOTHING) {
        if (space && folded.length() > 0 && keepsSpace(last(folded), c, lineBreak)) {
          folded.append(SPACE);
        }
        space = false;
        lineBreak = false;
        if (c == '&') {
          if (folded.length() > 0 && last(folded) != SPACE) {
            folded.append(SPACE);
          }
          folded.append("and");
          space = true;
        } else {
          folded.append(c);
        }
      }
    }
    return folded.toString();
  }

  private static char last(StringBuilder text) {
    return text.charAt(text.length() - 1);
  }

  /** Whether white space between these two counts: not beside Han, unless it parts two words. */
  static boolean keepsSpace(char before, char after, boolean lineBreak) {
    boolean hanBefore = Letters.isHan(before);
    return hanBefore == Letters.isHan(after) && !(hanBefore && lineBreak);
  }

  private static char[] table() {
    char[] table = new char[1 << 16];
    for (int c = 0; c < table.length; c++) {
      table[c] = folded((char) c);
    }
    return table;
  }

  private static char folded(char c) {
    if (c == ',' || c == '\n' || c == '\t' || c == '\r' || Character.isSpaceChar(c)) {
      return SPACE;
    }
    if (Letters.isHan(c) || c == '，') {
      return c;
    }
    if (c == '\u00ad' || (c >= '\u200b' && c <= '\u200d') || c == '\u2060' || c == '\ufeff') {
      return NOTHING;
    }
    if ((c >= '\u2010' && c <= '\u2015') || c == '\u2212' || c == '\uff0d') {
      return '-';
    }
    if (c == '\u2018' || c == '\u2019' || c == '\u02bc' || c == '\uff07') {
      return '\'';
    }
    if (c >= '\uff01' && c <= '\uff5e') {
      return Character.toLowerCase((char) (c - 0xfee0));
    }
    if (c < 0x80) {
      return Character.toLowerCase(c);
    }
    if (c >= '\u0300' && c <= '\u036f') {
      return NOTHING;
    }
    return c < 0x2000 ? Character.toLowerCase(withoutAccent(c)) : c;
  }

  private static char withoutAccent(char c) {
    return Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
  }
}
