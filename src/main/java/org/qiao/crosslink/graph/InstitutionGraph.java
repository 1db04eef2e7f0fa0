package org.qiao.crosslink.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qiao.model.Entry;
import org.qiao.model.Organisation;

/**
 * The institutions of a site and what connects them: ties that profiles state, entries that name
 * them together, agreements that they signed. Made once for a build, then shared by all threads.
 */
public final class InstitutionGraph {
  private static final Comparator<Agreement> NEWEST_FIRST =
      Comparator.comparing(Agreement::date)
          .reversed()
          .thenComparing(agreement -> agreement.entry().slug());

  private final Map<String, Organisation> organisations;
  private final Ties ties;
  private final Companions companions;
  private final Map<String, List<Agreement>> agreements = new HashMap<>();

  private InstitutionGraph(Map<String, Organisation> organisations, Collection<Cast> casts) {
    this.organisations = new TreeMap<>(organisations);
    this.ties = Ties.of(organisations);
    this.companions =
        new Companions(
            casts.stream()
                .map(cast -> cast.named().stream().filter(organisations::containsKey).toList())
                .toList());
    for (Cast cast : casts) {
      Agreement.in(cast.entry()).ifPresent(this::add);
    }
    agreements.values().forEach(signed -> signed.sort(NEWEST_FIRST));
  }

  /**
   * The institutions that an entry names.
   *
   * @param entry an entry that readers may see
   * @param named their ids: those of its facts first, then those of its text in any language
   */
  public record Cast(Entry entry, Set<String> named) {}

  /**
   * The graph of a site.
   *
   * @param organisations profiles by id
   * @param casts every entry that readers may see
   */
  public static InstitutionGraph of(
      Map<String, Organisation> organisations, Collection<Cast> casts) {
    return new InstitutionGraph(organisations, casts);
  }

  private void add(Agreement agreement) {
    for (String party : agreement.parties()) {
      if (organisations.containsKey(party)) {
        agreements.computeIfAbsent(party, id -> new ArrayList<>()).add(agreement);
      }
    }
  }

  /** Every institution, by id. */
  public Collection<Organisation> institutions() {
    return organisations.values();
  }

  /** An institution, where there is a profile with this id. */
  public Optional<Organisation> institution(String id) {
    return Optional.ofNullable(organisations.get(id));
  }

  /** The ties that profiles state, from both of their ends. */
  public Ties ties() {
    return ties;
  }

  /** Who is named together with whom. */
  public Companions companions() {
    return companions;
  }

  /** The agreements that an institution is party to, newest first, ties by the entry's path. */
  public List<Agreement> agreementsOf(String organisation) {
    return List.copyOf(agreements.getOrDefault(organisation, List.of()));
  }
}
