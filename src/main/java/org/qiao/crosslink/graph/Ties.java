package org.qiao.crosslink.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.qiao.model.Organisation;

/**
 * The ties that profiles state, each known from both of its ends: where one profile says that it is
 * part of another, the other has it as a part.
 */
public final class Ties {
  private final Map<String, Map<Tie, List<String>>> byOrganisation = new TreeMap<>();

  private Ties() {}

  /**
   * The ties between these organisations; a tie to an institution without a profile, or to the
   * profile itself, is left out.
   *
   * @param organisations profiles by id
   */
  public static Ties of(Map<String, Organisation> organisations) {
    Map<String, Map<Tie, Set<String>>> gathered = new TreeMap<>();
    for (Tie tie : Tie.values()) {
      new TreeMap<>(organisations)
          .forEach(
              (id, organisation) -> {
                for (String other : tie.statedIn(organisation.relations())) {
                  if (organisations.containsKey(other) && !other.equals(id)) {
                    idsOf(gathered, id, tie).add(other);
                  }
                }
              });
    }
    return withOtherEnds(gathered);
  }

  /** What a profile says itself comes first, in its order; then what others say, by their ids. */
  private static Ties withOtherEnds(Map<String, Map<Tie, Set<String>>> stated) {
    Map<String, Map<Tie, Set<String>>> all = new TreeMap<>();
    stated.forEach((id, ties) -> ties.forEach((tie, others) -> idsOf(all, id, tie).addAll(others)));
    stated.forEach(
        (id, ties) ->
            ties.forEach(
                (tie, others) ->
                    others.forEach(other -> idsOf(all, other, tie.inverse()).add(id))));
    Ties made = new Ties();
    all.forEach(
        (id, ties) -> {
          Map<Tie, List<String>> lists = new EnumMap<>(Tie.class);
          ties.forEach((tie, ids) -> lists.put(tie, List.copyOf(ids)));
          made.byOrganisation.put(id, Collections.unmodifiableMap(lists));
        });
    return made;
  }

  private static Set<String> idsOf(
      Map<String, Map<Tie, Set<String>>> ties, String organisation, Tie tie) {
    return ties.computeIfAbsent(organisation, id -> new EnumMap<>(Tie.class))
        .computeIfAbsent(tie, kind -> new LinkedHashSet<>());
  }

  /** The ties of an organisation, kind by kind; a kind without any is absent. */
  public Map<Tie, List<String>> of(String organisation) {
    return byOrganisation.getOrDefault(organisation, Map.of());
  }

  /** The institutions that an organisation is tied to in any way, each once, kind by kind. */
  public List<String> neighboursOf(String organisation) {
    Set<String> neighbours = new LinkedHashSet<>();
    of(organisation).values().forEach(neighbours::addAll);
    return new ArrayList<>(neighbours);
  }
}
