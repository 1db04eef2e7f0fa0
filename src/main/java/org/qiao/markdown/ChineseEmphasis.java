package org.qiao.markdown;

import com.vladsch.flexmark.parser.core.delimiter.EmphasisDelimiterProcessor;

/**
 * Emphasis that works next to Chinese punctuation: {@code 这是**我想做的事。**所以}.
 *
 * <p>CommonMark section 6.2 tells opening from closing marks by white space and punctuation, which
 * fails where words are not parted by spaces. As in the <a
 * href="https://github.com/tats-u/markdown-cjk-friendly">CJK-friendly amendment</a>, CJK
 * punctuation counts as a letter and any CJK character beside a mark as if it were a space. With no
 * CJK character on either side the rule is CommonMark's own.
 */
final class ChineseEmphasis extends EmphasisDelimiterProcessor {
  private final boolean intraword;

  private ChineseEmphasis(char mark, boolean intraword) {
    super(mark, false);
    this.intraword = intraword;
  }

  static ChineseEmphasis asterisk() {
    return new ChineseEmphasis('*', true);
  }

  static ChineseEmphasis underscore() {
    return new ChineseEmphasis('_', false);
  }

  @Override
  public boolean canBeOpener(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    boolean cjk = isCjk(before) || isCjk(after);
    boolean opens = cjk ? !afterIsWhitespace : leftFlanking;
    boolean closes = cjk ? !beforeIsWhitespace : rightFlanking;
    return opens && (intraword || !closes || beforeIsPunctuation);
  }

  @Override
  public boolean canBeCloser(
      String before,
      String after,
      boolean leftFlanking,
      boolean rightFlanking,
      boolean beforeIsPunctuation,
      boolean afterIsPunctuation,
      boolean beforeIsWhitespace,
      boolean afterIsWhitespace) {
    boolean cjk = isCjk(before) || isCjk(after);
    boolean opens = cjk ? !afterIsWhitespace : leftFlanking;
    boolean closes = cjk ? !beforeIsWhitespace : rightFlanking;
    return closes && (intraword || !opens || afterIsPunctuation);
  }

  private static boolean isCjk(String character) {
    return CjkCharacters.isCjk(character.charAt(0));
  }
}
