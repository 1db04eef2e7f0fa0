package org.qiao.crosslink;

import static org.qiao.crosslink.EnglishWords.lower;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.qiao.crosslink.UnknownNames.Sighting;

/** Phrases such as Wenzhou Institute of Technology or National Council for Science. */
final class EnglishUnknowns {
  private static final Set<String> CONNECTORS = Set.of("of", "for", "and", "de", "la", "du", "des");

  /** Words that, with an institutional noun, still name no institution. */
  private static final Set<String> COMMON =
      Set.of(
          "graduate",
          "high",
          "middle",
          "primary",
          "secondary",
          "business",
          "law",
          "research",
          "advanced",
          "higher",
          "education",
          "joint",
          "key",
          "medicine",
          "engineering",
          "science",
          "sciences",
          "arts",
          "technology",
          "management",
          "design",
          "studies",
          "innovation",
          "development",
          "member",
          "partner",
          "host",
          "local",
          "press",
          "public");

  private final String text;
  private final List<Word> words = new ArrayList<>();

  /** A word of a phrase. */
  private record Word(String lower, int start, int end) {
    boolean isInstitution() {
      return EnglishWords.INSTITUTIONS.contains(lower);
    }

    boolean isConnector() {
      return CONNECTORS.contains(lower);
    }

    boolean isPreposition() {
      return lower.equals("of") || lower.equals("for");
    }

    /** Whether the word alone could tell which institution is meant. */
    boolean isProper() {
      return !isInstitution()
          && !isConnector()
          && !lower.equals("the")
          && !COMMON.contains(lower)
          && !EnglishWords.GENERIC.contains(lower)
          && !EnglishWords.OPENERS.contains(lower)
          && !EnglishWords.ROLES.contains(lower);
    }
  }

  private EnglishUnknowns(String text) {
    this.text = text;
  }

  static void find(String text, List<Sighting> found) {
    int at = 0;
    while (at < text.length()) {
      int end = Letters.wordEnd(text, at);
      if (end > at && Letters.isUpperAt(text, at)) {
        EnglishUnknowns phrase = new EnglishUnknowns(text);
        end = phrase.read(at);
        phrase.report(found);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Reads capitalised words and what connects them; answers where the phrase ends. */
  private int read(int from) {
    int at = from;
    int end = from;
    while (at < text.length()) {
      int wordEnd = wordEnd(at);
      String lower = lower(text.substring(at, wordEnd));
      boolean capital = Letters.isUpperAt(text, at);
      boolean article = lower.equals("the") && !words.isEmpty() && last().isConnector();
      if (!capital && !article && !(CONNECTORS.contains(lower) && !words.isEmpty())) {
        break;
      }
      boolean opens = words.isEmpty() && isNoBeginning(lower);
      boolean closes = !words.isEmpty() && capital && EnglishWords.ROLES.contains(lower);
      if (closes && !isInstitutional(lower)) {
        break;
      }
      end = wordEnd;
      if (!opens) {
        words.add(new Word(lower, at, wordEnd));
      }
      if (!Letters.isSpaceAt(text, wordEnd)) {
        break;
      }
      at = Letters.afterSpaces(text, wordEnd);
    }
    return Math.max(end, Letters.wordEnd(text, from));
  }

  private static boolean isNoBeginning(String lower) {
    return EnglishWords.OPENERS.contains(lower)
        || (EnglishWords.ROLES.contains(lower) && !isInstitutional(lower));
  }

  /** Roles that may stand inside a name: World, Heritage, Programme. */
  private static boolean isInstitutional(String lower) {
    return Set.of("world", "heritage", "assembly", "programme", "program", "online", "conference")
        .contains(lower);
  }

  /** A word with its apostrophes and hyphens: Xi'an, Sino-British; a possessive ends before it. */
  private int wordEnd(int from) {
    int end = Letters.wordEnd(text, from);
    while (end + 1 < text.length()
        && "-\u2010\u2011'’".indexOf(text.charAt(end)) >= 0
        && Letters.isWordAt(text, end + 1)
        && !isPossessive(end)) {
      end = Letters.wordEnd(text, end + 1);
    }
    return Math.max(end, from + 1);
  }

  private boolean isPossessive(int apostrophe) {
    return "'’".indexOf(text.charAt(apostrophe)) >= 0
        && text.charAt(apostrophe + 1) == 's'
        && !Letters.isWordAt(text, apostrophe + 2);
  }

  private Word last() {
    return words.get(words.size() - 1);
  }

  private void report(List<Sighting> found) {
    int from = 0;
    for (int i = 1; i < words.size(); i++) {
      Word word = words.get(i);
      if (word.lower().equals("and") && parts(from, i)) {
        report(from, i, found);
        from = i + 1;
      } else if (word.isPreposition() && !holdsInstitution(from, i)) {
        from = i + 1;
      }
    }
    report(from, words.size(), found);
  }

  /** Whether "and" joins two institutions, not two fields of one. */
  private boolean parts(int from, int and) {
    boolean complete = and > from && words.get(and - 1).isInstitution();
    boolean institutionBefore = holdsInstitution(from, and);
    return complete || (institutionBefore && holdsInstitution(and + 1, words.size()));
  }

  private boolean holdsInstitution(int from, int to) {
    return words.subList(from, to).stream().anyMatch(Word::isInstitution);
  }

  /** By a word of its own, or as the National Council for something. */
  private static boolean tellsWhich(List<Word> name) {
    return name.stream().anyMatch(Word::isProper)
        || (EnglishWords.MODIFIERS.contains(name.get(0).lower())
            && name.stream().anyMatch(Word::isPreposition));
  }

  private void report(int from, int to, List<Sighting> found) {
    int first = from;
    int last = to;
    while (first < last
        && (words.get(first).isConnector() || words.get(first).lower().equals("the"))) {
      first++;
    }
    while (last > first
        && (words.get(last - 1).isConnector() || words.get(last - 1).lower().equals("the"))) {
      last--;
    }
    List<Word> name = words.subList(first, last);
    if (name.size() > 1 && holdsInstitution(first, last) && tellsWhich(name)) {
      int start = name.get(0).start();
      int end = name.get(name.size() - 1).end();
      found.add(new Sighting(text.substring(start, end).replaceAll("\\s+", " "), start, end));
    }
  }
}
