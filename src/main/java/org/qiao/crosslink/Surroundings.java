package org.qiao.crosslink;

import org.qiao.crosslink.Lexicon.Bearer;

/** What the words around a name say of it, whoever bears it (rules 4 to 18). */
final class Surroundings {
  private Surroundings() {}

  /**
   * Judges the words.
   *
   * @param candidates all names in the block, of which this is the one with number {@code index}
   */
  static Judgement judge(Occurrence words, Bearer bearer, Candidates candidates, int index) {
    String text = words.text();
    int start = words.start();
    int end = words.end();
    if (Edges.insideWord(text, start, end)) {
      return new Judgement(
          Rule.INSIDE_WORD, Letters.wordStart(text, start), Letters.wordEnd(text, end));
    }
    if (!NameWriting.caseFits(bearer, text, start, end)) {
      return Judgement.of(Rule.CASE_DIFFERS);
    }
    if (!NameWriting.commasFit(bearer.written(), text, start, end)) {
      return Judgement.of(Rule.COMMA_INSIDE);
    }
    if (words.isHan() && ChineseNames.readsOtherwise(text, start, end)) {
      return around(Rule.READS_OTHERWISE, text, start - 2, end + 2);
    }
    if (Edges.inFileName(text, start, end)
        || (candidates.mayStandInAddress(text) && Edges.inAddress(text, start, end))) {
      return around(Rule.ADDRESS_OR_HANDLE, text, start - 8, end + 8);
    }
    if (isJoined(text, start, end, candidates, index)) {
      return around(Rule.JOINED_TO_UNKNOWN_PIECE, text, start - 12, end + 12);
    }
    return longerName(words, bearer.place());
  }

  private static boolean isJoined(
      String text, int start, int end, Candidates candidates, int index) {
    return (Edges.joinedBefore(text, start) && !candidates.anyEndsAt(start - 1, index))
        || (Edges.joinedBehind(text, end) && !candidates.anyStartsAt(end + 1, index));
  }

  private static Judgement longerName(Occurrence words, String place) {
    String text = words.text();
    int start = words.start();
    int end = words.end();
    int from =
        words.isHan()
            ? ChineseNames.beginsBefore(text, start, end, place)
            : EnglishNames.beginsBefore(text, start, end, place);
    if (from >= 0) {
      return new Judgement(Rule.PART_OF_LONGER_NAME_BEFORE, from, end);
    }
    int to = ChineseNames.goesOn(text, start, end);
    if (to < 0 && Letters.isWordAt(text, end - 1)) {
      to = EnglishNames.goesOn(text, start, end, place);
    }
    if (to >= 0) {
      return new Judgement(Rule.PART_OF_LONGER_NAME_AFTER, start, to);
    }
    return Edges.acrossEmphasis(words.block(), start, end)
        ? Judgement.of(Rule.ACROSS_EMPHASIS)
        : Judgement.of(Rule.NAMED);
  }

  private static Judgement around(Rule rule, String text, int from, int to) {
    return new Judgement(rule, Math.max(0, from), Math.min(text.length(), to));
  }
}
