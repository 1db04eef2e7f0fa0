package org.qiao.model;

import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code site.yaml} says.
 *
 * @param title the site's title in each language
 * @param description one sentence about the site, for previews and feeds
 * @param baseUrl where the site is served, ending with a slash; may have a path
 * @param languages in order; the first is the default
 * @param timeZone the zone that dates without one are read in
 * @param owner the id of the organisation that publishes the site
 * @param topics names by topic id, in the order written
 * @param categories names by category id, in the order written
 * @param linkPolicy which mentions become links
 * @param pageSize how many entries a list page holds
 * @param menu the header's links, in order
 * @param footer the footer's text
 * @param theme the theme's settings, such as {@code accent}
 */
public record SiteSettings(
    LocalizedText title,
    LocalizedText description,
    URI baseUrl,
    List<Language> languages,
    ZoneId timeZone,
    Optional<String> owner,
    Map<String, LocalizedText> topics,
    Map<String, LocalizedText> categories,
    LinkPolicy linkPolicy,
    int pageSize,
    List<MenuItem> menu,
    LocalizedText footer,
    Map<String, String> theme) {

  /**
   * A link of the header's menu.
   *
   * @param title its words in each language
   * @param address the page's path below the language ({@code news/}, {@code about/}) or a whole
   *     http(s) address
   */
  public record MenuItem(LocalizedText title, String address) {}

  public Language defaultLanguage() {
    return languages.get(0);
  }
}
