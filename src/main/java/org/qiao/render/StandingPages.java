package org.qiao.render;

import java.util.List;
import java.util.Map;
import org.qiao.model.Version;
import org.qiao.page.Page;
import org.qiao.page.TextKey;

/** What stands on a page outside the news. */
final class StandingPages {
  private final Desk desk;

  StandingPages(Desk desk) {
    this.desk = desk;
  }

  /** A standing page as its template shows it. */
  record StandingView(String title, Html text) {}

  Content of(Page.StandingPageIn page) {
    Version version = page.version();
    TextKey key = TextKey.standingPage(page.page().slug(), page.language());
    Head head =
        new Head(
            "standing-page",
            version.title(),
            desk.summary(version, key),
            desk.href(page.address()),
            List.of());
    StandingView view = new StandingView(version.title(), desk.html(key).orElse(new Html("")));
    return new Content("page.ftlh", head, Map.of("standing", view));
  }
}
