package org.qiao.crosslink;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiao.crosslink.Introductions.Introduced;
import org.qiao.crosslink.Lexicon.Bearer;

/** One text being read from its beginning: what was named and introduced so far. */
final class Reading {
  private final Lexicon lexicon;
  private final Scope scope;
  private final Findings findings;
  private final Introductions introductions;
  private final Choice choice;
  private final Candidates candidates;
  private final Set<String> never;

  Reading(Lexicon lexicon, Scope scope, Findings findings, Candidates room) {
    this.candidates = room;
    this.lexicon = lexicon;
    this.scope = scope;
    this.findings = findings;
    this.introductions = new Introductions(lexicon);
    this.choice = new Choice(scope, findings);
    this.never = scope.never().isEmpty() ? Set.of() : folded(scope.never());
  }

  private static Set<String> folded(Set<String> names) {
    Set<String> folded = new HashSet<>(names);
    names.forEach(name -> folded.add(Folding.of(name)));
    return folded;
  }

  Findings of(List<TextBlock> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      read(blocks.get(i), i);
    }
    return findings;
  }

  private void read(TextBlock block, int index) {
    candidates.clear();
    lexicon.automaton().scan(block.text(), candidates);
    introductions.occurrences(block.text(), candidates);
    int taken = 0;
    int lastMentionEnd = -1;
    for (int i = 0; i < candidates.size(); i++) {
      if (candidates.start(i) < taken) {
        continue;
      }
      Occurrence words = new Occurrence(block, index, candidates.start(i), candidates.end(i));
      int name = candidates.name(i);
      Judgement judgement = Surroundings.judge(words, firstBearer(name), candidates, i);
      if (judgement.rule() == Rule.NAMED) {
        judgement = decide(words, name, lastMentionEnd);
      }
      if (judgement.rule().isMention()) {
        lastMentionEnd = words.end();
      } else {
        findings.leave(judgement, words, bearers(name));
      }
      if (takes(judgement.rule(), words)) {
        taken = words.end();
      }
    }
  }

  /** Whether the words are used up, so that no name inside them counts. */
  private static boolean takes(Rule rule, Occurrence words) {
    return !rule.isAnotherReading() && !(rule == Rule.PART_OF_LONGER_NAME_BEFORE && words.isHan());
  }

  private Bearer firstBearer(int name) {
    return introductions.isIntroduced(name)
        ? introductions.get(name).bearer()
        : lexicon.firstBearer(name);
  }

  private List<Bearer> bearers(int name) {
    return introductions.isIntroduced(name)
        ? List.of(introductions.get(name).bearer())
        : lexicon.bearers(name);
  }

  private Judgement decide(Occurrence words, int name, int lastMentionEnd) {
    if (introductions.isIntroduced(name)) {
      Introduced introduced = introductions.get(name);
      return mentionOf(words, introduced.bearer(), introduced.words(), Rule.INTRODUCED);
    }
    Bearer first = lexicon.firstBearer(name);
    if (first.oneWord() && introductions.isForAnother(words, first.folded(), lastMentionEnd)) {
      return Judgement.of(Rule.INTRODUCED_FOR_ANOTHER);
    }
    if (lexicon.isSole(name)) {
      return choice.isInContext(first)
          ? mentionOf(words, first, first.folded(), Rule.NAMED)
          : Judgement.of(Rule.CONTEXT_MISSING);
    }
    List<Bearer> bearers = lexicon.bearers(name);
    List<Bearer> possible = choice.inContext(bearers);
    if (possible.isEmpty()) {
      return Judgement.of(Rule.CONTEXT_MISSING);
    }
    Optional<Bearer> chosen =
        introductions.bearer(first.folded(), bearers).or(() -> choice.of(possible));
    return chosen.isPresent()
        ? mentionOf(words, chosen.get(), first.folded(), Rule.NAMED)
        : Judgement.of(Rule.SEVERAL_BEARERS);
  }

  private Judgement mentionOf(Occurrence words, Bearer bearer, String name, Rule rule) {
    if (scope.self().isPresent() && scope.self().get().equals(bearer.id())) {
      return Judgement.of(Rule.OWN_PROFILE);
    }
    if (!never.isEmpty() && (never.contains(bearer.id()) || never.contains(name))) {
      return Judgement.of(Rule.NEVER);
    }
    NameKind kind = rule == Rule.INTRODUCED ? NameKind.INTRODUCED : bearer.kind();
    findings.add(rule, new Mention(bearer.id(), words.index(), words.start(), words.end(), kind));
    if (rule == Rule.NAMED) {
      if (!bearer.oneWord()) {
        introductions.learn(words.text(), words.end(), bearer, candidates);
      }
    }
    return Judgement.of(rule);
  }
}
