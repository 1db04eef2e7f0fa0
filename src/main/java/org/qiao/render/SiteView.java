package org.qiao.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiao.page.Addresses;

/**
 * What every page of a language says of the site.
 *
 * @param tag the language's BCP 47 tag
 * @param path the path under which the site is served, with a slash at both ends
 * @param home the language's front page
 * @param stylesheet the theme's style sheet, where there is one
 * @param icon the favicon, where there is one
 * @param menu the header's links
 * @param footer the footer's text; may be empty
 * @param theme the theme's settings from site.yaml
 */
record SiteView(
    String title,
    String description,
    String tag,
    String path,
    String home,
    Optional<String> stylesheet,
    Optional<String> icon,
    List<Link> menu,
    String footer,
    Map<String, String> theme) {

  static SiteView of(Desk desk, Optional<String> stylesheet, Optional<String> icon) {
    return new SiteView(
        desk.siteTitle(),
        desk.siteDescription(),
        desk.language().tag(),
        desk.plan().addresses().sitePath(),
        desk.href(Addresses.home(desk.language())),
        stylesheet,
        icon,
        Menu.of(desk),
        desk.settings().footer().in(desk.language()).orElse(""),
        desk.settings().theme());
  }
}
