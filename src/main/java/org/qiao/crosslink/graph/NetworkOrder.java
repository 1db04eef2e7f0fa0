package org.qiao.crosslink.graph;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiao.crosslink.graph.Network.Line;

/**
 * Puts institutions in a row so that lines between them are short. It begins by following the lines
 * from the most connected on; then each institution in turn goes to the place where the lines are
 * shortest, as long as that helps (sifting).
 */
final class NetworkOrder {
  private static final int ROUNDS = 30;
  private static final int TIED = 2;
  private static final int NAMED = 1;

  private final List<String> ranked;
  private final Map<String, List<Line>> linesOf = new HashMap<>();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> row = new ArrayList<>();

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

  /** The ids in their order. */
  List<String> nearEachOther() {
    Set<String> visited = new LinkedHashSet<>();
    ranked.forEach(id -> visit(id, visited));
    row.addAll(visited);
    row.forEach(id -> places.put(id, places.size()));
    boolean shorter = true;
    for (int round = 0; round < ROUNDS && shorter; round++) {
      shorter = false;
      for (String id : ranked) {
        shorter |= sift(id);
      }
    }
    return List.copyOf(row);
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

  /** Tries every place for one institution; gives whether another than its own was better. */
  private boolean sift(String id) {
    int start = places.get(id);
    int best = start;
    int gain = 0;
    int most = 0;
    while (places.get(id) > 0) {
      gain += swapped(places.get(id) - 1);
      if (gain > most) {
        most = gain;
        best = places.get(id);
      }
    }
    while (places.get(id) + 1 < row.size()) {
      gain += swapped(places.get(id));
      if (gain > most) {
        most = gain;
        best = places.get(id);
      }
    }
    while (places.get(id) > best) {
      swapped(places.get(id) - 1);
    }
    return best != start;
  }

  /** Swaps the institution at a place with the next one; gives how much shorter lines became. */
  private int swapped(int place) {
    String left = row.get(place);
    String right = row.get(place + 1);
    int gain = pull(left, right, place) - pull(right, left, place);
    row.set(place, right);
    row.set(place + 1, left);
    places.put(right, place);
    places.put(left, place + 1);
    return gain;
  }

  /** How much more leads to the right of a place and the next one than to the left of them. */
  private int pull(String id, String next, int place) {
    int pull = 0;
    for (Line line : linesOf.get(id)) {
      String end = line.from(id);
      if (!end.equals(next)) {
        int weight = line.tied() ? TIED : NAMED;
        pull += places.get(end) > place ? weight : -weight;
      }
    }
    return pull;
  }
}
