package org.qiao.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.qiao.render.diagram.Caption.Box;
import org.qiao.render.diagram.Caption.Line;
import org.qiao.render.diagram.Neighbourhood.Group;
import org.qiao.render.diagram.Neighbourhood.Member;
import org.qiao.render.diagram.Typesetter.Style;

/**
 * The drawing of a neighbourhood: the institution stands at the top, a trunk runs down from it,
 * ties branch off to the left and companions to the right; where there is only one of the two, it
 * has the whole width.
 *
 * @param height its height; the width is {@value #WIDTH}
 * @param plate what the institution's name stands on
 * @param trunk the path of the trunk
 * @param headings what the branches below each are
 * @param branches the institutions around
 */
public record NeighbourhoodDiagram(
    int width,
    int height,
    Plate plate,
    String trunk,
    List<Caption> headings,
    List<Branch> branches) {
  static final int WIDTH = 288;

  private static final Style NAME = new Style(13, 16, 4);
  private static final Style HEADING = new Style(11, 14, 2);
  private static final Style CENTRE = new Style(15, 19, 2);
  private static final int PADDING = 10;
  private static final int TWIG = 20;
  private static final int BEND = 8;
  private static final int BETWEEN_NAMES = 10;
  private static final int BETWEEN_GROUPS = 8;

  /** The rectangle around the institution's own name. */
  public record Plate(Box box, Caption name) {}

  /**
   * A line from the trunk to an institution.
   *
   * @param kind {@code tie} or {@code with}
   * @param weight how strong the line is, from 1 to 4
   * @param path the line
   */
  public record Branch(String kind, int weight, Item item, Caption name, String path) {}

  /** Lays a neighbourhood out. */
  public static NeighbourhoodDiagram of(Neighbourhood neighbourhood, Typesetter typesetter) {
    return new Layout(typesetter, neighbourhood).drawn();
  }

  /** The work of one drawing. */
  private static final class Layout {
    private final Typesetter typesetter;
    private final Neighbourhood neighbourhood;
    private final boolean twoSides;
    private final int trunkX;
    private final List<Caption> headings = new ArrayList<>();
    private final List<Branch> branches = new ArrayList<>();
    private int lastBranch;

    Layout(Typesetter typesetter, Neighbourhood neighbourhood) {
      this.typesetter = typesetter;
      this.neighbourhood = neighbourhood;
      this.twoSides = !neighbourhood.ties().isEmpty() && !neighbourhood.companions().isEmpty();
      this.trunkX = twoSides ? WIDTH / 2 : PADDING;
    }

    NeighbourhoodDiagram drawn() {
      Plate plate = plate();
      int top = plate.box().y() + plate.box().height() + BETWEEN_NAMES;
      int bottom =
          Math.max(
              column("tie", neighbourhood.ties(), twoSides, top),
              column("with", neighbourhood.companions(), false, top));
      int root = plate.box().y() + plate.box().height();
      String trunk = "M" + trunkX + " " + root + "V" + lastBranch;
      return new NeighbourhoodDiagram(
          WIDTH, bottom, plate, trunk, List.copyOf(headings), List.copyOf(branches));
    }

    private Plate plate() {
      int widest = WIDTH - 2 * PADDING - 2;
      // Bold letters are wider; they are set as if they were a size larger.
      Style bold = new Style(CENTRE.size() + 2, CENTRE.leading(), CENTRE.mostLines());
      Caption name = typesetter.fromLeft(neighbourhood.centre(), bold, 0, PADDING - 2, widest);
      int width = name.box().width() + 2 * PADDING;
      int left = twoSides ? (WIDTH - width) / 2 : 1;
      int height = name.box().height() + 2 * (PADDING - 2) - 1;
      return new Plate(new Box(left, 1, width, height), centred(name, left + width / 2));
    }

    private static Caption centred(Caption name, int x) {
      Box box = name.box();
      return new Caption(
          "middle",
          name.lines().stream().map(line -> new Line(x, line.y(), line.text())).toList(),
          new Box(x - box.width() / 2, box.y(), box.width(), box.height()));
    }

    /** Sets one side from the top; gives where it ends. */
    private int column(String kind, List<Group> groups, boolean left, int top) {
      int y = top;
      for (Group group : groups) {
        Caption heading = set(group.heading(), HEADING, left, y);
        headings.add(heading);
        y += heading.box().height() + BETWEEN_NAMES / 2;
        for (Member member : group.members()) {
          y += branch(kind, member, left, y) + BETWEEN_NAMES;
        }
        y += BETWEEN_GROUPS;
      }
      return y;
    }

    /** Gives the branch's height. */
    private int branch(String kind, Member member, boolean left, int top) {
      Caption name = set(member.item().text(), NAME, left, top);
      int y = top + NAME.leading() / 2;
      int end = left ? trunkX - TWIG + 4 : trunkX + TWIG - 4;
      String bend = "q0 " + BEND + " " + (left ? -BEND : BEND) + " " + BEND;
      String path = "M" + trunkX + " " + (y - BEND) + bend + "H" + end;
      branches.add(new Branch(kind, member.weight(), member.item(), name, path));
      lastBranch = Math.max(lastBranch, y - BEND);
      return name.box().height();
    }

    private Caption set(String text, Style style, boolean left, int top) {
      return left
          ? typesetter.toRight(text, style, trunkX - TWIG, top, trunkX - TWIG)
          : typesetter.fromLeft(text, style, trunkX + TWIG, top, WIDTH - trunkX - TWIG);
    }
  }
}
