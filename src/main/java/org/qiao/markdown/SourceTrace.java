package org.qiao.markdown;

import java.util.Arrays;

/** From where in the Markdown source the characters of the running text come. */
final class SourceTrace {
  private int[] texts = new int[64];
  private int[] sources = new int[64];
  private int size;

  /** From this place of the running text on, the source is read from there on. */
  void from(int text, int source) {
    if (size == texts.length) {
      texts = Arrays.copyOf(texts, 2 * size);
      sources = Arrays.copyOf(sources, 2 * size);
    }
    texts[size] = text;
    sources[size++] = source;
  }

  /** Where the character at this place of the running text stands in the source. */
  int source(int text) {
    int found = Arrays.binarySearch(texts, 0, size, text);
    int index = found >= 0 ? found : -found - 2;
    while (index + 1 < size && texts[index + 1] == text) {
      index++;
    }
    return sources[index] + text - texts[index];
  }
}
