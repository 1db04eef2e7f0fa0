package org.qiao.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A tag, comment, declaration or instruction (CommonMark section 6.6), which we show as text. */
final class RawHtml extends Node {
  RawHtml(BasedSequence chars) {
    super(chars);
  }

  boolean isComment() {
    return getChars().startsWith("<!--");
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
