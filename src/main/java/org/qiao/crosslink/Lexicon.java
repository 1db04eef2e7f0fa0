package org.qiao.crosslink;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.qiao.model.LocalizedText;
import org.qiao.model.Organisation;
import org.qiao.model.Organisation.FormerName;
import org.qiao.model.PartialDate;

/**
 * Every name of every institution, folded, in one automaton; built once for a site and shared by
 * all threads.
 */
public final class Lexicon {

  /**
   * One profile's claim on a name.
   *
   * @param id the profile's id
   * @param folded the name as it is compared
   * @param written the name as the profile writes it
   * @param place where the institution is, in all languages
   * @param oneWord whether it is one Latin word, which is found only as written or in capitals
   * @param onlyWith the words of which one must stand in the same entry; empty for none
   * @param until the last day on which it bore a former name
   */
  record Bearer(
      String id,
      Organisation organisation,
      NameKind kind,
      String folded,
      String written,
      String place,
      boolean oneWord,
      List<String> onlyWith,
      Optional<LocalDate> until) {}

  private final List<String> names;
  private final List<List<Bearer>> bearers;
  private final Bearer[] firstBearers;
  private final BitSet shared = new BitSet();
  private final NameAutomaton automaton;

  private Lexicon(TreeMap<String, List<Bearer>> byName) {
    names = List.copyOf(byName.keySet());
    bearers = List.copyOf(byName.values());
    firstBearers = bearers.stream().map(all -> all.get(0)).toArray(Bearer[]::new);
    for (int i = 0; i < bearers.size(); i++) {
      shared.set(i, bearers.get(i).size() > 1);
    }
    automaton = new NameAutomaton(names, Beginnings.of(names, bearers));
  }

  /** Builds the lexicon of these profiles. */
  public static Lexicon of(Collection<Organisation> organisations) {
    TreeMap<String, List<Bearer>> byName = new TreeMap<>();
    for (Organisation organisation : organisations) {
      new Names(organisation, byName).addAll();
    }
    return new Lexicon(byName);
  }

  /** Whether the profile's {@code match.names} claims the name against other bearers. */
  static boolean isClaimed(Bearer bearer) {
    String folded = Folding.of(bearer.written());
    return bearer.organisation().match().names().stream()
        .anyMatch(name -> Folding.of(name).equals(folded));
  }

  /** Whether the one became the other, as either profile says (rule 2). */
  static boolean isPredecessor(Bearer one, Bearer other) {
    return one.organisation().relations().successor().equals(Optional.of(other.id()))
        || other.organisation().relations().predecessor().equals(Optional.of(one.id()));
  }

  NameAutomaton automaton() {
    return automaton;
  }

  int size() {
    return names.size();
  }

  /** The only bearer of most names: asked for each name in every text, so it lies at hand. */
  Bearer firstBearer(int name) {
    return firstBearers[name];
  }

  boolean isSole(int name) {
    return !shared.get(name);
  }

  List<Bearer> bearers(int name) {
    return bearers.get(name);
  }

  /** The number of a folded name; negative where no profile bears it. */
  int find(String folded) {
    return Collections.binarySearch(names, folded);
  }

  private static final class Names {
    private final Organisation organisation;
    private final Map<String, List<Bearer>> byName;
    private final String place;

    Names(Organisation organisation, Map<String, List<Bearer>> byName) {
      this.organisation = organisation;
      this.byName = byName;
      this.place = String.join(" ", organisation.place().byLanguage().values());
    }

    void addAll() {
      add(organisation.name(), NameKind.FULL_NAME);
      add(organisation.abbreviation(), NameKind.ABBREVIATION);
      add(organisation.shortName(), NameKind.SHORT_NAME);
      organisation
          .alsoKnownAs()
          .values()
          .forEach(all -> all.forEach(name -> add(name, NameKind.ALIAS, Optional.empty())));
      for (FormerName former : organisation.formerNames()) {
        Optional<LocalDate> until = former.until().map(PartialDate::lastDay);
        former.name().byLanguage().values().forEach(name -> add(name, NameKind.FORMER_NAME, until));
      }
    }

    private void add(LocalizedText text, NameKind kind) {
      text.byLanguage().values().forEach(name -> add(name, kind, Optional.empty()));
    }

    private void add(String written, NameKind kind, Optional<LocalDate> until) {
      String name = written.strip();
      String folded = Folding.of(name);
      if (folded.isEmpty() || GenericNames.contains(folded) || isNever(folded)) {
        return;
      }
      List<Bearer> all = byName.computeIfAbsent(folded, key -> new ArrayList<>(1));
      if (all.stream().noneMatch(bearer -> bearer.id().equals(organisation.id()))) {
        boolean oneWord = NameWriting.isOneLatinWord(name);
        all.add(
            new Bearer(
                organisation.id(),
                organisation,
                kind,
                folded,
                name,
                place,
                oneWord,
                onlyWith(folded),
                until));
      }
    }

    private boolean isNever(String folded) {
      return organisation.match().never().stream()
          .anyMatch(never -> Folding.of(never).equals(folded));
    }

    private List<String> onlyWith(String folded) {
      return organisation.match().onlyWith().entrySet().stream()
          .filter(entry -> Folding.of(entry.getKey()).equals(folded))
          .map(Map.Entry::getValue)
          .findFirst()
          .orElse(List.of());
    }
  }
}
