package org.qiao.crosslink;

import org.qiao.crosslink.TextBlock.Span;

/** What touches a name: word boundaries, joints, addresses, emphasis (rules 7 to 9, 17, 18). */
final class Edges {
  private static final int LONGEST_HANDLE = 64;

  private Edges() {}

  static boolean insideWord(String text, int start, int end) {
    return (Letters.isWordAt(text, start)
            && (Letters.isWordAt(text, start - 1) || is(text, start - 1, '_')))
        || (Letters.isWordAt(text, end - 1) && (Letters.isWordAt(text, end) || is(text, end, '_')));
  }

  /** Whether a capitalised or numbered piece before a hyphen or slash makes a longer name. */
  static boolean joinedBefore(String text, int start) {
    return isJoint(text, start - 1)
        && Letters.isWordAt(text, start)
        && isPiece(text, Letters.wordStart(text, start - 1), start - 1);
  }

  /** Whether a capitalised or numbered piece behind a hyphen or slash makes a longer name. */
  static boolean joinedBehind(String text, int end) {
    return isJoint(text, end)
        && Letters.isWordAt(text, end - 1)
        && isPiece(text, end + 1, Letters.wordEnd(text, end + 1));
  }

  private static boolean isPiece(String text, int from, int to) {
    return from < to && !Character.isLowerCase(text.charAt(from));
  }

  private static boolean isJoint(String text, int at) {
    if (at < 0 || at >= text.length()) {
      return false;
    }
    char c = text.charAt(at);
    return c == '/' || c == '／' || (Folding.of(c) == '-' && c != '—' && c != '―');
  }

  /** Whether there is a mark in the text that an address, a hashtag or a handle begins with. */
  static boolean mayHoldAddress(String text) {
    return text.indexOf('#') >= 0
        || text.indexOf('@') >= 0
        || text.indexOf('＃') >= 0
        || text.indexOf('＠') >= 0
        || text.contains("//");
  }

  /** Whether the words are part of a domain or file name. */
  static boolean inFileName(String text, int start, int end) {
    return (is(text, end, '.') && Letters.isWordAt(text, end + 1))
        || (is(text, start - 1, '.') && Letters.isWordAt(text, start - 2))
        || is(text, start - 1, '\\');
  }

  /** Whether the words are part of an address, a hashtag or a handle. */
  static boolean inAddress(String text, int start, int end) {
    if (is(text, end, '@')) {
      return true;
    }
    for (int at = start - 1; at >= 0 && start - at < LONGEST_HANDLE; at--) {
      char c = text.charAt(at);
      if (c == '#' || c == '@' || c == '＃' || c == '＠') {
        return !closesHashtag(text, at);
      }
      if (c == '/' && is(text, at - 1, '/')) {
        return true;
      }
      if (!Letters.isWord(c) && !Letters.isHan(c) && "_-./:%?=&".indexOf(c) < 0) {
        return false;
      }
    }
    return false;
  }

  /** The second # of #主题#. */
  private static boolean closesHashtag(String text, int at) {
    return text.charAt(at) != '@'
        && (Letters.isHanAt(text, at - 1) || Letters.isWordAt(text, at - 1));
  }

  static boolean acrossEmphasis(TextBlock block, int start, int end) {
    if (block.emphasis().isEmpty()) {
      return false;
    }
    for (Span span : block.emphasis()) {
      if ((start < span.start() && span.start() < end)
          || (start < span.end() && span.end() < end)) {
        return true;
      }
    }
    return false;
  }

  private static boolean is(String text, int at, char c) {
    return at >= 0 && at < text.length() && text.charAt(at) == c;
  }
}
