package org.qiao.render;

import java.util.List;
import java.util.Optional;

/**
 * What the head and the frame of a page show.
 *
 * @param kind the kind of page, such as {@code entry}; the body's class
 * @param title the page's own title
 * @param fullTitle the page's and the site's title
 * @param description may be empty
 * @param href the page's own address from the server's root
 * @param section the address of the menu's item that the page belongs under; may be empty
 * @param canonical the whole address; empty where the page has none, such as the 404 page
 * @param alternates the same page in every language that has it; empty where only one has
 * @param defaultAlternate the address for readers of other languages
 * @param languages the language switch
 * @param feeds the feeds, the page's own first
 * @param breadcrumb from the front page to this page
 * @param structuredData JSON-LD
 */
record PageView(
    String kind,
    String title,
    String fullTitle,
    String description,
    String href,
    String section,
    String canonical,
    List<Alternate> alternates,
    Optional<String> defaultAlternate,
    List<LanguageChoice> languages,
    List<FeedLink> feeds,
    List<Link> breadcrumb,
    OpenGraph openGraph,
    Html structuredData) {

  /** The page in a language: BCP 47 tag and whole address. */
  record Alternate(String tag, String href) {}

  /**
   * An item of the language switch.
   *
   * @param name the language's name in itself
   * @param tag its BCP 47 tag
   * @param href the same page in it; where there is none, the language's list of news
   * @param current whether it is the page's own language
   * @param note says, in that language, that there is no version; empty where there is one
   */
  record LanguageChoice(String name, String tag, String href, boolean current, String note) {}

  /** A feed, with its media type. */
  record FeedLink(String title, String type, String href) {}

  /**
   * <a href="https://ogp.me/">Open Graph</a>.
   *
   * @param locale such as {@code zh_CN}
   * @param alternateLocales the locales of the page's other languages
   * @param image the whole address of the lead image
   */
  record OpenGraph(
      String type,
      String locale,
      List<String> alternateLocales,
      Optional<String> image,
      Optional<String> imageAlt) {}
}
