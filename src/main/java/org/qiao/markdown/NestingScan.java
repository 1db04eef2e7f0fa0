package org.qiao.markdown;

import java.util.Optional;

/**
 * Finds nesting that no honest text has, in one pass over the characters; the parser recurses, and
 * would overflow its stack.
 */
final class NestingScan {
  private static final int MOST_CONTAINERS = 100;
  private static final int DEEPEST_INDENT = 400;
  private static final int LONGEST_RUN = 200;
  private static final int LONGEST_RULE = 1000;
  private static final int DEEPEST_EMPHASIS = 1000;
  private static final int DEEPEST_BRACKETS = 1000;

  private final String text;
  private int emphasis;
  private int brackets;

  private NestingScan(String text) {
    this.text = text;
  }

  /** The offset at which the text nests too deeply. */
  static Optional<Integer> firstTooDeep(String text) {
    return new NestingScan(text).scan();
  }

  private Optional<Integer> scan() {
    int lineStart = 0;
    while (lineStart < text.length()) {
      int lineEnd = text.indexOf('\n', lineStart);
      lineEnd = lineEnd < 0 ? text.length() : lineEnd;
      int tooDeep = containers(lineStart, lineEnd);
      if (tooDeep < 0) {
        tooDeep = inlines(lineStart, lineEnd);
      }
      if (tooDeep >= 0) {
        return Optional.of(tooDeep);
      }
      lineStart = lineEnd + 1;
    }
    return Optional.empty();
  }

  /** Counts the quotation and list marks that a line begins with. */
  private int containers(int start, int end) {
    if (EffortScan.blockEndsAt(text, start)) {
      emphasis = 0;
      brackets = 0;
    }
    int count = 0;
    int indent = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '>' || isListMark(i, end)) {
        if (++count > MOST_CONTAINERS || indent > DEEPEST_INDENT) {
          return i;
        }
      } else if (c == ' ' || c == '\t') {
        indent += count == 0 ? 1 : 0;
      } else if (c < '0' || c > '9') {
        return -1;
      }
    }
    return -1;
  }

  private boolean isListMark(int i, int end) {
    return "-+*_.)".indexOf(text.charAt(i)) >= 0
        && (i + 1 == end || text.charAt(i + 1) == ' ' || text.charAt(i + 1) == '\t');
  }

  /** Whether a line that is all one mark is short enough for a thematic break. */
  private boolean isRule(int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) != text.charAt(start)) {
        return false;
      }
    }
    return end - start <= LONGEST_RULE;
  }

  private int inlines(int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c == '*' || c == '_' || c == '~' || c == '-') {
        int runEnd = runEnd(i, end);
        boolean tooLong = runEnd - i > LONGEST_RUN && c != '-' && !isRule(start, end);
        if (tooLong || runEnd - i > LONGEST_RULE || (c != '-' && isTooDeepAfter(i, runEnd, end))) {
          return i;
        }
        i = runEnd - 1;
      } else if (c == '[' && ++brackets > DEEPEST_BRACKETS) {
        return i;
      } else if (c == ']') {
        brackets = Math.max(0, brackets - 1);
      } else if (c == '\\') {
        i++;
      }
    }
    return -1;
  }

  private boolean isTooDeepAfter(int start, int runEnd, int lineEnd) {
    boolean opens = runEnd < lineEnd && text.charAt(runEnd) > ' ';
    boolean closes = start > 0 && text.charAt(start - 1) > ' ';
    if (opens && !closes) {
      emphasis += runEnd - start;
    } else if (closes && !opens) {
      emphasis = Math.max(0, emphasis - (runEnd - start));
    }
    return emphasis > DEEPEST_EMPHASIS;
  }

  private int runEnd(int start, int end) {
    int i = start + 1;
    while (i < end && text.charAt(i) == text.charAt(start)) {
      i++;
    }
    return i;
  }
}
