package org.qiao.render;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiao.crosslink.graph.Companion;
import org.qiao.crosslink.graph.InstitutionGraph;
import org.qiao.crosslink.graph.Tie;
import org.qiao.model.Organisation;
import org.qiao.page.Addresses;
import org.qiao.render.ConnectionsView.CompanionView;
import org.qiao.render.ConnectionsView.RelationView;
import org.qiao.render.diagram.Item;
import org.qiao.render.diagram.Neighbourhood;
import org.qiao.render.diagram.Neighbourhood.Group;
import org.qiao.render.diagram.Neighbourhood.Member;
import org.qiao.render.diagram.NeighbourhoodDiagram;
import org.qiao.render.diagram.Typesetter;

/** What connects institutions, in the words of one language. */
final class Connections {
  private static final int RELATIONS_LISTED = 50;
  private static final int RELATIONS_DRAWN = 4;
  private static final int COMPANIONS = 8;
  private static final int STRONGEST = 4;

  private final Desk desk;
  private final InstitutionGraph graph;
  private final Typesetter typesetter;
  private final Register register;

  Connections(Desk desk, Register register) {
    this.desk = desk;
    this.graph = desk.plan().graph();
    this.typesetter = new Typesetter(ULocale.forLocale(desk.language().locale()));
    this.register = register;
  }

  /** An institution's connections; empty where it has none. */
  Optional<ConnectionsView> of(Organisation organisation) {
    Map<Tie, List<String>> ties = graph.ties().of(organisation.id());
    List<Companion> companions = companionsOf(organisation.id());
    if (ties.isEmpty() && companions.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new ConnectionsView(
            Optional.of(diagram(organisation, ties, companions))
                .filter(diagram -> diagram.branches().size() > 1)
                .map(DrawingView::of),
            ties.entrySet().stream().map(tie -> relation(tie.getKey(), tie.getValue())).toList(),
            companions.stream()
                .flatMap(
                    companion ->
                        desk.organisation(companion.organisation()).stream()
                            .map(link -> new CompanionView(link, entries(companion))))
                .toList()));
  }

  /** The most frequent, ties in the order of the directory. */
  private List<Companion> companionsOf(String id) {
    List<Companion> all = graph.companions().of(id);
    if (all.size() < 2) {
      return all;
    }
    int fewest = all.get(Math.min(COMPANIONS, all.size()) - 1).entries();
    Map<String, Integer> places = register.places();
    return all.stream()
        .takeWhile(companion -> companion.entries() >= fewest)
        .sorted(
            Comparator.comparingInt(Companion::entries)
                .reversed()
                .thenComparingInt(companion -> places.get(companion.organisation())))
        .limit(COMPANIONS)
        .toList();
  }

  private RelationView relation(Tie tie, List<String> others) {
    return new RelationView(
        words(tie),
        desk.organisations(others.stream().limit(RELATIONS_LISTED).toList()),
        Math.max(0, others.size() - RELATIONS_LISTED));
  }

  /** The tie in words, such as "Part of". */
  String words(Tie tie) {
    return desk.messages().say("relation." + tie.key());
  }

  /** How many entries name both, in words. */
  String entries(Companion companion) {
    return desk.messages().count("entries", companion.entries());
  }

  private NeighbourhoodDiagram diagram(
      Organisation organisation, Map<Tie, List<String>> ties, List<Companion> companions) {
    List<Group> groups = new ArrayList<>();
    ties.forEach(
        (tie, others) ->
            groups.add(
                new Group(
                    words(tie),
                    others.stream()
                        .limit(RELATIONS_DRAWN)
                        .flatMap(other -> graph.institution(other).stream())
                        .map(other -> new Member(item(other), 1))
                        .toList())));
    List<Group> named = new ArrayList<>();
    if (!companions.isEmpty()) {
      named.add(new Group(desk.messages().say("namedWith"), members(companions)));
    }
    return NeighbourhoodDiagram.of(
        new Neighbourhood(desk.shortNameOf(organisation).text(), groups, named), typesetter);
  }

  /** The line to the most frequent companion is the strongest, the others are in proportion. */
  private List<Member> members(List<Companion> companions) {
    int most = companions.get(0).entries();
    List<Member> members = new ArrayList<>();
    for (Companion companion : companions) {
      int weight = 1 + companion.entries() * (STRONGEST - 1) / Math.max(STRONGEST, most);
      graph
          .institution(companion.organisation())
          .ifPresent(other -> members.add(new Member(item(other), weight)));
    }
    return members;
  }

  /** The institution as diagrams draw it. */
  Item item(Organisation organisation) {
    Words name = desk.shortNameOf(organisation);
    return new Item(
        name.text(),
        desk.nameOf(organisation).text(),
        desk.href(Addresses.profile(desk.language(), organisation.id())),
        name.lang());
  }
}
