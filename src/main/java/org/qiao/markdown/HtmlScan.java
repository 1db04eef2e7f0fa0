package org.qiao.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Reads one piece of raw HTML (CommonMark section 6.6), without going back. */
final class HtmlScan {
  private HtmlScan() {}

  /** One past the tag, comment, declaration, instruction or CDATA that begins here; -1 if none. */
  static int end(BasedSequence input, int start, ClosingMarks marks) {
    if (start + 2 >= input.length()) {
      return -1;
    }
    return switch (input.charAt(start + 1)) {
      case '/' -> closingTag(input, start + 2);
      case '?' -> marks.endOf("?>", input, start + 2);
      case '!' -> declaration(input, start, marks);
      default -> openTag(input, start + 1);
    };
  }

  private static int declaration(BasedSequence input, int start, ClosingMarks marks) {
    if (input.matchChars("<!--", start)) {
      if (input.matchChars("<!-->", start)) {
        return start + 5;
      }
      return input.matchChars("<!--->", start) ? start + 6 : marks.endOf("-->", input, start + 4);
    }
    if (input.matchChars("<![CDATA[", start)) {
      return marks.endOf("]]>", input, start + 9);
    }
    return AutolinkScan.isLetter(input.charAt(start + 2)) ? marks.endOf(">", input, start + 2) : -1;
  }

  private static int closingTag(BasedSequence input, int nameStart) {
    int i = tagName(input, nameStart);
    if (i < 0) {
      return -1;
    }
    i = skipSpace(input, i);
    return is(input, i, '>') ? i + 1 : -1;
  }

  private static int openTag(BasedSequence input, int nameStart) {
    int i = tagName(input, nameStart);
    while (i >= 0) {
      int next = skipSpace(input, i);
      if (is(input, next, '>')) {
        return next + 1;
      }
      if (is(input, next, '/')) {
        return is(input, next + 1, '>') ? next + 2 : -1;
      }
      if (next == i) {
        return -1;
      }
      i = attribute(input, next);
    }
    return -1;
  }

  private static int tagName(BasedSequence input, int start) {
    if (start >= input.length() || !AutolinkScan.isLetter(input.charAt(start))) {
      return -1;
    }
    int i = start + 1;
    while (i < input.length()
        && (AutolinkScan.isLetterOrDigit(input.charAt(i)) || input.charAt(i) == '-')) {
      i++;
    }
    return i;
  }

  private static int attribute(BasedSequence input, int start) {
    int i = start;
    while (i < input.length() && isAttributeName(input.charAt(i), i == start)) {
      i++;
    }
    if (i == start) {
      return -1;
    }
    int equals = skipSpace(input, i);
    return is(input, equals, '=') ? attributeValue(input, skipSpace(input, equals + 1)) : i;
  }

  private static int attributeValue(BasedSequence input, int start) {
    if (start >= input.length()) {
      return -1;
    }
    char quote = input.charAt(start);
    int i = start;
    if (quote == '"' || quote == '\'') {
      i++;
      while (i < input.length() && input.charAt(i) != quote) {
        i++;
      }
      return i < input.length() ? i + 1 : -1;
    }
    while (i < input.length() && " \t\r\n\"'=<>`".indexOf(input.charAt(i)) < 0) {
      i++;
    }
    return i == start ? -1 : i;
  }

  private static boolean isAttributeName(char c, boolean first) {
    return AutolinkScan.isLetter(c)
        || c == '_'
        || c == ':'
        || (!first && ((c >= '0' && c <= '9') || c == '.' || c == '-'));
  }

  private static boolean is(BasedSequence input, int at, char wanted) {
    return at < input.length() && input.charAt(at) == wanted;
  }

  private static int skipSpace(BasedSequence input, int start) {
    int i = start;
    while (i < input.length() && " \t\r\n".indexOf(input.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }
}
