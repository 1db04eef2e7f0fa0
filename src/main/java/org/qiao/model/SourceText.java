package org.qiao.model;

/**
 * A Markdown text that remembers where it was written, so that an error in it can be pointed at.
 *
 * @param path the file it stands in, relative to the source folder
 * @param text the text, line ends normalised to {@code \n}
 * @param firstLine the 1-based line of the file that the text's first line stands on
 * @param indent how many columns every line is indented by in the file (a YAML block scalar's
 *     indentation)
 */
public record SourceText(String path, String text, int firstLine, int indent) {

  /** The place of a character of the text in its file. */
  public Position at(int offset) {
    int line = firstLine;
    int lineStart = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < offset; i = text.indexOf('\n', i + 1)) {
      line++;
      lineStart = i + 1;
    }
    return new Position(
        path, line, indent + text.codePointCount(lineStart, Math.min(offset, text.length())) + 1);
  }

  public boolean isBlank() {
    return text.isBlank();
  }
}
