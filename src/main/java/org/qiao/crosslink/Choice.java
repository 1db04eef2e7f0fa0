package org.qiao.crosslink;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.qiao.crosslink.Lexicon.Bearer;

/** Decides in one text which of a name's bearers is meant (rules 2, 6, 21 and 22). */
final class Choice {
  private final Scope scope;
  private final Findings findings;
  private final Map<String, Boolean> contexts = new HashMap<>();
  private String foldedEntry = "";

  Choice(Scope scope, Findings findings) {
    this.scope = scope;
    this.findings = findings;
  }

  /** The bearers whose profiles let the name count in this entry. */
  List<Bearer> inContext(List<Bearer> bearers) {
    return bearers.stream().filter(this::isInContext).toList();
  }

  /** The one that is meant: the entry's own, the profile's claim, the name's time, or named. */
  Optional<Bearer> of(List<Bearer> possible) {
    if (possible.size() == 1) {
      return Optional.of(possible.get(0));
    }
    return only(possible, bearer -> scope.own().contains(bearer.id()))
        .or(() -> only(possible, Lexicon::isClaimed))
        .or(() -> only(possible, bearer -> isOfItsTime(bearer, possible)))
        .or(() -> namedInFull(possible));
  }

  private Optional<Bearer> namedInFull(List<Bearer> possible) {
    return findings.mentions().stream()
        .filter(mention -> mention.kind() == NameKind.FULL_NAME)
        .flatMap(
            mention ->
                possible.stream().filter(bearer -> bearer.id().equals(mention.organisation())))
        .findFirst();
  }

  private static Optional<Bearer> only(List<Bearer> bearers, Predicate<Bearer> condition) {
    List<Bearer> chosen = bearers.stream().filter(condition).toList();
    return chosen.size() == 1 ? Optional.of(chosen.get(0)) : Optional.empty();
  }

  /** Whether the name was this one's when the entry was written, and the others' was not. */
  private boolean isOfItsTime(Bearer bearer, List<Bearer> possible) {
    if (bearer.kind() != NameKind.FORMER_NAME) {
      return possible.stream()
          .noneMatch(other -> isStillFormer(other) && !Lexicon.isPredecessor(bearer, other));
    }
    return isStillFormer(bearer)
        && possible.stream().noneMatch(other -> Lexicon.isPredecessor(other, bearer));
  }

  private boolean isStillFormer(Bearer bearer) {
    return bearer.until().isPresent()
        && scope.date().isPresent()
        && !scope.date().get().isAfter(bearer.until().get());
  }

  /** Whether the bearer's profile lets the name count in this entry. */
  boolean isInContext(Bearer bearer) {
    return bearer.onlyWith().isEmpty()
        || bearer.onlyWith().stream()
            .anyMatch(word -> contexts.computeIfAbsent(word, this::stands));
  }

  private boolean stands(String word) {
    if (foldedEntry.isEmpty()) {
      foldedEntry = Folding.of(scope.entryText()).toLowerCase(Locale.ROOT);
    }
    String sought = Folding.of(word);
    for (int at = foldedEntry.indexOf(sought); at >= 0; at = foldedEntry.indexOf(sought, at + 1)) {
      if (!Edges.insideWord(foldedEntry, at, at + sought.length())) {
        return true;
      }
    }
    return false;
  }
}
