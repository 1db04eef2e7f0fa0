package org.qiao.crosslink.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qiao.model.Entry;
import org.qiao.model.Organisation;

/**
 * The institutions of a site and what connects them: ties that profiles state, entries that name
 * them together, agreements that they signed. Made once for a build, then shared by all threads.
 */
public final class InstitutionGraph {
  /** How many of the institutions that an entry names count as named together. */
  public static final int CAST = 30;

  private static final Comparator<Agreement> NEWEST_FIRST =
      Comparator.comparing(Agreement::date)
          .reversed()
          .thenComparing(agreement -> agreement.entry().slug());

  private final Map<String, Organisation> organisations;
  private final Ties ties;
  private final Companions companions;
  private final List<Agreement> agreements = new ArrayList<>();
  private final Map<String, List<Agreement>> agreementsByParty = new HashMap<>();
  private Network network;

  private InstitutionGraph(Map<String, Organisation> organisations, Collection<Cast> casts) {
    this.organisations = new TreeMap<>(organisations);
    this.ties = Ties.of(organisations);
    this.companions = new Companions(this.organisations.keySet(), casts);
    for (Cast cast : casts) {
      Agreement.in(cast.entry()).ifPresent(agreements::add);
    }
    agreements.sort(NEWEST_FIRST);
    agreements.forEach(this::addToParties);
  }

  /**
   * The institutions that an entry names.
   *
   * @param entry an entry that readers may see
   * @param named their ids, each once: those of its facts and those of its text in any language;
   *     where there are more than {@value #CAST}, those that come first count
   */
  public record Cast(Entry entry, List<String> named) {}

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

  private void addToParties(Agreement agreement) {
    for (String party : agreement.parties()) {
      if (organisations.containsKey(party)) {
        agreementsByParty.computeIfAbsent(party, id -> new ArrayList<>()).add(agreement);
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

  /** The network of the most connected institutions; made when first asked for. */
  public synchronized Network network() {
    if (network == null) {
      network = Network.of(this, Network.MOST);
    }
    return network;
  }

  /** Every agreement, newest first, ties by the entry's path. */
  public List<Agreement> agreements() {
    return Collections.unmodifiableList(agreements);
  }

  /** The agreements that an institution is party to, in the same order. */
  public List<Agreement> agreementsOf(String organisation) {
    return Collections.unmodifiableList(agreementsByParty.getOrDefault(organisation, List.of()));
  }
}
