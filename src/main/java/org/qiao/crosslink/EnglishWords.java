package org.qiao.crosslink;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What English words around a name say of where it begins and ends. */
final class EnglishWords {
  /** Nouns that make an institution: Press, Hospital. */
  static final Set<String> INSTITUTIONS;

  /** Words after a name that are about people, days or things: President, Heritage. */
  static final Set<String> ROLES;

  /** Words that belong to the name behind them: East, Royal. */
  static final Set<String> MODIFIERS;

  /** Words with which a name cannot begin unless something belongs before it: Normal, Institute. */
  static final Set<String> GENERIC;

  /** Words that may be capitalised before a name without belonging to it: The, Meanwhile. */
  static final Set<String> OPENERS;

  /** Adjectives of nations: the Chinese Tsinghua University. */
  static final Set<String> DEMONYMS;

  /** Words behind a place that say who of the institution is there. */
  static final Set<String> OFFICES;

  private static final Set<String> PLACES;

  static {
    Map<String, Set<String>> sections = new HashMap<>();
    WordList.read(
        "words.en.txt",
        (section, word) -> sections.computeIfAbsent(section, s -> new HashSet<>()).add(word));
    INSTITUTIONS = Set.copyOf(sections.get("institutions"));
    ROLES = Set.copyOf(sections.get("roles"));
    MODIFIERS = Set.copyOf(sections.get("modifiers"));
    GENERIC = Set.copyOf(sections.get("generic"));
    OPENERS = Set.copyOf(sections.get("openers"));
    DEMONYMS = Set.copyOf(sections.get("demonyms"));
    OFFICES = Set.copyOf(sections.get("offices"));
    PLACES = Set.copyOf(sections.get("places"));
  }

  private EnglishWords() {}

  /** One past the place that is named here, or -1; of several the longest. */
  static int placeEnd(String text, int from) {
    int longest = -1;
    int end = from;
    for (int words = 0; words < 3 && Letters.isUpperAt(text, end); words++) {
      end = Letters.wordEnd(text, end);
      if (PLACES.contains(text.substring(from, end))) {
        longest = end;
      }
      if (!Letters.isSpaceAt(text, end)) {
        break;
      }
      end = Letters.afterSpaces(text, end);
    }
    return longest;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
