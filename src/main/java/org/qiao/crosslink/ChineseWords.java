package org.qiao.crosslink;

import java.util.Arrays;
import java.util.Map;

/** The common words of Chinese, two to four characters long, for telling where names end. */
final class ChineseWords {
  /** No word of the list. */
  static final byte NONE = 0;

  /** A word of any other kind. */
  static final byte WORD = 1;

  /** A verb, adverb, preposition, conjunction or pronoun: no part of an institution's name. */
  static final byte STOP = 2;

  /** A city, county, mountain or river; this and all kinds above it are places. */
  static final byte PLACE = 3;

  /** A province of China. */
  static final byte PROVINCE = 4;

  /** A part of China, as in 华东师范大学. */
  static final byte REGION = 5;

  /** A city or state abroad. */
  static final byte ABROAD = 6;

  /** A country or continent. */
  static final byte COUNTRY = 7;

  static final int LONGEST = 4;

  private static final Map<String, Byte> KINDS =
      Map.of(
          "words", WORD,
          "stops", STOP,
          "places", PLACE,
          "provinces", PROVINCE,
          "regions", REGION,
          "abroad", ABROAD,
          "countries", COUNTRY);

  private static final int PAIR_BITS = 19;
  private static final long[] PAIRS = new long[1 << PAIR_BITS - 6];
  private static final long[] keys = new long[1 << 17];
  private static final byte[] kinds = new byte[1 << 17];

  static {
    WordList.read("words.zh.txt", (section, word) -> put(word, KINDS.get(section)));
  }

  private ChineseWords() {}

  private static void put(String word, byte kind) {
    if (word.length() > 1 && word.length() <= LONGEST) {
      int pair = pair(word.charAt(0), word.charAt(1));
      PAIRS[pair >>> 6] |= 1L << pair;
      int slot = slot(key(word, 0, word.length()));
      keys[slot] = key(word, 0, word.length());
      kinds[slot] = kind;
    }
  }

  /** Whether a word of the list may begin here. */
  static boolean mayBegin(String text, int at) {
    if (at + 1 >= text.length()) {
      return false;
    }
    int pair = pair(text.charAt(at), text.charAt(at + 1));
    return (PAIRS[pair >>> 6] & 1L << pair) != 0;
  }

  private static int pair(char first, char second) {
    return (first * 0x9E3779B1 ^ second * 0x85EBCA6B) >>> 32 - PAIR_BITS;
  }

  /** What kind of word stands between these places of the text. */
  static byte kind(String text, int from, int to) {
    return to - from < 2 || to - from > LONGEST ? NONE : kinds[slot(key(text, from, to))];
  }

  /** One past the longest word that starts here, at least one character on. */
  static int wordEnd(String text, int from, int limit) {
    int longest = mayBegin(text, from) ? Math.min(limit, from + LONGEST) : from;
    for (int end = longest; end > from + 1; end--) {
      if (kind(text, from, end) != NONE) {
        return end;
      }
    }
    return from + 1;
  }

  /** The first character of the longest word that ends here, at least one character before. */
  static int wordStart(String text, int to, int limit) {
    for (int start = Math.max(limit, to - LONGEST); start < to - 1; start++) {
      if (kind(text, start, to) != NONE) {
        return start;
      }
    }
    return to - 1;
  }

  /** The fewest words, single characters included, that this part of the text can be read as. */
  static int fewestWords(String text, int from, int to) {
    int[] fewest = new int[to - from + 1];
    Arrays.fill(fewest, 1, fewest.length, Integer.MAX_VALUE);
    for (int at = from; at < to; at++) {
      int words = fewest[at - from] + 1;
      for (int end = at + 1; end <= Math.min(to, at + LONGEST); end++) {
        if (words < fewest[end - from] && (end == at + 1 || kind(text, at, end) != NONE)) {
          fewest[end - from] = words;
        }
      }
    }
    return fewest[to - from];
  }

  private static long key(String text, int from, int to) {
    long key = 0;
    for (int i = from; i < to; i++) {
      key = key << 16 | text.charAt(i);
    }
    return key;
  }

  private static int slot(long key) {
    int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 47);
    while (keys[slot] != 0 && keys[slot] != key) {
      slot = slot + 1 & keys.length - 1;
    }
    return slot;
  }
}
