package org.qiao.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * Whether an address may stand in a page.
 *
 * <p>Only what is known to be harmless passes: http, https, mailto and tel, and addresses without a
 * scheme. A browser strips tabs and line breaks from an address and leading control characters
 * (WHATWG URL, section 4.4), so an address that holds any is refused as a whole.
 */
final class LinkAddress {
  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");

  private LinkAddress() {}

  /** Whether this address, entities and escapes already resolved, may be linked. */
  static boolean isSafe(String address) {
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      // Browsers read a backslash as a slash, so /\\host would lead to another site.
      if (c < ' ' || c == '\\' || Characters.isForbidden(address, i)) {
        return false;
      }
    }
    return !address.startsWith("//")
        && hasSafeScheme(address)
        && hasSafeScheme(decodePercents(address).strip());
  }

  /** Whether the address has a scheme of its own, so leads out of the site. */
  static boolean isExternal(String address) {
    return schemeEnd(address) >= 0;
  }

  private static boolean hasSafeScheme(String address) {
    int end = schemeEnd(address);
    if (end < 0) {
      return true;
    }
    StringBuilder scheme = new StringBuilder(end);
    for (int i = 0; i < end; i++) {
      char c = address.charAt(i);
      if (c > ' ' && c != 0x7F) {
        scheme.append(c);
      }
    }
    String name = scheme.toString().toLowerCase(Locale.ROOT);
    return SCHEMES.contains(name) && (!name.startsWith("http") || hasHost(address, end));
  }

  private static boolean hasHost(String address, int colon) {
    return address.startsWith("//", colon + 1)
        && address.length() > colon + 3
        && "/?#:@".indexOf(address.charAt(colon + 3)) < 0;
  }

  /** The colon that ends a scheme: the first one, if no slash, query or fragment precedes it. */
  private static int schemeEnd(String address) {
    for (int i = 0; i < address.length(); i++) {
      switch (address.charAt(i)) {
        case ':' -> {
          return i;
        }
        case '/', '\\', '?', '#' -> {
          return -1;
        }
        default -> {}
      }
    }
    return -1;
  }

  private static String decodePercents(String address) {
    if (address.indexOf('%') < 0) {
      return address;
    }
    StringBuilder decoded = new StringBuilder(address.length());
    for (int i = 0; i < address.length(); i++) {
      char c = address.charAt(i);
      if (c == '%' && i + 2 < address.length()) {
        int high = Character.digit(address.charAt(i + 1), 16);
        int low = Character.digit(address.charAt(i + 2), 16);
        if (high >= 0 && low >= 0) {
          decoded.append((char) (high * 16 + low));
          i += 2;
          continue;
        }
      }
      decoded.append(c);
    }
    return decoded.toString();
  }
}
