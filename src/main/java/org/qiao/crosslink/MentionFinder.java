package org.qiao.crosslink;

import java.util.List;

/** Finds the mentions in the blocks of one text; immutable, safe for all threads. */
public final class MentionFinder {
  /** Room to work in: texts are short and many, and room for each anew would cost more than it. */
  private static final ThreadLocal<Candidates> ROOM = ThreadLocal.withInitial(Candidates::new);

  private final Lexicon lexicon;

  public MentionFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The mentions in reading order, none overlapping another. */
  public List<Mention> find(List<TextBlock> blocks, Scope scope) {
    return read(blocks, scope, Findings.brief()).mentions();
  }

  /** Every name in the blocks and what the rules made of it, in reading order. */
  public List<Finding> explain(List<TextBlock> blocks, Scope scope) {
    return read(blocks, scope, Findings.explained()).all();
  }

  private Findings read(List<TextBlock> blocks, Scope scope, Findings findings) {
    Candidates room = ROOM.get();
    try {
      return new Reading(lexicon, scope, findings, room).of(blocks);
    } finally {
      room.giveBack();
    }
  }
}
