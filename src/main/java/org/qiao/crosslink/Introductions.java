package org.qiao.crosslink;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiao.crosslink.Lexicon.Bearer;

/** The abbreviations that a text introduces itself (rules 23 and 24). */
final class Introductions {
  private static final String HAN_ENDINGS = "社院学心会织司局署所";

  private final Map<String, String> known = new LinkedHashMap<>();
  private final Map<String, String> byFolded = new HashMap<>();
  private final Set<String> others = new HashSet<>();

  boolean isEmpty() {
    return known.isEmpty();
  }

  /** Learns "(SUST)" behind the full name that ends here. */
  void learn(String text, int end, Bearer bearer) {
    int open = Letters.afterSpaces(text, end);
    if (open >= text.length() || "(（".indexOf(text.charAt(open)) < 0) {
      return;
    }
    int from = Letters.afterSpaces(text, open + 1);
    int to = from;
    while (Letters.isWordAt(text, to) || (to < text.length() && text.charAt(to) == '-')) {
      to++;
    }
    if (to >= text.length() || ")）,，;；".indexOf(text.charAt(to)) < 0) {
      return;
    }
    String token = text.substring(from, to);
    if (isAbbreviation(token)
        && bearer.organisation().name().byLanguage().values().stream()
            .anyMatch(name -> isFrom(token, name))) {
      known.put(token, bearer.organisation().id());
      byFolded.put(Folding.of(token), bearer.organisation().id());
    }
  }

  /** The bearer that the text introduced the name for. */
  Optional<Bearer> bearer(String folded, List<Bearer> bearers) {
    String id = byFolded.get(folded);
    return bearers.stream().filter(b -> b.organisation().id().equals(id)).findFirst();
  }

  /** Adds the introduced abbreviations that stand between two places of the text, in order. */
  void find(String text, int from, int to, int block, Scope scope, List<Mention> found) {
    if (known.isEmpty()) {
      return;
    }
    int at = from;
    while (at < to) {
      int end = Letters.wordEnd(text, at);
      while (end + 1 < to && text.charAt(end) == '-' && Letters.isWordAt(text, end + 1)) {
        end = Letters.wordEnd(text, end + 1);
      }
      if (end > at && end <= to) {
        String id = known.get(text.substring(at, end));
        if (id != null && isFree(text, at, end, id, scope)) {
          found.add(Reading.mention(block, at, end, NameKind.INTRODUCED, id, text));
        }
      }
      at = Math.max(end, at + 1);
    }
  }

  private static boolean isFree(String text, int at, int end, String id, Scope scope) {
    return !Edges.insideWord(text, at, end)
        && !Edges.inAddress(text, at, end)
        && !scope.never().contains(id)
        && !scope.never().contains(text.substring(at, end))
        && !scope.self().map(id::equals).orElse(false)
        && !EnglishNames.goesOn(text, at, end, "")
        && !ChineseNames.goesOn(text, at, end);
  }

  /** Whether this place, or one before it, explains the abbreviation as something else. */
  boolean isIntroducedForAnother(
      String text, String folded, int start, int end, List<Bearer> bearers, int lastMentionEnd) {
    boolean bracketed =
        start > 0
            && "(（".indexOf(text.charAt(start - 1)) >= 0
            && end < text.length()
            && ")）".indexOf(text.charAt(end)) >= 0;
    if (bracketed) {
      int before = Letters.beforeSpaces(text, start - 1);
      if (before == lastMentionEnd) {
        others.remove(folded);
      } else if (Letters.isHanAt(text, before - 1)
          ? HAN_ENDINGS.indexOf(text.charAt(before - 1)) >= 0
          : spells(text, before, text.substring(start, end))) {
        others.add(folded);
      }
    }
    return others.contains(folded);
  }

  /** Whether the initials of the capitalised words that end here are these letters. */
  private static boolean spells(String text, int end, String letters) {
    int at = end;
    int left = letters.length();
    while (left > 0) {
      int from = Letters.wordStart(text, at);
      if (from == at) {
        return false;
      }
      char first = text.charAt(from);
      if (Character.isUpperCase(first)) {
        if (Character.toUpperCase(letters.charAt(left - 1)) != first) {
          return false;
        }
        left--;
      }
      at = from;
      while (at > 0 && (Letters.isSpaceAt(text, at - 1) || text.charAt(at - 1) == '-')) {
        at--;
      }
    }
    return true;
  }

  private static boolean isAbbreviation(String token) {
    return token.length() <= 15 && token.chars().filter(Character::isUpperCase).count() >= 2;
  }

  /** Whether the letters stand in the name in this order, the first as a word's initial. */
  private static boolean isFrom(String token, String name) {
    String letters = token.replace("-", "").toLowerCase(Locale.ROOT);
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
