package org.qiao.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiao.model.Language;
import org.qiao.model.SiteSettings.MenuItem;
import org.qiao.page.Address;
import org.qiao.page.Addresses;
import org.qiao.page.SitePlan;

/** The header's links in one language: those of site.yaml, else one for each part of the site. */
final class Menu {
  private Menu() {}

  static List<Link> of(Desk desk) {
    List<MenuItem> items = desk.settings().menu();
    return items.isEmpty()
        ? standard(desk)
        : items.stream().map(item -> link(desk, item)).flatMap(Optional::stream).toList();
  }

  private static List<Link> standard(Desk desk) {
    Language language = desk.language();
    List<Link> links = new ArrayList<>();
    add(links, desk, "news", Addresses.news(language));
    add(links, desk, "topics", Addresses.topics(language));
    add(links, desk, "organisations", Addresses.directory(language));
    desk.plan()
        .standingPages()
        .forEach(
            page ->
                page.in(language)
                    .ifPresent(
                        version ->
                            links.add(
                                new Link(
                                    version.title(),
                                    desk.href(Addresses.standingPage(language, page.slug()))))));
    return links;
  }

  private static void add(List<Link> links, Desk desk, String message, Address address) {
    if (desk.plan().has(address)) {
      links.add(new Link(desk.messages().say(message), desk.href(address)));
    }
  }

  /** An item for a page that this language does not have is left out. */
  private static Optional<Link> link(Desk desk, MenuItem item) {
    Optional<Words> title = desk.words(item.title());
    String address = item.address();
    if (title.isEmpty()) {
      return Optional.empty();
    }
    if (address.startsWith("https://") || address.startsWith("http://")) {
      return Optional.of(new Link(title.get(), address));
    }
    SitePlan plan = desk.plan();
    String rest = address.startsWith("/") ? address.substring(1) : address;
    for (String candidate : List.of(rest, rest + "/", "pages/" + rest, "pages/" + rest + "/")) {
      Address there = new Address(desk.language().key(), candidate);
      if (plan.has(there)) {
        return Optional.of(new Link(title.get(), desk.href(there)));
      }
    }
    return Optional.empty();
  }
}
