package org.qiao.markdown;

import java.util.Optional;

/**
 * Estimates how long the parser will take, in one pass over the characters.
 *
 * <p>At every bracket and entity flexmark looks over the whole paragraph again, and at every mark
 * of emphasis over all marks before it. A paragraph of a thousand words with a hundred links comes
 * to about a million steps.
 */
final class EffortScan {
  private static final long MOST_STEPS = 200_000_000;
  private static final long STEPS_A_ROW = 15;

  private EffortScan() {}

  /** The offset of the paragraph with which the text takes too long, about half a second. */
  static Optional<Integer> firstTooSlow(String text) {
    long steps = 0;
    long marks = 0;
    long runs = 0;
    long rows = 0;
    boolean startsRow = true;
    int blockStart = 0;
    for (int i = 0; i < text.length(); i++) {
      switch (text.charAt(i)) {
        case '[', ']', '&', '!', '(' -> marks++;
        case '*', '_', '~' -> runs++;
        case '|' -> {
          rows += startsRow ? 1 : 0;
          startsRow = false;
        }
        case '\n' -> {
          startsRow = true;
          if (blockEndsAt(text, i + 1)) {
            steps += marks * (i - blockStart) + runs * runs + STEPS_A_ROW * rows * rows;
            if (steps > MOST_STEPS) {
              return Optional.of(blockStart);
            }
            marks = 0;
            runs = 0;
            rows = 0;
            blockStart = i + 1;
          }
        }
        default -> {}
      }
    }
    steps += marks * (text.length() - blockStart) + runs * runs + STEPS_A_ROW * rows * rows;
    return steps > MOST_STEPS ? Optional.of(blockStart) : Optional.empty();
  }

  /** Whether the line that starts here is blank, or a list item that is not indented. */
  static boolean blockEndsAt(String text, int start) {
    int i = start;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    if (i >= text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
      return true;
    }
    char c = text.charAt(i);
    return i == start
        && (c == '-' || c == '*' || c == '+')
        && i + 2 < text.length()
        && text.charAt(i + 1) == ' '
        && text.charAt(i + 2) > ' ';
  }
}
