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

  private static void set(long[] bits, int hash) {
    bits[hash >>> 6] |= 1L << hash;
  }

  private static int hash(char first, char second) {
    char next = second == '&' ? Folding.SPACE : second;
    return (first * 0x9E3779B1 ^ next * 0x85EBCA6B) >>> 32 - BITS;
  }
}
