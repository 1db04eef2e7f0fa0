package org.qiao.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.qiao.render.diagram.Typesetter.Style;

/**
 * The drawing of a whole network: the institutions stand below each other, each with a dot, and
 * arcs to the left of the dots join them, so that names can be read on any screen.
 *
 * @param width its width
 * @param height its height
 * @param rows the institutions, from the top
 * @param arcs the lines between them
 */
public record NetworkDiagram(int width, int height, List<Row> rows, List<Arc> arcs) {
  private static final int WIDTH = NeighbourhoodDiagram.WIDTH;
  private static final int DOTS = 84;
  private static final int NAMES = DOTS + 12;
  private static final int BETWEEN_NAMES = 10;
  private static final int NARROWEST = 16;
  private static final int WIDEST = 106;
  private static final Style NAME = new Style(13, 16, 2);

  /** An institution: its dot and its name. */
  public record Row(Item item, Caption name, int x, int y) {}

  /**
   * A line between two institutions.
   *
   * @param kind {@code tie} or {@code with}
   */
  public record Arc(String kind, int weight, String path) {}

  /**
   * A line that is to be drawn.
   *
   * @param one the index of an institution
   * @param other the index of another
   * @param kind {@code tie} or {@code with}
   * @param weight how strong, from 1 to 4
   */
  public record Line(int one, int other, String kind, int weight) {}

  /** Lays a network out. */
  public static NetworkDiagram of(List<Item> items, List<Line> lines, Typesetter typesetter) {
    List<Row> rows = new ArrayList<>(items.size());
    int y = BETWEEN_NAMES / 2;
    for (Item item : items) {
      Caption name = typesetter.fromLeft(item.text(), NAME, NAMES, y, WIDTH - NAMES);
      rows.add(new Row(item, name, DOTS, y + NAME.leading() / 2));
      y += name.box().height() + BETWEEN_NAMES;
    }
    int longest = lines.stream().mapToInt(NetworkDiagram::length).max().orElse(1);
    List<Arc> arcs = new ArrayList<>(lines.size());
    for (Line line : lines) {
      String path =
          path(rows.get(line.one()).y(), rows.get(line.other()).y(), bulge(line, longest));
      arcs.add(new Arc(line.kind(), line.weight(), path));
    }
    return new NetworkDiagram(WIDTH, y, rows, arcs);
  }

  private static int length(Line line) {
    return Math.abs(line.one() - line.other());
  }

  /** How far the arc's handles stand out: the longer, the farther, but short arcs differ more. */
  private static int bulge(Line line, int longest) {
    double share = Math.sqrt((double) (length(line) - 1) / Math.max(1, longest - 1));
    return NARROWEST + (int) Math.round(share * (WIDEST - NARROWEST));
  }

  private static String path(int one, int other, int bulge) {
    int upper = Math.min(one, other);
    int lower = Math.max(one, other);
    String handles = (DOTS - bulge) + " " + upper + " " + (DOTS - bulge) + " " + lower;
    return "M" + DOTS + " " + upper + "C" + handles + " " + DOTS + " " + lower;
  }
}
