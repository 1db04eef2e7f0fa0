package org.qiao.crosslink;

import java.util.Arrays;

/**
 * The names that stand in a block, before any rule has judged them: leftmost first, of those that
 * start together the longest first.
 */
final class Candidates {
  private static final int SHORTEST = 1024;
  private static final int LONGEST = 1 << 16;
  private static final byte UNKNOWN = 0;
  private static final byte NO = 1;
  private static final byte YES = 2;

  private int[] names = new int[16];
  private int[] starts = new int[16];
  private int[] ends = new int[16];
  private int size;
  private byte mayStandInAddress = UNKNOWN;
  private char[] characters = new char[SHORTEST];
  private int[] positions = new int[SHORTEST];

  /** Forgets what was found, for the next text. */
  void clear() {
    size = 0;
    mayStandInAddress = UNKNOWN;
  }

  /** Gives room back that only a text of unusual length needs. */
  void giveBack() {
    if (characters.length > LONGEST || positions.length > LONGEST || names.length > LONGEST) {
      characters = new char[SHORTEST];
      positions = new int[SHORTEST];
      names = new int[SHORTEST];
      starts = new int[SHORTEST];
      ends = new int[SHORTEST];
    }
  }

  /** Whether the text read last holds a mark that an address, hashtag or handle begins with. */
  boolean mayStandInAddress(String text) {
    if (mayStandInAddress == UNKNOWN) {
      mayStandInAddress = Edges.mayHoldAddress(text) ? YES : NO;
    }
    return mayStandInAddress == YES;
  }

  /** The text's characters and a space, in room that the next text overwrites. */
  char[] characters(String text) {
    int length = text.length();
    if (characters.length <= length) {
      characters = new char[length + length / 2 + 1];
    }
    text.getChars(0, length, characters, 0);
    characters[length] = ' ';
    return characters;
  }

  /** Room for as many places; what it held before is kept. */
  int[] positions(int length) {
    if (positions.length < length) {
      positions = Arrays.copyOf(positions, length + length / 2);
    }
    return positions;
  }

  int size() {
    return size;
  }

  int name(int index) {
    return names[index];
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  /** Names are found by their ends, so that each stands near its place already. */
  void add(int name, int start, int end) {
    if (size == names.length) {
      names = Arrays.copyOf(names, 2 * size);
      starts = Arrays.copyOf(starts, 2 * size);
      ends = Arrays.copyOf(ends, 2 * size);
    }
    int at = size++;
    while (at > 0 && (starts[at - 1] > start || (starts[at - 1] == start && ends[at - 1] < end))) {
      names[at] = names[at - 1];
      starts[at] = starts[at - 1];
      ends[at] = ends[at - 1];
      at--;
    }
    names[at] = name;
    starts[at] = start;
    ends[at] = end;
  }

  /** Whether a name near this one ends at this place before it. */
  boolean anyEndsAt(int place, int index) {
    for (int i = index - 1; i >= 0 && starts[i] > place - NameAutomaton.LONGEST; i--) {
      if (ends[i] == place) {
        return true;
      }
    }
    return false;
  }

  /** Whether a name starts at this place behind this one. */
  boolean anyStartsAt(int place, int index) {
    for (int i = index + 1; i < size && starts[i] <= place; i++) {
      if (starts[i] == place) {
        return true;
      }
    }
    return false;
  }
}
