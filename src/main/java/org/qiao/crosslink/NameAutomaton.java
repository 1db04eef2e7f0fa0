package org.qiao.crosslink;

import java.util.Arrays;
import java.util.List;

/**
 * An Aho-Corasick automaton over folded names in a double array; the time to scan a text does not
 * depend on how many names there are.
 */
final class NameAutomaton {
  /** The most characters of a text that a name is expected to run over. */
  static final int LONGEST = 512;

  private static final char BREAK = 0;
  private static final char SPACE = 0xffff;
  private static final char NOTHING = 0xfffe;
  private static final char AND = 0xfffd;

  /** Hears of each name found. */
  interface Listener {
    /** The name stands from {@code start} to {@code end} in the text, boundaries unseen. */
    void found(int name, int start, int end);
  }

  private final char[] codes = new char[1 << 16];
  private final int[] lengths;
  private int[] base = new int[1 << 12];
  private int[] check = filled(1 << 12);
  private int[] fail = new int[1 << 12];
  private int[] name = filled(1 << 12);
  private int[] shorter = new int[1 << 12];
  private int nextFree = 1;

  /** Names are folded, distinct, not empty and sorted. */
  NameAutomaton(List<String> names) {
    lengths = new int[names.size()];
    char[][] keys = new char[names.size()][];
    int count = 0;
    for (int i = 0; i < keys.length; i++) {
      keys[i] = names.get(i).toCharArray();
      lengths[i] = keys[i].length;
      for (char c : keys[i]) {
        if (codes[c] == BREAK) {
          codes[c] = (char) ++count;
        }
      }
    }
    build(keys);
    readText();
  }

  /** From here on the code table is asked with characters of the text, not folded ones. */
  private void readText() {
    char[] ofFolded = codes.clone();
    char[] folded = Folding.characters();
    spaceCode = ofFolded[' '];
    and = new char[] {ofFolded['a'], ofFolded['n'], ofFolded['d']};
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

  private char spaceCode;
  private char[] and = {};

  /** Tells the listener of every name in the text, by end, then longest first. */
  void scan(String text, Listener listener) {
    int[] positions = new int[text.length() + 8];
    int count = 0;
    int state = 0;
    char last = 0;
    boolean space = false;
    boolean lineBreak = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char code = codes[c];
      if (code >= AND) {
        if (code == SPACE) {
          space = true;
          lineBreak |= c == '\n';
          continue;
        }
        if (code == NOTHING) {
          continue;
        }
      }
      boolean spaced = false;
      if (space) {
        if (state != 0 && Folding.keepsSpace(last, c, lineBreak)) {
          positions = room(positions, count);
          positions[count++] = i - 1;
          state = step(state, spaceCode);
          spaced = true;
        }
        space = false;
        lineBreak = false;
      }
      last = c;
      positions = room(positions, count);
      if (code == AND) {
        if (!spaced) {
          positions[count++] = i;
          state = step(state, spaceCode);
        }
        space = true;
        for (char letter : and) {
          positions[count++] = i;
          state = step(state, letter);
        }
      } else {
        positions[count++] = i;
        state = step(state, code);
      }
      for (int s = name[state] >= 0 ? state : shorter[state]; s != 0; s = shorter[s]) {
        listener.found(name[s], positions[count - lengths[name[s]]], i + 1);
      }
    }
  }

  private static int[] room(int[] positions, int count) {
    return count + 6 <= positions.length
        ? positions
        : Arrays.copyOf(positions, positions.length * 2);
  }

  private int step(int from, char code) {
    if (code == BREAK) {
      return 0;
    }
    int state = from;
    while (true) {
      int next = base[state] + code;
      if (next < check.length && check[next] == state) {
        return next;
      }
      if (state == 0) {
        return 0;
      }
      state = fail[state];
    }
  }

  /** Breadth first over the ranges of the sorted names that share a prefix. */
  private void build(char[][] keys) {
    int total = 1;
    for (char[] key : keys) {
      total += key.length;
    }
    int[] states = new int[total];
    int[] from = new int[total];
    int[] to = new int[total];
    int[] depths = new int[total];
    to[0] = keys.length;
    int tail = 1;
    int[] children = new int[keys.length + 1];
    for (int head = 0; head < tail; head++) {
      int state = states[head];
      int depth = depths[head];
      int low = from[head];
      if (low < to[head] && keys[low].length == depth) {
        name[state] = low;
        low++;
      }
      int count = 0;
      for (int k = low; k < to[head]; k++) {
        if (k == low || keys[k][depth] != keys[k - 1][depth]) {
          children[count++] = k;
        }
      }
      if (count == 0) {
        continue;
      }
      children[count] = to[head];
      place(state, keys, children, count, depth);
      for (int k = 0; k < count; k++) {
        char code = codes[keys[children[k]][depth]];
        int child = base[state] + code;
        int suffix = state == 0 ? 0 : step(fail[state], code);
        fail[child] = suffix;
        // A suffix is nearer to the root and so has been walked already, or is walked at this depth
        // with its own end known from its keys.
        states[tail] = child;
        from[tail] = children[k];
        to[tail] = children[k + 1];
        depths[tail] = depth + 1;
        if (keys[children[k]].length == depth + 1) {
          name[child] = children[k];
        }
        tail++;
      }
    }
    for (int i = 1; i < tail; i++) {
      int suffix = fail[states[i]];
      shorter[states[i]] = name[suffix] >= 0 ? suffix : shorter[suffix];
    }
  }

  private void place(int state, char[][] keys, int[] children, int count, int depth) {
    int first = codes[keys[children[0]][depth]];
    int most = 0;
    for (int k = 0; k < count; k++) {
      most = Math.max(most, codes[keys[children[k]][depth]]);
    }
    while (nextFree < check.length && check[nextFree] >= 0) {
      nextFree++;
    }
    int slot = Math.max(nextFree, first + 1);
    int tried = 0;
    while (true) {
      int offset = slot - first;
      reserve(offset + most + 1);
      if (check[slot] < 0 && isFree(offset, keys, children, count, depth)) {
        break;
      }
      slot++;
      tried++;
    }
    if (tried > 256) {
      nextFree = Math.max(nextFree, slot - 128);
    }
    base[state] = slot - first;
    for (int k = 0; k < count; k++) {
      check[base[state] + codes[keys[children[k]][depth]]] = state;
    }
  }

  private boolean isFree(int offset, char[][] keys, int[] children, int count, int depth) {
    for (int k = 1; k < count; k++) {
      if (check[offset + codes[keys[children[k]][depth]]] >= 0) {
        return false;
      }
    }
    return true;
  }

  private void reserve(int size) {
    int old = check.length;
    if (size < old) {
      return;
    }
    int larger = Math.max(size + 1, old + old / 2);
    base = Arrays.copyOf(base, larger);
    fail = Arrays.copyOf(fail, larger);
    shorter = Arrays.copyOf(shorter, larger);
    check = Arrays.copyOf(check, larger);
    name = Arrays.copyOf(name, larger);
    Arrays.fill(check, old, larger, -1);
    Arrays.fill(name, old, larger, -1);
  }

  private static int[] filled(int size) {
    int[] all = new int[size];
    Arrays.fill(all, -1);
    return all;
  }
}
