package org.qiao.crosslink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qiao.crosslink.Lexicon.Bearer;

/** The abbreviations and short names that a text introduces itself (rules 23 and 24). */
final class Introductions {
  private static final String HAN_ENDINGS = "社院学心会织司局署所部处";
  private static final int LONGEST = 60;
  private static final Pattern QUOTED =
      Pattern.compile(
          "(?:简称|下称|统称|又称|hereinafter|hereafter|abbreviated|short|known as|called|or)"
              + "[^“\"「『（()]{0,20}?[“\"「『]([^”\"」』]{2,15})[”\"」』]");
  private static final Pattern ABBREVIATION =
      Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}.-]{1,14}");

  /** A name that this text alone gives. */
  record Introduced(String words, Bearer bearer) {}

  private final Lexicon lexicon;
  private final List<Introduced> introduced = new ArrayList<>(0);
  private final Map<String, String> preferred = new HashMap<>();
  private final Set<String> others = new HashSet<>();

  Introductions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The introduced name with this number, counted on from the lexicon's names. */
  Introduced get(int name) {
    return introduced.get(name - lexicon.size());
  }

  boolean isIntroduced(int name) {
    return name >= lexicon.size();
  }

  /** Adds where the introduced names stand in the text. */
  void occurrences(String text, Candidates candidates) {
    for (int i = 0; i < introduced.size(); i++) {
      occurrences(text, 0, i, candidates);
    }
  }

  private void occurrences(String text, int from, int number, Candidates candidates) {
    String words = introduced.get(number).words();
    for (int at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
      candidates.add(lexicon.size() + number, at, at + words.length());
    }
  }

  /** Learns what stands in brackets behind the full name that ends here. */
  void learn(String text, int end, Bearer bearer, Candidates candidates) {
    int open = Letters.afterSpaces(text, end);
    if (open >= text.length() || "(（,，".indexOf(text.charAt(open)) < 0) {
      return;
    }
    int close = open + 1;
    int limit = Math.min(text.length(), open + LONGEST);
    while (close < limit && ")）。.".indexOf(text.charAt(close)) < 0) {
      close++;
    }
    String inside = text.substring(open + 1, close).strip();
    Matcher quoted = QUOTED.matcher(inside);
    while (quoted.find()) {
      learn(quoted.group(1).strip(), text, open, bearer, candidates);
    }
    if ("(（".indexOf(text.charAt(open)) >= 0) {
      String first = inside.split("[,，;；]", 2)[0].strip();
      if (ABBREVIATION.matcher(first).matches() && isAbbreviationOf(first, bearer)) {
        learn(first, text, open, bearer, candidates);
      }
    }
  }

  private void learn(String words, String text, int from, Bearer bearer, Candidates candidates) {
    String folded = Folding.of(words);
    if (GenericNames.contains(folded)) {
      return;
    }
    int known = lexicon.find(folded);
    if (known >= 0) {
      preferred.put(folded, bearer.id());
    } else if (introduced.stream().noneMatch(other -> other.words().equals(words))) {
      introduced.add(new Introduced(words, bearer));
      occurrences(text, from, introduced.size() - 1, candidates);
    }
  }

  /** The bearer that the text introduced the name for. */
  Optional<Bearer> bearer(String folded, List<Bearer> bearers) {
    String id = preferred.isEmpty() ? null : preferred.get(folded);
    return id == null
        ? Optional.empty()
        : bearers.stream().filter(bearer -> bearer.id().equals(id)).findFirst();
  }

  /**
   * Whether this place, or one before it, explains the abbreviation as something else.
   *
   * @param lastMentionEnd where the mention before this one ends, or -1
   */
  boolean isForAnother(Occurrence words, String folded, int lastMentionEnd) {
    String text = words.text();
    if (isBracketed(text, words.start(), words.end())) {
      int before = Letters.beforeSpaces(text, words.start() - 1);
      if (before == lastMentionEnd) {
        others.remove(folded);
      } else if (Letters.isHanAt(text, before - 1)
          ? HAN_ENDINGS.indexOf(text.charAt(before - 1)) >= 0
          : spells(text, before, words.words())) {
        others.add(folded);
      }
    }
    return !others.isEmpty() && others.contains(folded);
  }

  private static boolean isBracketed(String text, int start, int end) {
    return start > 0
        && "(（".indexOf(text.charAt(start - 1)) >= 0
        && end < text.length()
        && ")）,，;；".indexOf(text.charAt(end)) >= 0;
  }

  /** Whether the initials of the words that end here are these letters, small words or not. */
  private static boolean spells(String text, int end, String letters) {
    int at = end;
    int left = letters.length();
    while (left > 0) {
      int from = Letters.wordStart(text, at);
      if (from == at) {
        return false;
      }
      char first = text.charAt(from);
      if (Character.toUpperCase(first) == Character.toUpperCase(letters.charAt(left - 1))) {
        left--;
      } else if (Character.isUpperCase(first)) {
        return false;
      }
      at = from;
      while (at > 0 && (Letters.isSpaceAt(text, at - 1) || text.charAt(at - 1) == '-')) {
        at--;
      }
    }
    return true;
  }

  private static boolean isAbbreviationOf(String token, Bearer bearer) {
    return token.chars().filter(Character::isUpperCase).count() >= 2
        && bearer.organisation().name().byLanguage().values().stream()
            .anyMatch(name -> isFrom(token, name));
  }

  /** Whether the letters stand in the name in this order, the first as a word's initial. */
  private static boolean isFrom(String token, String name) {
    String letters = token.replaceAll("[.-]", "").toLowerCase(Locale.ROOT);
    String words = " " + name.toLowerCase(Locale.ROOT);
    int at = words.indexOf(" " + letters.charAt(0));
    if (at < 0) {
      return false;
    }
    at += 2;
    for (int i = 1; i < letters.length(); i++) {
      at = words.indexOf(letters.charAt(i), at) + 1;
      if (at == 0) {
        return false;
      }
    }
    return true;
  }
}
