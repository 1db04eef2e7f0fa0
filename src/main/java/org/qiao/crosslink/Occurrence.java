package org.qiao.crosslink;

/**
 * A name's words at one place of a text.
 *
 * @param block the block they stand in
 * @param index its number in the text
 * @param start their first character
 * @param end one past their last
 */
record Occurrence(TextBlock block, int index, int start, int end) {
  String text() {
    return block.text();
  }

  String words() {
    return block.text().substring(start, end);
  }

  boolean isHan() {
    return Letters.isHanAt(block.text(), start);
  }
}
