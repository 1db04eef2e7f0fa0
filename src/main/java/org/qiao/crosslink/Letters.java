package org.qiao.crosslink;

/** What kind of character stands somewhere in a text. */
final class Letters {
  private static final boolean[] WORDS = words();

  private Letters() {}

  static boolean isHan(char c) {
    return (c >= '\u3400' && c <= '\u9fff') || (c >= '\uf900' && c <= '\ufaff') || c == '〇';
  }

  /** A letter, a digit or an accent that is not Han: what Latin words are made of. */
  static boolean isWord(char c) {
    return WORDS[c];
  }

  private static boolean[] words() {
    boolean[] words = new boolean[1 << 16];
    for (int c = 0; c < words.length; c++) {
      words[c] =
          !isHan((char) c)
              && (Character.isLetterOrDigit(c)
                  || Character.getType(c) == Character.NON_SPACING_MARK);
    }
    return words;
  }

  /** Whether the character at this place is part of a Latin word; outside the text nothing is. */
  static boolean isWordAt(String text, int at) {
    return at >= 0 && at < text.length() && isWord(text.charAt(at));
  }

  static boolean isHanAt(String text, int at) {
    return at >= 0 && at < text.length() && isHan(text.charAt(at));
  }

  static boolean isUpperAt(String text, int at) {
    return at >= 0 && at < text.length() && Character.isUpperCase(text.charAt(at));
  }

  static boolean isSpaceAt(String text, int at) {
    return at >= 0 && at < text.length() && isSpace(text.charAt(at));
  }

  static boolean isSpace(char c) {
    return c == '\n' || c == '\t' || Character.isSpaceChar(c);
  }

  /** One past the last character of the Latin word that starts here. */
  static int wordEnd(String text, int start) {
    int end = start;
    while (isWordAt(text, end)) {
      end++;
    }
    return end;
  }

  /** The first character of the Latin word that ends here. */
  static int wordStart(String text, int end) {
    int start = end;
    while (isWordAt(text, start - 1)) {
      start--;
    }
    return start;
  }

  /** The first place from here on that is not white space. */
  static int afterSpaces(String text, int at) {
    int next = at;
    while (isSpaceAt(text, next)) {
      next++;
    }
    return next;
  }

  /** One past the last character before here that is not white space. */
  static int beforeSpaces(String text, int at) {
    int end = at;
    while (isSpaceAt(text, end - 1)) {
      end--;
    }
    return end;
  }
}
