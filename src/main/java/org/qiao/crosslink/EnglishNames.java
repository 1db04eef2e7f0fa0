package org.qiao.crosslink;

import java.util.Locale;
import java.util.Set;

/** Whether an English name goes on before or after the words found (rules 10 and 11). */
final class EnglishNames {
  private static final int LONGEST = 5;

  private static final Set<String> INSTITUTIONS =
      Places.words(
          "press hospital hospitals school schools college colleges institute institutes academy"
              + " academies university universities centre center foundation museum laboratory"
              + " group company corporation inc ltd holdings association park commission");

  private static final Set<String> ROLES =
      Places.words(
          "president vice professor professors dean director chair chairman chairwoman chancellor"
              + " provost rector secretary student students alumni academician dr mr ms mrs prof"
              + " and or but on in at to from for of the a an site day week year monday tuesday"
              + " wednesday thursday friday saturday sunday january february march april may june"
              + " july august september october november december member headquarters");

  private static final Set<String> MODIFIERS =
      Places.words(
          "east west north south northern southern eastern western central new royal national"
              + " imperial northeast northwest southeast southwest");

  private static final Set<String> GENERIC =
      Places.words(
          "university institute college academy school centre center normal international medical"
              + " open agricultural national polytechnic foreign technology");

  private static final Set<String> OPENERS =
      Places.words(
          "the a an our this that with from and or of at in for by between both meanwhile while as"
              + " when after before since today besides moreover also then visit visiting join"
              + " joining president professor dean director to on");

  private EnglishNames() {}

  static boolean goesOn(String text, int start, int end, String place) {
    if (!isGap(text, end)) {
      return false;
    }
    int next = Letters.afterSpaces(text, end);
    String word = text.substring(next, Letters.wordEnd(text, next));
    boolean severalWords = text.substring(start, end).strip().indexOf(' ') > 0;
    if (severalWords && isOf(word, text.substring(start, end))) {
      return isCapitalAfter(text, next + word.length());
    }
    if (Letters.isUpperAt(text, next) && Places.isEnglish(word)) {
      return !place.contains(word) || continuesToInstitution(text, next);
    }
    return continuesToInstitution(text, next);
  }

  /** Whether a capitalised word before the name belongs to it: East Nanjing University. */
  static boolean beginsBefore(String text, int start) {
    if (start < 2 || !Letters.isSpaceAt(text, start - 1)) {
      return false;
    }
    int end = Letters.beforeSpaces(text, start);
    int from = Letters.wordStart(text, end);
    if (from == end || !Letters.isUpperAt(text, from)) {
      return false;
    }
    String word = lower(text.substring(from, end));
    boolean opens =
        from == 0
            || !isGap(text, from - 1)
            || ".!?".indexOf(text.charAt(Math.max(0, Letters.beforeSpaces(text, from) - 1))) >= 0;
    if (OPENERS.contains(word) || (opens && word.equals("new"))) {
      return false;
    }
    boolean hyphenated = from > 1 && Folding.of(text.charAt(from - 1)) == '-';
    String first = lower(text.substring(start, Letters.wordEnd(text, start)));
    return MODIFIERS.contains(word) || hyphenated || GENERIC.contains(first);
  }

  private static boolean isOf(String word, String name) {
    String preposition = lower(word);
    String last = lower(name.substring(name.lastIndexOf(' ') + 1));
    return switch (preposition) {
      case "of" -> true;
      case "for" -> INSTITUTIONS.contains(last) && !last.equals("university");
      case "at" -> lower(name).startsWith("university of ") || lower(name).contains("state univ");
      default -> false;
    };
  }

  private static boolean isCapitalAfter(String text, int at) {
    int next = Letters.afterSpaces(text, at);
    if (text.startsWith("the ", next)) {
      next += 4;
    }
    return next > at && Letters.isUpperAt(text, next);
  }

  private static boolean continuesToInstitution(String text, int from) {
    int at = from;
    for (int count = 0; count < LONGEST && Letters.isUpperAt(text, at); count++) {
      int end = Letters.wordEnd(text, at);
      String word = lower(text.substring(at, end));
      if (ROLES.contains(word)) {
        return false;
      }
      if (INSTITUTIONS.contains(word)) {
        return true;
      }
      if (!isGap(text, end)) {
        return false;
      }
      at = Letters.afterSpaces(text, end);
    }
    return false;
  }

  private static boolean isGap(String text, int at) {
    return Letters.isSpaceAt(text, at);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
