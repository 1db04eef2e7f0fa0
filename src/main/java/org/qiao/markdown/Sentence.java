package org.qiao.markdown;

/** The sentence around a place in plain words. */
final class Sentence {
  private Sentence() {}

  /** From after the end of the sentence before to the end of this one, white space folded. */
  static String around(String words, int place) {
    int start = place;
    while (start > 0 && !endsBefore(words, start)) {
      start--;
    }
    int end = Math.min(place + 1, words.length());
    while (end < words.length() && !endsBefore(words, end)) {
      end++;
    }
    return words.substring(start, end).strip().replaceAll("\\s+", " ");
  }

  private static boolean endsBefore(String words, int index) {
    char last = words.charAt(index - 1);
    if (last == '。' || last == '！' || last == '？') {
      return true;
    }
    return (last == '.' || last == '!' || last == '?')
        && Character.isWhitespace(words.charAt(index));
  }
}
