package org.qiao.markdown;

import java.lang.Character.UnicodeScript;

/**
 * Which characters are set without spaces between words, as in Chinese and Japanese (W3C clreq;
 * Korean has spaces and is not among them).
 */
final class CjkCharacters {
  private CjkCharacters() {}

  /** Han, Kana, Bopomofo, CJK punctuation or a full-width form. */
  static boolean isCjk(int c) {
    if (c < 0x2E80) {
      return false;
    }
    if ((c >= 0x3001 && c <= 0x303F)
        || (c >= 0xFF01 && c <= 0xFF60)
        || (c >= 0xFE30 && c <= 0xFE4F)) {
      return true;
    }
    if (Character.isHighSurrogate((char) c) && c <= 0xFFFF) {
      // Planes 2 and 3 hold nothing but Han.
      return c >= 0xD840 && c <= 0xD8BF;
    }
    UnicodeScript script = UnicodeScript.of(c);
    return script == UnicodeScript.HAN
        || script == UnicodeScript.HIRAGANA
        || script == UnicodeScript.KATAKANA
        || script == UnicodeScript.BOPOMOFO;
  }

  /** Punctuation that Chinese shares with Latin text: quotation marks, dash, ellipsis, dot. */
  static boolean isSharedPunctuation(int c) {
    return c == 0x2018
        || c == 0x2019
        || c == 0x201C
        || c == 0x201D
        || c == 0x2014
        || c == 0x2026
        || c == 0x00B7;
  }

  /** Whether a line break between these two is only the editor's, and leaves no space. */
  static boolean joinsOverLineBreak(int before, int after) {
    boolean cjkBefore = isCjk(before);
    boolean cjkAfter = isCjk(after);
    return (cjkBefore && cjkAfter)
        || (cjkBefore && isSharedPunctuation(after))
        || (cjkAfter && isSharedPunctuation(before));
  }
}
