package org.qiao.crosslink;

import java.util.ArrayList;
import java.util.List;

/** Finds the mentions in the blocks of one text; immutable, safe for all threads. */
public final class MentionFinder {
  private final Lexicon lexicon;

  public MentionFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The mentions in reading order, none overlapping another. */
  public List<Mention> find(List<TextBlock> blocks, Scope scope) {
    Reading reading = new Reading(lexicon, scope);
    for (int i = 0; i < blocks.size(); i++) {
      reading.read(blocks.get(i), i);
    }
    return List.copyOf(reading.mentions());
  }

  /** A name that stands in a block's text, before any rule has judged it. */
  record Candidate(int name, int start, int end) {}

  /** The names in the text, leftmost first, of those that start together the longest first. */
  static List<Candidate> candidates(Lexicon lexicon, String text) {
    List<Candidate> found = new ArrayList<>(0);
    lexicon
        .automaton()
        .scan(text, (name, start, end) -> found.add(new Candidate(name, start, end)));
    if (found.size() > 1) {
      found.sort(
          (a, b) ->
              a.start() != b.start()
                  ? Integer.compare(a.start(), b.start())
                  : Integer.compare(b.end(), a.end()));
    }
    return found;
  }
}
