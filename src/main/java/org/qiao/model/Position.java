package org.qiao.model;

/**
 * A place in a source file.
 *
 * @param path the file, relative to the source folder, with forward slashes
 * @param line 1-based
 * @param column 1-based, in Unicode code points
 */
public record Position(String path, int line, int column) implements Comparable<Position> {

  @Override
  public int compareTo(Position other) {
    int byPath = path.compareTo(other.path);
    int byLine = byPath != 0 ? byPath : Integer.compare(line, other.line);
    return byLine != 0 ? byLine : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return path + ":" + line + ":" + column;
  }
}
