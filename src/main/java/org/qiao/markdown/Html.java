package org.qiao.markdown;

import java.nio.charset.StandardCharsets;

/** Words in HTML. */
final class Html {
  private static final String HEX = "0123456789ABCDEF";

  private Html() {}

  /** The words as they stand in an attribute or between tags; forbidden characters left out. */
  static String escaped(String words) {
    StringBuilder escaped = null;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      String entity =
          switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            default -> Characters.isForbidden(words, i) ? "" : null;
          };
      if (entity != null && escaped == null) {
        escaped = new StringBuilder(words.length() + 16).append(words, 0, i);
      }
      if (escaped != null) {
        if (entity == null) {
          escaped.append(c);
        } else {
          escaped.append(entity);
        }
      }
    }
    return escaped == null ? words : escaped.toString();
  }

  /**
   * An address as a valid {@code href}: what RFC 3987 does not allow is percent-encoded, readable
   * letters of any script stay.
   */
  static String href(String address) {
    StringBuilder href = new StringBuilder(address.length() + 16);
    boolean fragment = false;
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      boolean secondHash = c == '#' && fragment;
      fragment |= c == '#';
      if (secondHash || isUnfit(address, i)) {
        byte[] bytes = String.valueOf(c).getBytes(StandardCharsets.UTF_8);
        for (byte b : bytes) {
          href.append('%').append(HEX.charAt((b >> 4) & 15)).append(HEX.charAt(b & 15));
        }
      } else {
        href.append(c);
      }
    }
    return href.toString();
  }

  private static boolean isUnfit(String address, int index) {
    char c = address.charAt(index);
    if (c == '%') {
      return index + 2 >= address.length()
          || Character.digit(address.charAt(index + 1), 16) < 0
          || Character.digit(address.charAt(index + 2), 16) < 0;
    }
    return c <= ' '
        || "\"<>\\^`{|}[]".indexOf(c) >= 0
        || (c >= 0x7F
            && (Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.PRIVATE_USE
                || Character.getType(c) == Character.FORMAT));
  }
}
