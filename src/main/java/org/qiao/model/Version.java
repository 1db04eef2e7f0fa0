package org.qiao.model;

import java.util.Optional;

/**
 * One language of an entry or a standing page.
 *
 * @param language the language it is written in
 * @param title its title
 * @param summary one or two sentences for lists, feeds and previews
 * @param cover the lead image
 * @param translation which text it was translated from
 * @param body the Markdown text
 */
public record Version(
    Language language,
    String title,
    Optional<String> summary,
    Optional<Cover> cover,
    Optional<Translation> translation,
    SourceText body) {

  /**
   * Which text a version was translated from.
   *
   * @param of the source's language key
   * @param revision the digest of the source's text at that time
   */
  public record Translation(String of, Optional<String> revision) {}
}
