package org.qiao.crosslink;

import static org.qiao.crosslink.EnglishWords.lower;

/** Whether an English name begins earlier or goes on further than the words found (10 and 11). */
final class EnglishNames {
  private static final int LONGEST = 5;

  private EnglishNames() {}

  /** One past the words that go on the name, or -1. */
  static int goesOn(String text, int start, int end, String place) {
    if (!Letters.isSpaceAt(text, end)) {
      return -1;
    }
    int next = Letters.afterSpaces(text, end);
    int wordEnd = Letters.wordEnd(text, next);
    if (Letters.isUpperAt(text, next)) {
      int placeEnd = EnglishWords.placeEnd(text, next);
      if (placeEnd >= 0
          && !place.contains(text.substring(next, placeEnd))
          && !isOffice(text, placeEnd)) {
        return placeEnd;
      }
      int institution = institutionEnd(text, next, isInCapitals(text, start, end));
      if (institution >= 0) {
        return institution;
      }
    }
    if (isOneWord(text, start, end)) {
      return -1;
    }
    return wordEnd - next <= 3 && completes(text.substring(next, wordEnd), text, start, end)
        ? capitalEnd(text, wordEnd)
        : -1;
  }

  /** Whether the place says only where people of the institution are: UNESCO Beijing office. */
  private static boolean isOffice(String text, int placeEnd) {
    int next = Letters.afterSpaces(text, placeEnd);
    return next > placeEnd
        && EnglishWords.OFFICES.contains(text.substring(next, Letters.wordEnd(text, next)));
  }

  /**
   * Where the longer name begins that these words are part of, or -1: East Nanjing University. A
   * capitalised word directly before a name belongs to it unless it is known to begin a sentence,
   * to be a role, a day or the like.
   */
  static int beginsBefore(String text, int start, int end, String place) {
    int before = Letters.beforeSpaces(text, start);
    int from = Letters.wordStart(text, before);
    if (before == start || from == before || !Letters.isUpperAt(text, from)) {
      return -1;
    }
    if (isHyphen(text, from - 1)) {
      return Letters.wordStart(text, from - 1);
    }
    if (EnglishWords.placeEnd(text, from) > start) {
      return from;
    }
    boolean several = !isOneWord(text, start, end);
    String word = lower(text.substring(from, before));
    if (EnglishWords.MODIFIERS.contains(word)) {
      boolean belongs = several || hasLowerCase(text, start, end);
      return belongs && !(word.equals("new") && opensSentence(text, from)) ? from : -1;
    }
    boolean belongs =
        several
            && hasLowerCase(text, start, end)
            && !place.contains(text.substring(from, before))
            && !standsAlone(text, from, word, start);
    return belongs ? from : -1;
  }

  private static boolean standsAlone(String text, int from, String word, int start) {
    if (EnglishWords.OPENERS.contains(word) || EnglishWords.ROLES.contains(word)) {
      return true;
    }
    if (opensSentence(text, from) && (word.endsWith("ing") || word.endsWith("ed"))) {
      return true;
    }
    String first = lower(text.substring(start, Letters.wordEnd(text, start)));
    return EnglishWords.DEMONYMS.contains(word) && !EnglishWords.GENERIC.contains(first);
  }

  private static boolean isHyphen(String text, int at) {
    return at > 0 && "-\u2010\u2011".indexOf(text.charAt(at)) >= 0;
  }

  private static boolean hasLowerCase(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean opensSentence(String text, int from) {
    return from == 0
        || !Letters.isSpaceAt(text, from - 1)
        || ".!?:".indexOf(text.charAt(Math.max(0, Letters.beforeSpaces(text, from) - 1))) >= 0;
  }

  /** Whether the word leads on to the rest of the name: University *of* Nottingham. */
  private static boolean completes(String word, String text, int start, int end) {
    return switch (lower(word)) {
      case "of" -> true;
      case "for" -> {
        String last = lower(text.substring(Letters.wordStart(text, end), end));
        yield EnglishWords.INSTITUTIONS.contains(last) && !last.equals("university");
      }
      case "at" -> {
        String name = lower(text.substring(start, end));
        yield name.startsWith("university of ") || name.contains("state university");
      }
      default -> false;
    };
  }

  /**
   * One past the capitalised word that follows, "the" between them or not, or -1. A body "of the
   * United Nations" is the same without these words.
   */
  private static int capitalEnd(String text, int at) {
    int next = Letters.afterSpaces(text, at);
    if (text.startsWith("the ", next)) {
      next += 4;
    }
    if (text.startsWith("United Nations", next) || text.startsWith("UN ", next)) {
      return -1;
    }
    return next > at && Letters.isUpperAt(text, next) ? Letters.wordEnd(text, next) : -1;
  }

  /**
   * One past the institutional noun to which the capitalised words from here lead, or -1; in a text
   * in capitals, which tell nothing, only the next word counts.
   */
  private static int institutionEnd(String text, int from, boolean inCapitals) {
    int at = from;
    int most = inCapitals ? 1 : LONGEST;
    for (int count = 0; count < most && Letters.isUpperAt(text, at); count++) {
      int end = Letters.wordEnd(text, at);
      String word = lower(text.substring(at, end));
      if (EnglishWords.INSTITUTIONS.contains(word)) {
        return end;
      }
      if (EnglishWords.ROLES.contains(word) || !Letters.isSpaceAt(text, end)) {
        return -1;
      }
      at = Letters.afterSpaces(text, end);
    }
    return -1;
  }

  private static boolean isOneWord(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (Letters.isSpaceAt(text, i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name of several words is written in capitals. */
  private static boolean isInCapitals(String text, int start, int end) {
    return !isOneWord(text, start, end) && !hasLowerCase(text, start, end);
  }
}
