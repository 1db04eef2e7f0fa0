package org.qiao.crosslink;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.qiao.crosslink.Lexicon.Bearer;

class NameAutomatonTest {
  private static final int ROUNDS = 3000;
  private static final String LETTERS = "ab c-A南大学湖";
  private static final String TEXT = "abcABC  -\n,&éａ南大学湖省。1";

  /** A name found by folding every part of the text and looking whether it is one. */
  private record Found(String name, int start, int end) {}

  @Test
  void findsExactlyTheNamesThatTheFoldedPartsOfTheTextAre() {
    Random random = new Random(20261124);
    for (int round = 0; round < ROUNDS; round++) {
      List<String> names = names(random);
      String text = text(random);
      assertWithMessage("%s in \"%s\"", names, text)
          .that(scanned(names, text))
          .containsExactlyElementsIn(searched(names, text));
    }
  }

  @Test
  void aSoftHyphenInAWordDoesNotCount() {
    assertThat(ends(automaton(List.of("university"), false), "Uni\u00adversity"))
        .containsExactly(11);
  }

  @Test
  void namesOfOneWordAreNotLookedForAtSmallLetters() {
    NameAutomaton automaton = automaton(List.of("eias"), true);
    assertThat(ends(automaton, "eias EIAS Eias")).containsExactly(9, 14);
  }

  @Test
  void aParagraphOfTenMillionCharactersTakesTimeInProportion() {
    List<String> names = new ArrayList<>();
    for (int i = 1; i < 60; i++) {
      names.add("a ".repeat(i) + "b");
      names.add("南".repeat(i) + "大");
    }
    NameAutomaton automaton = automaton(names.stream().sorted().toList(), false);
    String hostile = ("a ".repeat(50) + "南".repeat(50)).repeat(8000);
    long steps = time(automaton, hostile.substring(0, hostile.length() / 8));
    long eightfold = time(automaton, hostile);
    assertWithMessage("%s ns for an eighth, %s ns for the whole", steps, eightfold)
        .that(eightfold)
        .isLessThan(40 * Math.max(steps, 5_000_000));
  }

  private static long time(NameAutomaton automaton, String text) {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      automaton.scan(text, new Candidates());
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }

  private static List<Integer> ends(NameAutomaton automaton, String text) {
    Candidates found = new Candidates();
    automaton.scan(text, found);
    List<Integer> ends = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      ends.add(found.end(i));
    }
    return ends;
  }

  private static List<Found> scanned(List<String> names, String text) {
    Candidates found = new Candidates();
    automaton(names, false).scan(text, found);
    List<Found> all = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      all.add(new Found(names.get(found.name(i)), found.start(i), found.end(i)));
    }
    return all;
  }

  /** Every part that starts and ends with a character that counts, and not within a word. */
  private static List<Found> searched(List<String> names, String text) {
    List<Found> all = new ArrayList<>();
    for (int start = 0; start < text.length(); start++) {
      boolean insideWord =
          start > 0 && Letters.isWord(text.charAt(start)) && Letters.isWord(text.charAt(start - 1));
      if (insideWord || !counts(text.charAt(start))) {
        continue;
      }
      for (int end = start + 1; end <= text.length(); end++) {
        String folded = Folding.of(text.substring(start, end));
        if (counts(text.charAt(end - 1)) && names.contains(folded)) {
          all.add(new Found(folded, start, end));
        }
      }
    }
    return all;
  }

  private static boolean counts(char c) {
    return Folding.of(c) != Folding.SPACE && Folding.of(c) != Folding.NOTHING;
  }

  private static List<String> names(Random random) {
    TreeSet<String> names = new TreeSet<>();
    for (int i = 0; i < 6; i++) {
      String folded = Folding.of(random(LETTERS, 1 + random.nextInt(5), random).strip());
      if (!folded.isBlank()) {
        names.add(folded.strip());
      }
    }
    names.add("b and c");
    return List.copyOf(names);
  }

  private static String text(Random random) {
    return random(TEXT, random.nextInt(30), random);
  }

  private static String random(String characters, int length, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(characters.charAt(random.nextInt(characters.length())));
    }
    return text.toString();
  }

  private static NameAutomaton automaton(List<String> names, boolean capitalOnly) {
    List<List<Bearer>> bearers = new ArrayList<>();
    for (String name : names) {
      String written = capitalOnly ? name.toUpperCase(java.util.Locale.ROOT) : name;
      bearers.add(
          List.of(
              new Bearer(
                  "x",
                  null,
                  NameKind.ALIAS,
                  name,
                  written,
                  "",
                  capitalOnly,
                  List.of(),
                  java.util.Optional.empty())));
    }
    return new NameAutomaton(names, Beginnings.of(names, bearers));
  }
}
