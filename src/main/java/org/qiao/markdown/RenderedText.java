package org.qiao.markdown;

import java.util.List;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Position;

/**
 * A Markdown text as safe HTML, and what was found in it.
 *
 * @param html the HTML, institutions linked
 * @param named the institutions that it names, linked or not, in the order of their first mention
 * @param headings its headings, in order
 * @param firstParagraph the words of its first paragraph, white space folded, for a summary where
 *     none is written
 * @param links the addresses within the site that it leads to, in order
 * @param diagnostics what is wrong with it
 */
public record RenderedText(
    String html,
    List<Named> named,
    List<Heading> headings,
    String firstParagraph,
    List<Link> links,
    List<Diagnostic> diagnostics) {

  /**
   * An institution that the text names.
   *
   * @param organisation its profile's id
   * @param sentence the sentence that names it first, white space folded
   */
  public record Named(String organisation, String sentence) {}

  /**
   * A link to another page or file of the same site.
   *
   * @param href the address as it stands in the HTML: root-absolute, or relative to the page
   * @param position where it is written
   */
  public record Link(String href, Position position) {}

  /**
   * A heading.
   *
   * @param level 2 to 6 (the page's title is the one h1)
   * @param id its anchor
   * @param text its words
   */
  public record Heading(int level, String id, String text) {}
}
