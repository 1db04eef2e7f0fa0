package org.qiao.crosslink;

import java.util.List;

/** Finds the mentions in the blocks of one text; immutable, safe for all threads. */
public final class MentionFinder {
  private final Lexicon lexicon;

  public MentionFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The mentions in reading order, none overlapping another. */
  public List<Mention> find(List<TextBlock> blocks, Scope scope) {
    Reading reading = new Reading(lexicon, scope, Findings.brief());
    return reading.of(blocks).mentions();
  }

  /** Every name in the blocks and what the rules made of it, in reading order. */
  public List<Finding> explain(List<TextBlock> blocks, Scope scope) {
    Reading reading = new Reading(lexicon, scope, Findings.explained());
    return reading.of(blocks).all();
  }
}
