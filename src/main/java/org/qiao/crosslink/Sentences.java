package org.qiao.crosslink;

import java.util.Locale;
import java.util.Set;

/** The sentence around a place in a block (rule 28). */
final class Sentences {
  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "dr", "mr", "mrs", "ms", "prof", "st", "no", "vol", "fig", "e.g", "i.e", "etc", "vs",
          "inc", "ltd", "co", "jr", "sr", "approx", "dept");
  private static final String CLOSING = "”’\"')）】」』》";

  private Sentences() {}

  static String around(String text, int start, int end) {
    int from = start;
    while (from > 0 && !endsAt(text, from - 1)) {
      from--;
    }
    int to = end;
    while (to < text.length() && !endsAt(text, to)) {
      to++;
    }
    while (from < start && CLOSING.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    to = Math.min(text.length(), to + 1);
    while (to < text.length() && CLOSING.indexOf(text.charAt(to)) >= 0) {
      to++;
    }
    return folded(text.substring(from, to));
  }

  private static boolean endsAt(String text, int at) {
    char c = text.charAt(at);
    if (c == '。' || c == '！' || c == '？') {
      return true;
    }
    if (c != '.' && c != '!' && c != '?') {
      return false;
    }
    int next = at + 1;
    while (next < text.length() && CLOSING.indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next < text.length() && !Letters.isSpaceAt(text, next)) {
      return false;
    }
    return c != '.' || !isAbbreviation(text, at);
  }

  private static boolean isAbbreviation(String text, int dot) {
    int from = dot;
    while (from > 0 && (Letters.isWord(text.charAt(from - 1)) || text.charAt(from - 1) == '.')) {
      from--;
    }
    String word = text.substring(from, dot);
    return ABBREVIATIONS.contains(word.toLowerCase(Locale.ROOT))
        || (word.length() == 1 && Character.isUpperCase(word.charAt(0)));
  }

  private static String folded(String sentence) {
    StringBuilder folded = new StringBuilder(sentence.length());
    boolean space = false;
    boolean lineBreak = false;
    for (int i = 0; i < sentence.length(); i++) {
      char c = sentence.charAt(i);
      if (Letters.isSpace(c)) {
        space = true;
        lineBreak |= c == '\n';
      } else if (c != '\ufffc') {
        if (space && folded.length() > 0) {
          char before = folded.charAt(folded.length() - 1);
          if (!lineBreak || !isWide(before) || !isWide(c)) {
            folded.append(' ');
          }
        }
        space = false;
        lineBreak = false;
        folded.append(c);
      }
    }
    return folded.toString();
  }

  private static boolean isWide(char c) {
    return Letters.isHan(c) || (c >= '\u3000' && c <= '\u303f') || c >= '\uff00';
  }
}
