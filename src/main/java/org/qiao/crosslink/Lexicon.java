package org.qiao.crosslink;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qiao.model.LocalizedText;
import org.qiao.model.Organisation;

/**
 * Every name of every institution, folded, in one automaton; built once for a site and shared by
 * all threads.
 */
public final class Lexicon {

  /**
   * A name that several profiles bear and none claims for itself with {@code match}.
   *
   * @param name the name as the first of them writes it
   * @param organisations their ids, sorted
   */
  public record Clash(String name, List<String> organisations) {}

  /** One profile's claim on a name, as its profile writes it. */
  record Bearer(
      Organisation organisation, NameKind kind, String written, Optional<List<String>> onlyWith) {}

  private final List<String> names;
  private final List<List<Bearer>> bearers;
  private final NameAutomaton automaton;

  private Lexicon(TreeMap<String, List<Bearer>> byName) {
    names = List.copyOf(byName.keySet());
    bearers = List.copyOf(byName.values());
    automaton = new NameAutomaton(names);
  }

  /** Builds the lexicon of these profiles. */
  public static Lexicon of(Collection<Organisation> organisations) {
    TreeMap<String, List<Bearer>> byName = new TreeMap<>();
    for (Organisation organisation : organisations) {
      new Names(organisation, byName).addAll();
    }
    return new Lexicon(byName);
  }

  /** The names that several profiles bear and nothing decides between them, by folded name. */
  public List<Clash> clashes() {
    List<Clash> clashes = new ArrayList<>();
    for (List<Bearer> all : bearers) {
      long claims = all.stream().filter(Lexicon::isClaimed).count();
      if (all.size() > 1 && claims != 1) {
        TreeSet<String> ids = new TreeSet<>();
        all.forEach(bearer -> ids.add(bearer.organisation().id()));
        clashes.add(new Clash(all.get(0).written(), List.copyOf(ids)));
      }
    }
    return List.copyOf(clashes);
  }

  /** Whether the profile's {@code match.names} claims the name against other bearers. */
  static boolean isClaimed(Bearer bearer) {
    String folded = Folding.of(bearer.written());
    return bearer.organisation().match().names().stream()
        .anyMatch(name -> Folding.of(name).equals(folded));
  }

  NameAutomaton automaton() {
    return automaton;
  }

  String name(int index) {
    return names.get(index);
  }

  List<Bearer> bearers(int name) {
    return bearers.get(name);
  }

  private record Names(Organisation organisation, Map<String, List<Bearer>> byName) {
    void addAll() {
      add(organisation.name(), NameKind.FULL_NAME);
      add(organisation.abbreviation(), NameKind.ABBREVIATION);
      add(organisation.shortName(), NameKind.SHORT_NAME);
      organisation
          .alsoKnownAs()
          .values()
          .forEach(all -> all.forEach(name -> add(name, NameKind.ALIAS)));
      organisation.formerNames().forEach(former -> add(former.name(), NameKind.FORMER_NAME));
    }

    private void add(LocalizedText text, NameKind kind) {
      text.byLanguage().values().forEach(name -> add(name, kind));
    }

    private void add(String written, NameKind kind) {
      String folded = Folding.of(written.strip());
      if (folded.isEmpty() || isNever(folded)) {
        return;
      }
      List<Bearer> all = byName.computeIfAbsent(folded, name -> new ArrayList<>(1));
      if (all.stream().noneMatch(bearer -> bearer.organisation().equals(organisation))) {
        all.add(new Bearer(organisation, kind, written.strip(), onlyWith(folded)));
      }
    }

    private boolean isNever(String folded) {
      return organisation.match().never().stream()
          .anyMatch(never -> Folding.of(never).equals(folded));
    }

    private Optional<List<String>> onlyWith(String folded) {
      return organisation.match().onlyWith().entrySet().stream()
          .filter(entry -> Folding.of(entry.getKey()).equals(folded))
          .map(Map.Entry::getValue)
          .findFirst();
    }
  }
}
