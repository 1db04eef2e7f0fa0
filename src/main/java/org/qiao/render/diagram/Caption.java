package org.qiao.render.diagram;

import java.util.List;

/**
 * A text set in lines at its place.
 *
 * @param anchor where {@code x} of every line is: {@code start}, {@code middle} or {@code end} of
 *     the line
 * @param lines the lines, from the top
 * @param box the room it may take at most
 */
public record Caption(String anchor, List<Line> lines, Box box) {

  /** A line of text: where it is anchored and where its letters stand. */
  public record Line(int x, int y, String text) {}

  /** A rectangle, from its upper left corner. */
  public record Box(int x, int y, int width, int height) {

    /** Whether the two have any point of their insides in common. */
    boolean overlaps(Box other) {
      return x < other.x + other.width
          && other.x < x + width
          && y < other.y + other.height
          && other.y < y + height;
    }
  }
}
