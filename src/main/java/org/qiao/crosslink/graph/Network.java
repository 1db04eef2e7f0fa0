package org.qiao.crosslink.graph;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiao.model.Organisation;

/**
 * The institutions of a site that have most to do with each other, bounded so that a drawing of
 * them can be read. Between two of them there is a line where a profile states a tie; besides, each
 * is joined to the one that it is named with most often.
 *
 * @param institutions the ids, in an order that keeps those with a line near each other
 * @param lines the lines, each pair once
 * @param leftOut how many institutions have a tie or a companion but are not among these
 */
public record Network(List<String> institutions, List<Line> lines, int leftOut) {
  /** More than so many cannot be read in one drawing. */
  static final int MOST = 60;

  /**
   * A line between two institutions, the one of the smaller id first.
   *
   * @param tied whether a profile states a tie; else they are only named together
   * @param entries how many entries name both, where they are only named together
   */
  public record Line(String one, String other, boolean tied, int entries) {

    private static Line between(String id, String another, boolean tied, int entries) {
      return id.compareTo(another) < 0
          ? new Line(id, another, tied, entries)
          : new Line(another, id, tied, entries);
    }

    /** Whether the line begins or ends at this institution. */
    public boolean touches(String id) {
      return one.equals(id) || other.equals(id);
    }

    /** The end that is not this institution. */
    public String from(String id) {
      return one.equals(id) ? other : one;
    }
  }

  /**
   * The network of a graph.
   *
   * @param most how many institutions it may have
   */
  static Network of(InstitutionGraph graph, int most) {
    List<String> ranked = ranked(graph);
    List<Line> lines = lines(graph, ranked.stream().limit(most).toList());
    Set<String> joined = new HashSet<>();
    lines.forEach(line -> joined.addAll(List.of(line.one(), line.other())));
    List<String> shown = ranked.stream().filter(joined::contains).toList();
    return new Network(
        new NetworkOrder(shown, lines).nearEachOther(), lines, ranked.size() - shown.size());
  }

  /** Whoever has a tie or a companion, those with most of them first, then by id. */
  private static List<String> ranked(InstitutionGraph graph) {
    Map<String, Integer> ties = new HashMap<>();
    Map<String, Integer> entries = new HashMap<>();
    for (Organisation institution : graph.institutions()) {
      String id = institution.id();
      ties.put(id, graph.ties().neighboursOf(id).size());
      entries.put(id, graph.companions().of(id).stream().mapToInt(Companion::entries).sum());
    }
    return ties.keySet().stream()
        .filter(id -> ties.get(id) + entries.get(id) > 0)
        .sorted(
            Comparator.<String>comparingInt(id -> -ties.get(id))
                .thenComparingInt(id -> -entries.get(id))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  /**
   * @param ids the institutions, the most connected first
   */
  private static List<Line> lines(InstitutionGraph graph, List<String> ids) {
    Map<String, Integer> ranks = new HashMap<>();
    ids.forEach(id -> ranks.put(id, ranks.size()));
    Map<Set<String>, Line> lines = new LinkedHashMap<>();
    for (String id : ids) {
      graph.ties().neighboursOf(id).stream()
          .filter(ranks::containsKey)
          .forEach(other -> lines.putIfAbsent(Set.of(id, other), Line.between(id, other, true, 0)));
    }
    for (String id : ids) {
      closest(graph.companions().of(id), ranks)
          .ifPresent(
              companion -> {
                String other = companion.organisation();
                lines.putIfAbsent(
                    Set.of(id, other), Line.between(id, other, false, companion.entries()));
              });
    }
    return List.copyOf(lines.values());
  }

  /** Of several that are named with it equally often, the most connected. */
  private static Optional<Companion> closest(
      List<Companion> companions, Map<String, Integer> ranks) {
    return companions.stream()
        .filter(companion -> ranks.containsKey(companion.organisation()))
        .min(
            Comparator.comparingInt((Companion companion) -> -companion.entries())
                .thenComparingInt(companion -> ranks.get(companion.organisation())));
  }
}
