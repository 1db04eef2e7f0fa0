package org.qiao.crosslink;

import java.util.List;
import org.qiao.crosslink.Lexicon.Bearer;

/**
 * The first two characters of all names, so that a text can be skipped where none begins. It may
 * say yes where none does, never no where one does.
 */
final class Beginnings {
  private static final int BITS = 16;

  /** Names that begin with a capital only (rule 4: one word, as written or in capitals). */
  private final long[] capital = new long[1 << BITS - 6];

  /** Names that may begin with a small letter, or with no letter at all. */
  private final long[] small = new long[1 << BITS - 6];

  /** The first three characters of all names. */
  private final long[] triples = new long[1 << BITS - 6];

  /** Whether there is a name of one character, behind which anything may stand. */
  private boolean holdsSingle;

  private final char[] folded = Folding.characters();

  private Beginnings() {}

  static Beginnings of(List<String> names, List<List<Bearer>> bearers) {
    Beginnings beginnings = new Beginnings();
    for (int i = 0; i < names.size(); i++) {
      boolean capitalOnly =
          bearers.get(i).stream()
              .allMatch(b -> b.oneWord() && Character.isUpperCase(b.written().charAt(0)));
      beginnings.add(names.get(i), capitalOnly);
    }
    return beginnings;
  }

  private void add(String name, boolean capitalOnly) {
    holdsSingle |= name.length() == 1;
    if (name.length() > 2) {
      set(triples, hash(name.charAt(0), name.charAt(1), name.charAt(2)));
    } else {
      for (int any = 0; any <= Character.MAX_VALUE; any++) {
        set(triples, hash(name.charAt(0), name.charAt(name.length() - 1), (char) any));
      }
    }
    add(capital, name);
    if (!capitalOnly) {
      add(small, name);
    }
  }

  private static void add(long[] bits, String name) {
    char first = name.charAt(0);
    set(bits, hash(first, Folding.NOTHING));
    if (name.length() == 1) {
      for (int any = 0; any <= Character.MAX_VALUE; any++) {
        set(bits, hash(first, (char) any));
      }
      return;
    }
    char second = name.charAt(1);
    set(bits, hash(first, second));
    if (Letters.isHan(first) || Letters.isHan(second)) {
      // A text may have white space beside Han characters that does not count.
      set(bits, hash(first, Folding.SPACE));
    }
  }

  /** Whether a name may begin with these two characters of a text, the first being small or not. */
  boolean may(char first, char second, boolean isSmall) {
    int hash = hash(folded[first], folded[second]);
    return ((isSmall ? small : capital)[hash >>> 6] & 1L << hash) != 0;
  }

  /** Whether a name may begin with these three characters of a text. */
  boolean mayGoOn(char first, char second, char third) {
    char next = folded[second];
    char last = folded[third];
    if (holdsSingle || isLoose(next) || isLoose(last)) {
      return true;
    }
    int hash = hash(folded[first], next, last);
    return (triples[hash >>> 6] & 1L << hash) != 0;
  }

  /** Whether what the character is folded to depends on those around it. */
  private static boolean isLoose(char folded) {
    return folded == Folding.SPACE || folded == Folding.NOTHING || folded == '&';
  }

  private static int hash(char first, char second, char third) {
    return (first * 0x9E3779B1 ^ second * 0x85EBCA6B ^ third * 0xC2B2AE35) >>> 32 - BITS;
  }

  private static void set(long[] bits, int hash) {
    bits[hash >>> 6] |= 1L << hash;
  }

  private static int hash(char first, char second) {
    char next = second == '&' ? Folding.SPACE : second;
    return (first * 0x9E3779B1 ^ next * 0x85EBCA6B) >>> 32 - BITS;
  }
}
