package org.qiao.crosslink.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds ways that lead back to where they begin. */
public final class Circles {
  private Circles() {}

  /**
   * A shortest circle through the smallest id of each knot of circles, from that id on.
   *
   * @param arrows for an id, the ids that it leads to
   */
  public static List<List<String>> in(Map<String, ? extends Collection<String>> arrows) {
    Map<String, Set<String>> left = withoutDeadEnds(arrows);
    List<List<String>> circles = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (String start : left.keySet()) {
      if (!told.contains(start)) {
        List<String> circle = shortest(start, left);
        if (!circle.isEmpty()) {
          circles.add(circle);
          told.addAll(reachableBothWays(start, left));
        }
      }
    }
    return circles;
  }

  /** Without ids that nothing leads to or that lead nowhere, again and again: mostly nothing. */
  private static Map<String, Set<String>> withoutDeadEnds(
      Map<String, ? extends Collection<String>> arrows) {
    Map<String, Set<String>> all = new TreeMap<>();
    arrows.forEach((from, targets) -> all.put(from, new TreeSet<>(targets)));
    arrows.values().stream()
        .flatMap(Collection::stream)
        .forEach(to -> all.computeIfAbsent(to, id -> new TreeSet<>()));
    return reversed(withoutEnds(reversed(withoutEnds(all))));
  }

  private static Map<String, Set<String>> withoutEnds(Map<String, Set<String>> arrows) {
    Map<String, Set<String>> back = reversed(arrows);
    Deque<String> ends = new ArrayDeque<>();
    arrows.forEach(
        (id, targets) -> {
          if (targets.isEmpty()) {
            ends.add(id);
          }
        });
    while (!ends.isEmpty()) {
      String end = ends.remove();
      arrows.remove(end);
      for (String from : back.get(end)) {
        Set<String> targets = arrows.get(from);
        targets.remove(end);
        if (targets.isEmpty()) {
          ends.add(from);
        }
      }
    }
    return arrows;
  }

  private static Map<String, Set<String>> reversed(Map<String, Set<String>> arrows) {
    Map<String, Set<String>> back = new TreeMap<>();
    arrows.keySet().forEach(id -> back.put(id, new TreeSet<>()));
    arrows.forEach((from, targets) -> targets.forEach(to -> back.get(to).add(from)));
    return back;
  }

  /** Breadth first; empty where no way leads back. */
  private static List<String> shortest(String start, Map<String, Set<String>> arrows) {
    Map<String, String> cameFrom = new HashMap<>();
    Deque<String> queue = new ArrayDeque<>(List.of(start));
    while (!queue.isEmpty()) {
      String at = queue.remove();
      for (String to : arrows.getOrDefault(at, Set.of())) {
        if (to.equals(start)) {
          return wayTo(at, cameFrom);
        }
        if (cameFrom.putIfAbsent(to, at) == null) {
          queue.add(to);
        }
      }
    }
    return List.of();
  }

  private static List<String> wayTo(String end, Map<String, String> cameFrom) {
    List<String> way = new ArrayList<>();
    for (String at = end; at != null; at = cameFrom.get(at)) {
      way.add(at);
    }
    Collections.reverse(way);
    return way;
  }

  private static Set<String> reachableBothWays(String start, Map<String, Set<String>> arrows) {
    Set<String> both = reachable(start, arrows);
    both.retainAll(reachable(start, reversed(arrows)));
    return both;
  }

  private static Set<String> reachable(String start, Map<String, Set<String>> arrows) {
    Set<String> seen = new HashSet<>(Set.of(start));
    Deque<String> queue = new ArrayDeque<>(seen);
    while (!queue.isEmpty()) {
      for (String to : arrows.getOrDefault(queue.remove(), Set.of())) {
        if (seen.add(to)) {
          queue.add(to);
        }
      }
    }
    return seen;
  }
}
