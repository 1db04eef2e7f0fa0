package org.qiao.page;

import org.qiao.model.Language;

/**
 * Names one Markdown text of the site.
 *
 * @param part which text of its owner it is
 * @param owner the entry's slug, the standing page's slug or the organisation's id
 * @param language the language's key
 */
public record TextKey(Part part, String owner, String language) {

  /** Which text of its owner. */
  public enum Part {
    ENTRY,
    STANDING_PAGE,
    ABOUT,
    BOILERPLATE
  }

  public static TextKey entry(String slug, Language language) {
    return new TextKey(Part.ENTRY, slug, language.key());
  }

  public static TextKey standingPage(String slug, Language language) {
    return new TextKey(Part.STANDING_PAGE, slug, language.key());
  }

  /** The text of an organisation's profile page. */
  public static TextKey about(String organisation, Language language) {
    return new TextKey(Part.ABOUT, organisation, language.key());
  }

  /** The "About …" text under the entries that name an organisation. */
  public static TextKey boilerplate(String organisation, Language language) {
    return new TextKey(Part.BOILERPLATE, organisation, language.key());
  }
}
