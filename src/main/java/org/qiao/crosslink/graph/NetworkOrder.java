package org.qiao.crosslink.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiao.crosslink.graph.Network.Line;

/** Puts institutions in a row so that lines between them are short. */
final class NetworkOrder {
  private static final int ROUNDS = 40;
  private static final int TIED = 2;
  private static final int NAMED = 1;

  private final List<String> ranked;
  private final Map<String, List<Line>> linesOf = new HashMap<>();

  /**
   * An order of these institutions.
   *
   * @param ranked the most connected first; each has at least one line
   */
  NetworkOrder(List<String> ranked, List<Line> lines) {
    this.ranked = ranked;
    for (Line line : lines) {
      for (String id : List.of(line.one(), line.other())) {
        linesOf.computeIfAbsent(id, end -> new ArrayList<>()).add(line);
      }
    }
  }

  /** Follows the lines from the most connected on, then swaps neighbours as long as that helps. */
  List<String> nearEachOther() {
    Set<String> visited = new LinkedHashSet<>();
    ranked.forEach(id -> visit(id, visited));
    List<String> order = new ArrayList<>(visited);
    Map<String, Integer> places = new HashMap<>();
    order.forEach(id -> places.put(id, places.size()));
    boolean better = true;
    for (int round = 0; round < ROUNDS && better; round++) {
      better = false;
      for (int i = 0; i + 1 < order.size(); i++) {
        better |= swapIfShorter(order, places, i);
      }
    }
    return List.copyOf(order);
  }

  private void visit(String id, Set<String> visited) {
    if (visited.add(id)) {
      linesOf.get(id).stream()
          .sorted(
              Comparator.comparing(Line::tied)
                  .thenComparing(Line::entries)
                  .reversed()
                  .thenComparing(line -> ranked.indexOf(line.from(id))))
          .forEach(line -> visit(line.from(id), visited));
    }
  }

  private boolean swapIfShorter(List<String> order, Map<String, Integer> places, int i) {
    String upper = order.get(i);
    String lower = order.get(i + 1);
    int before = length(upper, places) + length(lower, places);
    places.put(upper, i + 1);
    places.put(lower, i);
    if (length(upper, places) + length(lower, places) < before) {
      Collections.swap(order, i, i + 1);
      return true;
    }
    places.put(upper, i);
    places.put(lower, i + 1);
    return false;
  }

  private int length(String id, Map<String, Integer> places) {
    int length = 0;
    for (Line line : linesOf.get(id)) {
      int distance = Math.abs(places.get(id) - places.get(line.from(id)));
      length += distance * (line.tied() ? TIED : NAMED);
    }
    return length;
  }
}
