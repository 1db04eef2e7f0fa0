package org.qiao.crosslink;

import java.util.List;

/**
 * A paragraph, list item, table cell or block quote's paragraph as one run of text: a name may run
 * over its soft line breaks but never over its end.
 *
 * @param text the words as a reader sees them; a soft line break is {@code \n}, and whatever must
 *     not be searched (code, links with their text, images, raw HTML) is one U+FFFC OBJECT
 *     REPLACEMENT CHARACTER
 * @param section how many headings stand before it in its entry
 * @param emphasis the parts in emphasis, in order; a name may lie inside one but not across its
 *     edge
 */
public record TextBlock(String text, int section, List<Span> emphasis) {

  /**
   * A part of a block's text.
   *
   * @param start the first character (UTF-16 index)
   * @param end one past the last
   */
  public record Span(int start, int end) {}
}
