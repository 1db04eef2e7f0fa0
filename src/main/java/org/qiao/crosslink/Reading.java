package org.qiao.crosslink;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiao.crosslink.Lexicon.Bearer;
import org.qiao.crosslink.MentionFinder.Candidate;

/** One text being read from its beginning: what was named and introduced so far. */
final class Reading {
  private final Lexicon lexicon;
  private final Scope scope;
  private final Introductions introductions = new Introductions();
  private final Set<String> namedInFull = new LinkedHashSet<>();
  private final Map<String, Boolean> contexts = new HashMap<>();
  private final List<Mention> mentions = new ArrayList<>();
  private String foldedEntry = "";
  private Set<String> never = Set.of();

  Reading(Lexicon lexicon, Scope scope) {
    this.lexicon = lexicon;
    this.scope = scope;
    if (!scope.never().isEmpty()) {
      never = new LinkedHashSet<>(scope.never());
      scope.never().forEach(name -> never.add(Folding.of(name)));
    }
  }

  List<Mention> mentions() {
    return mentions;
  }

  void read(TextBlock block, int index) {
    String text = block.text();
    List<Candidate> candidates = MentionFinder.candidates(lexicon, text);
    if (candidates.isEmpty() && introductions.isEmpty()) {
      return;
    }
    List<Mention> found = new ArrayList<>();
    int taken = 0;
    int unread = 0;
    for (Candidate candidate : candidates) {
      if (candidate.start() < taken) {
        continue;
      }
      Rule rule = standing(block, candidate, candidates);
      if (rule.isAnotherReading()
          || (rule == Rule.PART_OF_LONGER_NAME_BEFORE && isHan(text, candidate))) {
        continue;
      }
      introductions.find(text, unread, candidate.start(), index, scope, found);
      taken = candidate.end();
      unread = taken;
      if (rule == Rule.NAMED) {
        judge(block, index, candidate, found);
      }
    }
    introductions.find(text, unread, text.length(), index, scope, found);
    found.removeIf(mention -> Edges.acrossEmphasis(block, mention.start(), mention.end()));
    mentions.addAll(found);
  }

  private static boolean isHan(String text, Candidate candidate) {
    return Letters.isHanAt(text, candidate.start());
  }

  /** What the words around the name say, whoever bears it. */
  private Rule standing(TextBlock block, Candidate candidate, List<Candidate> all) {
    String text = block.text();
    int start = candidate.start();
    int end = candidate.end();
    Bearer bearer = lexicon.bearers(candidate.name()).get(0);
    if (Edges.insideWord(text, start, end)) {
      return Rule.INSIDE_WORD;
    }
    if (!NameWriting.caseFits(bearer.written(), text, start, end)) {
      return Rule.CASE_DIFFERS;
    }
    if (!NameWriting.commasFit(bearer.written(), text, start, end)) {
      return Rule.COMMA_INSIDE;
    }
    if (Edges.inAddress(text, start, end)) {
      return Rule.ADDRESS_OR_HANDLE;
    }
    if (Edges.joined(
        text,
        start,
        end,
        at -> all.stream().anyMatch(other -> other.end() == at),
        at -> all.stream().anyMatch(other -> other.start() == at))) {
      return Rule.JOINED_TO_UNKNOWN_PIECE;
    }
    String place = String.join(" ", bearer.organisation().place().byLanguage().values());
    if (Letters.isHanAt(text, start)
        ? ChineseNames.beginsBefore(text, start, end, place)
        : EnglishNames.beginsBefore(text, start)) {
      return Rule.PART_OF_LONGER_NAME_BEFORE;
    }
    if (ChineseNames.goesOn(text, start, end)
        || (Letters.isWordAt(text, end - 1) && EnglishNames.goesOn(text, start, end, place))) {
      return Rule.PART_OF_LONGER_NAME_AFTER;
    }
    return Edges.acrossEmphasis(block, start, end) ? Rule.ACROSS_EMPHASIS : Rule.NAMED;
  }

  private void judge(TextBlock block, int index, Candidate candidate, List<Mention> found) {
    String text = block.text();
    String name = lexicon.name(candidate.name());
    List<Bearer> bearers = lexicon.bearers(candidate.name());
    boolean latin = NameWriting.isOneLatinWord(bearers.get(0).written());
    if (latin
        && introductions.isIntroducedForAnother(
            text, name, candidate.start(), candidate.end(), bearers, lastEnd(found))) {
      return;
    }
    Optional<Bearer> decided = introductions.bearer(name, bearers).or(() -> bearer(bearers));
    if (decided.isEmpty() || isNever(decided.get(), name)) {
      return;
    }
    Bearer bearer = decided.get();
    String id = bearer.organisation().id();
    if (bearer.kind() == NameKind.FULL_NAME) {
      namedInFull.add(id);
    }
    found.add(mention(index, candidate.start(), candidate.end(), bearer.kind(), id, text));
    if (!latin) {
      introductions.learn(text, candidate.end(), bearer);
    }
  }

  private static int lastEnd(List<Mention> found) {
    return found.isEmpty() ? -1 : found.get(found.size() - 1).end();
  }

  static Mention mention(int block, int start, int end, NameKind kind, String id, String text) {
    return new Mention(id, block, start, end, kind, Sentences.around(text, start, end));
  }

  private boolean isNever(Bearer bearer, String name) {
    String id = bearer.organisation().id();
    return never.contains(id) || never.contains(name) || scope.self().map(id::equals).orElse(false);
  }

  /** Rules 21 and 22. */
  private Optional<Bearer> bearer(List<Bearer> all) {
    List<Bearer> possible = all.stream().filter(this::isInContext).toList();
    if (possible.size() < 2) {
      return possible.stream().findFirst();
    }
    return only(possible.stream().filter(b -> scope.own().contains(b.organisation().id())).toList())
        .or(() -> only(possible.stream().filter(Lexicon::isClaimed).toList()))
        .or(
            () ->
                namedInFull.stream()
                    .flatMap(id -> possible.stream().filter(b -> b.organisation().id().equals(id)))
                    .findFirst());
  }

  private static Optional<Bearer> only(List<Bearer> bearers) {
    return bearers.size() == 1 ? Optional.of(bearers.get(0)) : Optional.empty();
  }

  private boolean isInContext(Bearer bearer) {
    if (bearer.onlyWith().isEmpty()) {
      return true;
    }
    return bearer.onlyWith().get().stream()
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
