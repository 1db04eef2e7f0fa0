package org.qiao.markdown;

/**
 * Characters that have no place in a text: they change what a reader sees into something other than
 * what is written, or break XML feeds.
 */
final class Characters {
  private Characters() {}

  /**
   * Whether the character at the index is a control other than tab and line break, a bidirectional
   * override, embedding or isolate (UAX #9), a tag character (U+E0000–E007F), a non-character or a
   * lone surrogate.
   */
  static boolean isForbidden(CharSequence text, int index) {
    char c = text.charAt(index);
    if (c >= ' ' && c < 0x7F) {
      return false;
    }
    if (c < ' ') {
      return c != '\t' && c != '\n' && c != '\r';
    }
    if (c <= 0x9F) {
      return true;
    }
    if (c < 0x202A) {
      return false;
    }
    if (c <= 0x2069) {
      return c <= 0x202E || c >= 0x2066;
    }
    if (c < 0xD800) {
      return false;
    }
    if (c <= 0xDFFF) {
      return isForbiddenSurrogate(text, index, c);
    }
    return (c >= 0xFDD0 && c <= 0xFDEF) || c >= 0xFFFE;
  }

  private static boolean isForbiddenSurrogate(CharSequence text, int index, char c) {
    if (Character.isLowSurrogate(c)) {
      return index == 0
          || !Character.isHighSurrogate(text.charAt(index - 1))
          || isForbidden(Character.toCodePoint(text.charAt(index - 1), c));
    }
    if (index + 1 == text.length() || !Character.isLowSurrogate(text.charAt(index + 1))) {
      return true;
    }
    return isForbidden(Character.toCodePoint(c, text.charAt(index + 1)));
  }

  private static boolean isForbidden(int supplementary) {
    return (supplementary & 0xFFFE) == 0xFFFE
        || (supplementary >= 0xE0000 && supplementary <= 0xE007F);
  }
}
