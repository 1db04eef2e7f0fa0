package org.qiao.crosslink;

import java.util.List;

/**
 * An Aho-Corasick automaton over folded names; the time to scan a text depends neither on how many
 * names there are nor on what the text is. A name of Latin letters is looked for at the beginning
 * of words only; where no name can begin, the text is skipped by looking at two characters.
 */
final class NameAutomaton {
  /** The most characters of a text that a name is expected to run over. */
  static final int LONGEST = 512;

  private static final int SHORT = 256;

  private static final char SPACE = 0xffff;
  private static final char NOTHING = 0xfffe;
  private static final char AND = 0xfffd;
  private static final int STRIDE = DoubleArray.STRIDE;

  private static final byte OTHER = 0;
  private static final byte WORD = 1;
  private static final byte LOWER = 2;
  private static final byte[] KINDS = kinds();

  private final char[] codes = new char[1 << 16];
  private final int[] cells;
  private final long[] endings;
  private final char spaceCode;
  private final char[] and;
  private final Beginnings beginnings;

  /** Names are folded, distinct, not empty and sorted; those of one word begin as written. */
  NameAutomaton(List<String> names, Beginnings beginnings) {
    char[][] keys = new char[names.size()][];
    int count = 0;
    for (int i = 0; i < keys.length; i++) {
      keys[i] = names.get(i).toCharArray();
      for (char c : keys[i]) {
        if (codes[c] == 0) {
          codes[c] = (char) ++count;
        }
      }
    }
    DoubleArray states = new DoubleArray(keys, codes, count);
    states.build(NameAutomaton::mayStart);
    cells = states.cells();
    endings = states.endings();
    spaceCode = codes[' '];
    and = new char[] {spaceCode, codes['a'], codes['n'], codes['d'], spaceCode};
    readText();
    this.beginnings = beginnings;
  }

  /** From here on the code table is asked with characters of the text, not folded ones. */
  private void readText() {
    char[] ofFolded = codes.clone();
    char[] folded = Folding.characters();
    for (int c = 0; c < codes.length; c++) {
      codes[c] =
          switch (folded[c]) {
            case Folding.SPACE -> SPACE;
            case Folding.NOTHING -> NOTHING;
            case '&' -> AND;
            default -> ofFolded[folded[c]];
          };
    }
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[1 << 16];
    for (int c = 0; c < kinds.length; c++) {
      if (Letters.isWord((char) c)) {
        kinds[c] = Character.isLowerCase((char) c) ? LOWER : WORD;
      }
    }
    return kinds;
  }

  private static boolean mayStart(char before, char after) {
    return KINDS[before] == OTHER || KINDS[after] == OTHER;
  }

  /** Finds every name in the text, by end, then longest first. */
  void scan(String text, Candidates found) {
    int length = text.length();
    char[] characters = found.characters(text);
    int at = 0;
    while (at < length) {
      at = nextStart(characters, at, length);
      if (at < length) {
        at = walk(characters, at, length, found);
      }
    }
  }

  /** The next place from here on where a name may begin. */
  private int nextStart(char[] text, int from, int length) {
    int at = from;
    if (at > 0 && KINDS[text[at - 1]] != OTHER) {
      while (at < length && KINDS[text[at]] != OTHER) {
        at++;
      }
    }
    while (at < length) {
      char c = text[at];
      char next = at + 1 < length ? text[at + 1] : ' ';
      byte kind = KINDS[c];
      if (beginnings.may(c, next, kind == LOWER)
          && (at + 2 >= length || beginnings.mayGoOn(c, next, text[at + 2]))) {
        return at;
      }
      at++;
      if (kind != OTHER) {
        while (at < length && KINDS[text[at]] != OTHER) {
          at++;
        }
      }
    }
    return length;
  }

  /** Follows the names that begin here, or later on the way, until none is left. */
  private int walk(char[] text, int from, int length, Candidates found) {
    int[] positions = found.positions(SHORT);
    int count = 0;
    int state = 0;
    int at = from;
    char last = ' ';
    do {
      char c = text[at];
      char code = codes[c];
      if (code < AND) {
        if (count == positions.length) {
          positions = found.positions(2 * count);
        }
        positions[count++] = at++;
        state = DoubleArray.step(cells, state, code, mayStart(last, c));
        last = c;
        int output = cells[STRIDE * state + DoubleArray.OUTPUT];
        if (output != 0) {
          report(output, positions, count, at, found);
        }
      } else if (code == SPACE) {
        boolean lineBreak = c == '\n';
        while (++at < length && codes[text[at]] == SPACE) {
          lineBreak |= text[at] == '\n';
        }
        if (at < length && last != ' ' && Folding.keepsSpace(last, text[at], lineBreak)) {
          positions = found.positions(count + 1);
          positions[count++] = at - 1;
          state = DoubleArray.step(cells, state, spaceCode, true);
          last = ' ';
        }
      } else if (code == AND) {
        positions = found.positions(count + 8);
        for (int k = last == ' ' ? 1 : 0; k < and.length; k++) {
          positions[count++] = at;
          state = DoubleArray.step(cells, state, and[k], k < 2);
        }
        last = ' ';
        at++;
      } else {
        at++;
      }
    } while (state != 0 && at < length);
    return at;
  }

  /** Tells of the names that end here, the longest first. */
  private void report(int output, int[] positions, int count, int end, Candidates found) {
    for (int state = output;
        state != 0;
        state = cells[STRIDE * cells[STRIDE * state + DoubleArray.FAIL] + DoubleArray.OUTPUT]) {
      long ending = endings[state];
      found.add((int) ending, positions[count - (int) (ending >>> 32)], end);
    }
  }
}
