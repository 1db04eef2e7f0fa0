package org.qiao.crosslink;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * The double array of an Aho-Corasick automaton in the making (Aoe 1989, Aho and Corasick 1975).
 * States are placed depth first, so that the tail of a name lies together in memory.
 */
final class DoubleArray {
  /**
   * A state's cells: its base, its parent, the state to fall back to, and the nearest state on the
   * way back, itself included, in which a name ends (0 for none).
   */
  static final int STRIDE = 4;

  static final int CHECK = 1;
  static final int FAIL = 2;
  static final int OUTPUT = 3;

  private final char[][] keys;
  private final char[] codes;
  private final int mostCodes;
  private int[] cells = new int[STRIDE << 12];
  private int[] names = new int[1 << 12];
  private int nextFree = 1;
  private int highest;

  /**
   * A state whose names, {@code low} to {@code high}, share their first {@code depth} characters.
   */
  private record Node(int state, int low, int high, int depth) {}

  /**
   * Begins the array.
   *
   * @param keys sorted, distinct, not empty
   * @param codes a code from 1 on for every character in the keys
   * @param mostCodes the highest code
   */
  DoubleArray(char[][] keys, char[] codes, int mostCodes) {
    this.keys = keys;
    this.codes = codes;
    this.mostCodes = mostCodes;
    Arrays.fill(cells, -1);
    Arrays.fill(names, -1);
    cells[0] = 0;
  }

  /** Places the states and says where each falls back to. */
  void build(Boundary startsWord) {
    placeAll();
    reserve(highest + mostCodes + 1);
    fail(startsWord);
  }

  /** The finished cells; no code leads out of them. */
  int[] cells() {
    return Arrays.copyOf(cells, STRIDE * (highest + mostCodes + 2));
  }

  /** For each state the number of the name that ends in it and, 32 bits up, the name's length. */
  long[] endings() {
    long[] endings = new long[highest + 1];
    for (int state = 0; state <= highest; state++) {
      if (names[state] >= 0) {
        endings[state] = (long) keys[names[state]].length << 32 | names[state];
      }
    }
    return endings;
  }

  /** Between which characters a name may begin. */
  interface Boundary {
    boolean between(char before, char after);
  }

  private void placeAll() {
    Deque<Node> open = new ArrayDeque<>();
    open.push(new Node(0, 0, keys.length, 0));
    int[] starts = new int[keys.length + 1];
    while (!open.isEmpty()) {
      Node node = open.pop();
      int count = children(node, starts);
      if (count > 0) {
        place(node, starts, count);
        for (int k = count - 1; k >= 0; k--) {
          open.push(child(node, starts, k));
        }
      }
    }
  }

  /** Where the ranges of keys begin that share one more character; the last entry is the end. */
  private int children(Node node, int[] starts) {
    int low = node.low();
    if (low < node.high() && keys[low].length == node.depth()) {
      low++;
    }
    int count = 0;
    for (int k = low; k < node.high(); k++) {
      if (k == low || keys[k][node.depth()] != keys[k - 1][node.depth()]) {
        starts[count++] = k;
      }
    }
    starts[count] = node.high();
    return count;
  }

  private Node child(Node node, int[] starts, int k) {
    int state = cells[STRIDE * node.state()] + code(starts[k], node.depth());
    return new Node(state, starts[k], starts[k + 1], node.depth() + 1);
  }

  private int code(int key, int depth) {
    return codes[keys[key][depth]];
  }

  private void place(Node node, int[] starts, int count) {
    while (isTaken(nextFree)) {
      nextFree++;
    }
    int first = code(starts[0], node.depth());
    int slot = Math.max(nextFree, first + 1);
    int tried = 0;
    while (isTaken(slot) || !fits(slot - first, node.depth(), starts, count)) {
      slot++;
      tried++;
    }
    if (tried > 256) {
      nextFree = Math.max(nextFree, slot - 128);
    }
    int base = slot - first;
    cells[STRIDE * node.state()] = base;
    for (int k = 0; k < count; k++) {
      int child = base + code(starts[k], node.depth());
      reserve(child);
      cells[STRIDE * child + CHECK] = node.state();
      names[child] = keys[starts[k]].length == node.depth() + 1 ? starts[k] : -1;
      cells[STRIDE * child] = 0;
      highest = Math.max(highest, child);
    }
    highest = Math.max(highest, base);
  }

  private boolean fits(int base, int depth, int[] starts, int count) {
    for (int k = 1; k < count; k++) {
      if (isTaken(base + code(starts[k], depth))) {
        return false;
      }
    }
    return true;
  }

  private boolean isTaken(int slot) {
    return STRIDE * slot < cells.length && cells[STRIDE * slot + CHECK] >= 0;
  }

  private void reserve(int slot) {
    int old = cells.length;
    if (STRIDE * (slot + 1) > old) {
      cells = Arrays.copyOf(cells, Math.max(STRIDE * (slot + 1), old + old / 2));
      Arrays.fill(cells, old, cells.length, -1);
      names = Arrays.copyOf(names, cells.length / STRIDE + 1);
      Arrays.fill(names, old / STRIDE, names.length, -1);
    }
  }

  /** Breadth first: where to go on from a state that the text does not follow. */
  private void fail(Boundary startsWord) {
    Deque<Node> open = new ArrayDeque<>();
    open.add(new Node(0, 0, keys.length, 0));
    cells[FAIL] = 0;
    cells[OUTPUT] = 0;
    int[] starts = new int[keys.length + 1];
    while (!open.isEmpty()) {
      Node node = open.remove();
      int count = children(node, starts);
      for (int k = 0; k < count; k++) {
        Node child = child(node, starts, k);
        int suffix = suffix(node, child, startsWord);
        cells[STRIDE * child.state() + FAIL] = suffix;
        cells[STRIDE * child.state() + OUTPUT] =
            names[child.state()] >= 0 ? child.state() : cells[STRIDE * suffix + OUTPUT];
        open.add(child);
      }
    }
  }

  private int suffix(Node node, Node child, Boundary startsWord) {
    if (node.state() == 0) {
      return 0;
    }
    char[] key = keys[child.low()];
    char c = key[node.depth()];
    boolean atStart = startsWord.between(key[node.depth() - 1], c);
    return step(cells, cells[STRIDE * node.state() + FAIL], codes[c], atStart);
  }

  /** The state that the code leads to; the root where none does. */
  static int step(int[] cells, int from, int code, boolean mayStart) {
    int state = from;
    while (state != 0) {
      int next = cells[STRIDE * state] + code;
      if (cells[STRIDE * next + CHECK] == state) {
        return next;
      }
      state = cells[STRIDE * state + FAIL];
    }
    return mayStart && cells[STRIDE * (cells[0] + code) + CHECK] == 0 ? cells[0] + code : 0;
  }
}
