package org.qiao.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Set;

/**
 * Finds closing marks in a block, and remembers which are not there: so looks for each only once.
 */
final class ClosingMarks {
  private final Set<String> missing = new HashSet<>(0);

  /** One past the mark; -1 if there is none from here on. */
  int endOf(String mark, BasedSequence input, int from) {
    if (missing.contains(mark)) {
      return -1;
    }
    for (int i = from; i + mark.length() <= input.length(); i++) {
      if (input.charAt(i) == mark.charAt(0) && matches(mark, input, i)) {
        return i + mark.length();
      }
    }
    missing.add(mark);
    return -1;
  }

  void forget() {
    if (!missing.isEmpty()) {
      missing.clear();
    }
  }

  private static boolean matches(String mark, BasedSequence input, int at) {
    for (int i = 1; i < mark.length(); i++) {
      if (input.charAt(at + i) != mark.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
