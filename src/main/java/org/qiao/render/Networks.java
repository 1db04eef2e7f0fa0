package org.qiao.render;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiao.crosslink.graph.InstitutionGraph;
import org.qiao.crosslink.graph.Network;
import org.qiao.model.Organisation;
import org.qiao.render.NetworkView.EndView;
import org.qiao.render.NetworkView.InstitutionView;
import org.qiao.render.NetworkView.LineView;
import org.qiao.render.diagram.Item;
import org.qiao.render.diagram.NetworkDiagram;
import org.qiao.render.diagram.NetworkDiagram.Line;
import org.qiao.render.diagram.Typesetter;

/** The network of all institutions, in the words of one language. */
final class Networks {
  private static final int STRONGEST = 3;

  private final Desk desk;
  private final InstitutionGraph graph;
  private final Connections connections;

  Networks(Desk desk, Connections connections) {
    this.desk = desk;
    this.graph = desk.plan().graph();
    this.connections = connections;
  }

  /** The network; empty where no two institutions are connected. */
  Optional<NetworkView> view() {
    Network network = graph.network();
    if (network.lines().isEmpty()) {
      return Optional.empty();
    }
    List<Organisation> shown =
        network.institutions().stream().flatMap(id -> graph.institution(id).stream()).toList();
    return Optional.of(
        new NetworkView(
            DrawingView.of(diagram(network, shown)),
            shown.stream().map(institution -> institution(institution, network)).toList(),
            network.leftOut()));
  }

  private NetworkDiagram diagram(Network network, List<Organisation> shown) {
    Map<String, Integer> rows = new HashMap<>();
    network.institutions().forEach(id -> rows.put(id, rows.size()));
    int most = network.lines().stream().mapToInt(Network.Line::entries).max().orElse(1);
    List<Line> lines = new ArrayList<>();
    for (Network.Line line : network.lines()) {
      int weight = 1 + line.entries() * (STRONGEST - 1) / Math.max(STRONGEST, most);
      lines.add(
          new Line(
              rows.get(line.one()), rows.get(line.other()), line.tied() ? "tie" : "with", weight));
    }
    List<Item> items = shown.stream().map(connections::item).toList();
    return NetworkDiagram.of(
        items, lines, new Typesetter(ULocale.forLocale(desk.language().locale())));
  }

  private InstitutionView institution(Organisation institution, Network network) {
    String id = institution.id();
    List<LineView> lines = new ArrayList<>();
    graph
        .ties()
        .of(id)
        .forEach(
            (tie, others) ->
                add(
                    lines,
                    connections.words(tie),
                    others.stream()
                        .filter(network.institutions()::contains)
                        .flatMap(other -> end(other, "").stream())
                        .toList()));
    add(
        lines,
        desk.messages().say("namedWith"),
        network.lines().stream()
            .filter(line -> !line.tied() && line.touches(id))
            .flatMap(line -> end(line.from(id), entries(line)).stream())
            .toList());
    return new InstitutionView(desk.organisation(id).orElseThrow(), lines);
  }

  private static void add(List<LineView> lines, String label, List<EndView> ends) {
    if (!ends.isEmpty()) {
      lines.add(new LineView(label, ends));
    }
  }

  private Optional<EndView> end(String id, String entries) {
    return graph.institution(id).map(other -> new EndView(desk.shortNameOf(other), entries));
  }

  private String entries(Network.Line line) {
    return desk.messages().count("entries", line.entries());
  }
}
