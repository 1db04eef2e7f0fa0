package org.qiao.markdown;

import org.qiao.model.Position;
import org.qiao.model.SourceText;

/**
 * The places of a text's characters in its file, asked for mostly from front to back: walks on from
 * the last one, so that all of them together cost one pass.
 */
final class Places {
  private final SourceText source;
  private int offset;
  private int line;
  private int column;

  Places(SourceText source) {
    this.source = source;
    rewind();
  }

  /** The same as {@link SourceText#at}. */
  Position at(int wanted) {
    if (wanted < offset) {
      rewind();
    }
    String text = source.text();
    int end = Math.min(wanted, text.length());
    while (offset < end) {
      char c = text.charAt(offset++);
      if (c == '\n') {
        line++;
        column = source.indent() + 1;
      } else if (!(Character.isLowSurrogate(c)
          && offset > 1
          && Character.isHighSurrogate(text.charAt(offset - 2)))) {
        column++;
      }
    }
    return new Position(source.path(), line, column);
  }

  private void rewind() {
    offset = 0;
    line = source.firstLine();
    column = source.indent() + 1;
  }
}
