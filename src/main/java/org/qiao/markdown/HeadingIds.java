package org.qiao.markdown;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Anchors of headings: the words in lower case with hyphens between them, Han kept as it is, {@code
 * -2} after the second of a kind.
 */
final class HeadingIds {
  /** The page's own anchor, where the skip link leads; the theme's others hold an underscore. */
  private static final String MAIN = "main";

  private final String prefix;
  private final Map<String, Integer> counts = new HashMap<>();

  /** Anchors that begin with the prefix. */
  HeadingIds(String prefix) {
    this.prefix = prefix;
    counts.put(MAIN, 1);
  }

  /** An anchor for these words that no heading before has. */
  String idFor(String words) {
    String id = prefix + slug(words);
    int count = counts.merge(id, 1, Integer::sum);
    while (count > 1 && counts.containsKey(id + "-" + count)) {
      count = counts.merge(id, 1, Integer::sum);
    }
    if (count == 1) {
      return id;
    }
    counts.put(id + "-" + count, 1);
    return id + "-" + count;
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
