package org.qiao.markdown;

import java.util.List;
import org.qiao.crosslink.Mention;
import org.qiao.diagnostic.Diagnostic;

/**
 * A Markdown text as safe HTML, and what was found in it.
 *
 * @param html the HTML, institutions linked
 * @param mentions every mention, linked or not, in reading order
 * @param headings its headings, in order
 * @param firstParagraph the words of its first paragraph, white space folded, for a summary where
 *     none is written
 * @param diagnostics what is wrong with it
 */
public record RenderedText(
    String html,
    List<Mention> mentions,
    List<Heading> headings,
    String firstParagraph,
    List<Diagnostic> diagnostics) {

  /**
   * A heading.
   *
   * @param level 2 to 6 (the page's title is the one h1)
   * @param id its anchor
   * @param text its words
   */
  public record Heading(int level, String id, String text) {}
}
