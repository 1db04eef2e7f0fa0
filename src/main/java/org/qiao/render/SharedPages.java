package org.qiao.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.qiao.model.Language;
import org.qiao.page.Address;
import org.qiao.page.Addresses;
import org.qiao.page.Alternates;
import org.qiao.page.Page;
import org.qiao.render.PageView.Alternate;
import org.qiao.render.PageView.FeedLink;
import org.qiao.render.PageView.OpenGraph;

/** The pages that belong to every language at once: the chooser and the 404 page. */
final class SharedPages {
  private final Map<String, Desk> desks;
  private final Desk first;
  private final Addresses addresses;

  SharedPages(Map<String, Desk> desks, Desk first) {
    this.desks = desks;
    this.first = first;
    this.addresses = first.plan().addresses();
  }

  /**
   * A language as the shared pages show it.
   *
   * @param message the page's sentence in that language
   */
  record EditionView(
      String name,
      String tag,
      String title,
      String home,
      String homeText,
      String heading,
      String message) {}

  List<EditionView> editions(Page page) {
    boolean chooser = page instanceof Page.Chooser;
    List<EditionView> editions = new ArrayList<>();
    for (Language language : first.settings().languages()) {
      Desk desk = desks.get(language.key());
      Messages messages = desk.messages();
      editions.add(
          new EditionView(
              language.name(),
              language.tag(),
              desk.siteTitle(),
              desk.href(Addresses.home(language)),
              messages.say("home"),
              messages.say(chooser ? "chooseLanguage" : "notFound"),
              chooser ? desk.siteDescription() : messages.say("notFoundText")));
    }
    return editions;
  }

  PageView frame(Page page) {
    boolean chooser = page instanceof Page.Chooser;
    Address address = page.address();
    Alternates alternates = Alternates.of(first.plan(), page);
    String title = chooser ? titles() : headings(page);
    return new PageView(
        chooser ? "chooser" : "not-found",
        title,
        chooser ? title : title + " – " + titles(),
        chooser ? first.siteDescription() : "",
        addresses.href(address),
        "",
        chooser ? addresses.absolute(address) : "",
        alternates.pages().stream()
            .map(home -> new Alternate(home.language().tag(), addresses.absolute(home.address())))
            .toList(),
        alternates.otherwise().map(addresses::absolute),
        List.of(),
        feeds(),
        List.of(),
        new OpenGraph(
            "website",
            Desk.openGraphLocale(first.language()),
            first.settings().languages().stream().skip(1).map(Desk::openGraphLocale).toList(),
            Optional.empty(),
            Optional.empty()),
        new Html(chooser ? webSite() : ""));
  }

  private String titles() {
    return desks.values().stream()
        .map(Desk::siteTitle)
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private String headings(Page page) {
    return editions(page).stream()
        .map(EditionView::heading)
        .distinct()
        .collect(Collectors.joining(" · "));
  }

  private List<FeedLink> feeds() {
    List<FeedLink> feeds = new ArrayList<>();
    for (Desk desk : desks.values()) {
      String feed = addresses.absolute(Addresses.atomFeed(Addresses.home(desk.language())));
      feeds.add(new FeedLink(desk.siteTitle(), "application/atom+xml", feed));
    }
    return feeds;
  }

  private String webSite() {
    Json json = new Json().object().put("@context", "https://schema.org").put("@type", "WebSite");
    String address = addresses.absolute(Addresses.chooser());
    json.put("@id", address).put("url", address).put("name", first.siteTitle());
    json.put("inLanguage", first.settings().languages().stream().map(Language::tag).toList());
    return json.endObject().toString();
  }
}
