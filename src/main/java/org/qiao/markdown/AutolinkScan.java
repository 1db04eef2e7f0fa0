package org.qiao.markdown;

/** Reads autolinks: {@code <https://example.org>} and {@code <press@example.org>}. */
final class AutolinkScan {
  private static final String LOCAL_PART = ".!#$%&'*+/=?^_`{|}~-";
  private static final int LONGEST_SCHEME = 32;
  private static final int LONGEST_LABEL = 63;

  private AutolinkScan() {}

  /** One past an absolute address in angle brackets that begins here; -1 if none does. */
  static int uriEnd(CharSequence input, int start) {
    int i = start + 1;
    if (i >= input.length() || !isLetter(input.charAt(i))) {
      return -1;
    }
    while (i < input.length()
        && (isLetterOrDigit(input.charAt(i)) || "+.-".indexOf(input.charAt(i)) >= 0)) {
      i++;
    }
    int length = i - start - 1;
    if (length < 2 || length > LONGEST_SCHEME || i >= input.length() || input.charAt(i) != ':') {
      return -1;
    }
    for (; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c <= ' ' || c == '<' || c == 0x7F) {
        return -1;
      }
    }
    return -1;
  }

  /** One past a mail address in angle brackets that begins here; -1 if none does. */
  static int mailEnd(CharSequence input, int start) {
    int i = start + 1;
    while (i < input.length()
        && (isLetterOrDigit(input.charAt(i)) || LOCAL_PART.indexOf(input.charAt(i)) >= 0)) {
      i++;
    }
    if (i == start + 1 || i >= input.length() || input.charAt(i) != '@') {
      return -1;
    }
    int labelStart = i + 1;
    for (i = labelStart; i < input.length(); i++) {
      char c = input.charAt(i);
      if (c == '.' || c == '>') {
        if (!isLabel(input, labelStart, i)) {
          return -1;
        }
        if (c == '>') {
          return i + 1;
        }
        labelStart = i + 1;
      } else if (!isLetterOrDigit(c) && c != '-') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean isLabel(CharSequence input, int from, int to) {
    return to > from
        && to - from <= LONGEST_LABEL
        && input.charAt(from) != '-'
        && input.charAt(to - 1) != '-';
  }

  static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isLetterOrDigit(char c) {
    return isLetter(c) || (c >= '0' && c <= '9');
  }
}
