package org.qiao.crosslink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiao.crosslink.Lexicon.Bearer;

/** What a reading has found so far: the mentions, and on request all that was left, and why. */
final class Findings {
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Finding> all = new ArrayList<>();
  private final boolean explained;

  private Findings(boolean explained) {
    this.explained = explained;
  }

  static Findings brief() {
    return new Findings(false);
  }

  static Findings explained() {
    return new Findings(true);
  }

  List<Mention> mentions() {
    return List.copyOf(mentions);
  }

  List<Finding> all() {
    return List.copyOf(all);
  }

  void add(Rule rule, Mention mention) {
    mentions.add(mention);
    if (explained) {
      all.add(
          new Finding(
              mention.block(),
              mention.start(),
              mention.end(),
              rule,
              List.of(mention.organisation()),
              Optional.of(mention),
              ""));
    }
  }

  void leave(Judgement judgement, Occurrence words, List<Bearer> bearers) {
    if (explained) {
      all.add(
          new Finding(
              words.index(),
              words.start(),
              words.end(),
              judgement.rule(),
              bearers.stream().map(Bearer::id).sorted().toList(),
              Optional.empty(),
              words.text().substring(judgement.from(), judgement.to())));
    }
  }
}
