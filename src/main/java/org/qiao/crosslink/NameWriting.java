package org.qiao.crosslink;

import java.util.Locale;
import java.util.Set;
import org.qiao.crosslink.Lexicon.Bearer;

/** Whether the words as written may stand for the name as its profile writes it. */
final class NameWriting {
  private static final Set<String> KINDS =
      Set.of(
          "university",
          "institute",
          "college",
          "academy",
          "school",
          "centre",
          "center",
          "foundation",
          "press");

  private NameWriting() {}

  static boolean isOneLatinWord(String written) {
    for (int i = 0; i < written.length(); i++) {
      if (Letters.isSpaceAt(written, i) || Letters.isHanAt(written, i)) {
        return false;
      }
    }
    return true;
  }

  /** Rule 4: one word as written or in full capitals; a full name in any capitalisation. */
  static boolean caseFits(Bearer bearer, String text, int start, int end) {
    String written = bearer.written();
    if (!bearer.oneWord()) {
      return true;
    }
    boolean asWritten = true;
    boolean capitals = true;
    int at = 0;
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (c >= '\uff01' && c <= '\uff5e') {
        c = (char) (c - 0xfee0);
      }
      if (Character.isLetter(c)) {
        while (at < written.length() && !Character.isLetter(written.charAt(at))) {
          at++;
        }
        asWritten &=
            at < written.length()
                && Character.isUpperCase(written.charAt(at)) == Character.isUpperCase(c);
        capitals &= !Character.isLowerCase(c);
        at++;
      }
    }
    return asWritten || capitals;
  }

  /** Rule 5: a comma may be missing, but may be there without need only before a place. */
  static boolean commasFit(String written, String text, int start, int end) {
    int comma = start;
    while (comma < end && text.charAt(comma) != ',') {
      comma++;
    }
    if (comma == end || written.indexOf(',') >= 0) {
      return true;
    }
    String rest = text.substring(comma + 1, end).toLowerCase(Locale.ROOT);
    return KINDS.stream().noneMatch(rest::contains);
  }
}
