package org.qiao.render;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.qiao.render.diagram.Caption;
import org.qiao.render.diagram.Item;
import org.qiao.render.diagram.NeighbourhoodDiagram;
import org.qiao.render.diagram.NeighbourhoodDiagram.Branch;
import org.qiao.render.diagram.NetworkDiagram;

/**
 * A drawing as a template shows it: SVG without script and style, whose colours and sizes are those
 * of the style sheet.
 *
 * @param width its width, in the units of the drawing
 * @param height its height
 * @param markup what stands inside the {@code svg} element
 */
record DrawingView(int width, int height, Html markup) {

  /** The drawing of an institution and those around it. */
  static DrawingView of(NeighbourhoodDiagram diagram) {
    Xml xml = Xml.fragment();
    xml.empty("path", "class", "diagram-trunk", "d", diagram.trunk());
    Lines lines = new Lines();
    diagram.branches().forEach(branch -> lines.add(branch.kind(), branch.weight(), branch.path()));
    lines.write(xml);
    Caption.Box plate = diagram.plate().box();
    xml.empty(
        "rect",
        "class",
        "diagram-plate",
        "x",
        text(plate.x()),
        "y",
        text(plate.y()),
        "width",
        text(plate.width()),
        "height",
        text(plate.height()),
        "rx",
        "4");
    write(xml, diagram.plate().name(), "diagram-centre");
    diagram.headings().forEach(heading -> write(xml, heading, "diagram-heading"));
    for (Branch branch : diagram.branches()) {
      write(xml, branch.item(), branch.name());
    }
    return new DrawingView(diagram.width(), diagram.height(), new Html(xml.toString()));
  }

  /** The drawing of a whole network. */
  static DrawingView of(NetworkDiagram diagram) {
    Xml xml = Xml.fragment();
    Lines lines = new Lines();
    diagram.arcs().forEach(arc -> lines.add(arc.kind(), arc.weight(), arc.path()));
    lines.write(xml);
    for (NetworkDiagram.Row row : diagram.rows()) {
      xml.empty(
          "circle", "class", "diagram-dot", "cx", text(row.x()), "cy", text(row.y()), "r", "4");
      write(xml, row.item(), row.name());
    }
    return new DrawingView(diagram.width(), diagram.height(), new Html(xml.toString()));
  }

  private static void write(Xml xml, Item item, Caption name) {
    if (item.lang().isEmpty()) {
      xml.open("a", "href", item.href());
    } else {
      xml.open("a", "href", item.href(), "lang", item.lang());
    }
    if (!item.title().equals(item.text())) {
      xml.text("title", item.title());
    }
    write(xml, name, "diagram-name");
    xml.close("a");
  }

  private static void write(Xml xml, Caption caption, String kind) {
    for (Caption.Line line : caption.lines()) {
      xml.text(
          "text",
          line.text(),
          "class",
          kind,
          "x",
          text(line.x()),
          "y",
          text(line.y()),
          "text-anchor",
          caption.anchor());
    }
  }

  private static String text(int number) {
    return Integer.toString(number);
  }

  /** Lines that look the same are one path; ties come last, so that they lie on top. */
  private static final class Lines {
    private final Map<String, StringBuilder> paths = new TreeMap<>(Comparator.reverseOrder());

    void add(String kind, int weight, String path) {
      String look = "diagram-" + kind + " weight-" + weight;
      paths.computeIfAbsent(look, name -> new StringBuilder()).append(path);
    }

    void write(Xml xml) {
      paths.forEach((look, path) -> xml.empty("path", "class", look, "d", path.toString()));
    }
  }
}
