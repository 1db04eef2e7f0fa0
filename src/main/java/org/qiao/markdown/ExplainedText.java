package org.qiao.markdown;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.qiao.crosslink.Rule;
import org.qiao.model.Position;

/**
 * The names in a text, and why each is linked or not.
 *
 * @param path the file that the text stands in
 * @param blocks the running text, block by block
 * @param names every name of a profile that stands in it, in reading order
 */
public record ExplainedText(String path, List<Block> blocks, List<Name> names) {

  /** Where a character of a block stands in the file. */
  public Position at(int block, int offset) {
    return blocks.get(block).places().apply(offset);
  }

  /**
   * A paragraph, list item or table cell.
   *
   * @param text its words; U+FFFC stands for whatever is not searched
   * @param places where its characters stand in the file
   */
  public record Block(String text, IntFunction<Position> places) {}

  /**
   * A name where it stands.
   *
   * @param position its place in the file
   * @param block the number of its block
   * @param start its first character in the block
   * @param end one past its last
   * @param words the words as written
   * @param rule the rule that decided
   * @param organisation the institution meant, where the words are a mention
   * @param bearers the ids of the profiles that bear the name
   * @param linked whether readers see a link
   * @param evidence the words that decided, such as the longer name; may be empty
   * @param sentence the sentence around it
   */
  public record Name(
      Position position,
      int block,
      int start,
      int end,
      String words,
      Rule rule,
      Optional<String> organisation,
      List<String> bearers,
      boolean linked,
      String evidence,
      String sentence) {}
}
