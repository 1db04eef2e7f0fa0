package org.qiao.markdown;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Anchors of headings: the words in lower case with hyphens between them, Han kept as it is, {@code
 * -2} after the second of a kind.
 */
final class HeadingIds {
  private final String prefix;
  private final Set<String> taken = new HashSet<>();

  /** Anchors that begin with the prefix. */
  HeadingIds(String prefix) {
    this.prefix = prefix;
  }

  /** An anchor for these words that no heading before has. */
  String idFor(String words) {
    String id = prefix + slug(words);
    String candidate = id;
    for (int i = 2; !taken.add(candidate); i++) {
      candidate = id + "-" + i;
    }
    return candidate;
  }

  private static String slug(String words) {
    StringBuilder id = new StringBuilder(words.length());
    boolean gap = false;
    String lower = words.toLowerCase(Locale.ROOT);
    for (int i = 0; i < lower.length(); ) {
      int c = lower.codePointAt(i);
      i += Character.charCount(c);
      if (c == '\'' || c == 0x2019) {
        continue;
      }
      boolean mark = Character.getType(c) == Character.NON_SPACING_MARK;
      if (!Character.isLetterOrDigit(c) && !mark) {
        gap = true;
        continue;
      }
      if (gap && id.length() > 0) {
        id.append('-');
      }
      gap = false;
      id.appendCodePoint(c);
    }
    return id.length() == 0 ? "section" : id.toString();
  }
}
