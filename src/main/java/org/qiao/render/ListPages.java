package org.qiao.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiao.model.Language;
import org.qiao.page.Address;
import org.qiao.page.Addresses;
import org.qiao.page.Edition;
import org.qiao.page.Page;
import org.qiao.page.Slice;
import org.qiao.page.Story;

/** What stands on the lists of news: all of it, a year's, a topic's, a category's. */
final class ListPages {
  private final Desk desk;
  private final Language language;
  private final Edition edition;
  private final Link news;
  private final List<Link> years;

  ListPages(Desk desk) {
    this.desk = desk;
    this.language = desk.language();
    this.edition = desk.edition();
    this.news = new Link(desk.messages().say("news"), desk.href(Addresses.news(language)));
    this.years = edition.years().stream().map(this::year).toList();
  }

  /** A list of news as its page shows it. */
  record ListView(String title, List<Card> stories, PagerView pager, List<Link> years) {}

  /** A topic as the list of topics shows it. */
  record TopicView(Link link, int count) {}

  private Link year(int year) {
    return new Link(desk.dates().year(year), desk.href(Addresses.year(language, year)));
  }

  Content news(Page.NewsList page) {
    return list(
        "list.ftlh",
        "news-list",
        news.text(),
        Addresses.news(language),
        page.slice(),
        edition.stories(),
        List.of(),
        years);
  }

  Content year(Page.YearArchive page) {
    String title = desk.messages().say("newsOfYear", desk.dates().year(page.year()));
    return list(
        "list.ftlh",
        "year-archive",
        title,
        Addresses.year(language, page.year()),
        page.slice(),
        edition.of(page.year()),
        List.of(news),
        years);
  }

  Content category(Page.CategoryPage page) {
    String title = desk.category(page.category()).map(Link::text).orElse(page.category());
    return list(
        "list.ftlh",
        "category",
        title,
        Addresses.category(language, page.category()),
        page.slice(),
        edition.ofCategory(page.category()),
        List.of(news),
        List.of());
  }

  Content topic(Page.TopicPage page) {
    String title = desk.topic(page.topic()).map(Link::text).orElse(page.topic());
    Link topics = new Link(desk.messages().say("topics"), desk.href(Addresses.topics(language)));
    return list(
        "topic.ftlh",
        "topic",
        title,
        Addresses.topic(language, page.topic()),
        page.slice(),
        edition.ofTopic(page.topic()),
        List.of(topics),
        List.of());
  }

  Content topics(Page.TopicIndex page) {
    String title = desk.messages().say("topics");
    List<TopicView> topics =
        desk.settings().topics().keySet().stream()
            .flatMap(
                id ->
                    desk.topic(id).stream()
                        .map(link -> new TopicView(link, edition.ofTopic(id).size())))
            .toList();
    Head head =
        new Head("topics", title, desk.siteDescription(), desk.href(page.address()), List.of());
    return new Content("topics.ftlh", head, Map.of("topics", topics));
  }

  private Content list(
      String template,
      String kind,
      String title,
      Address list,
      Slice slice,
      List<Story> stories,
      List<Link> trail,
      List<Link> years) {
    String fullTitle =
        slice.isFirst() ? title : desk.messages().say("titleOfPage", title, slice.number());
    boolean topic = kind.equals("topic");
    Head head =
        new Head(
            kind,
            fullTitle,
            desk.messages().say("listDescription", title, desk.siteTitle()),
            topic ? desk.href(Addresses.topics(language)) : news.href(),
            trail,
            topic ? Optional.of(list) : Optional.empty(),
            Optional.empty(),
            json -> {});
    ListView view =
        new ListView(
            fullTitle,
            slice.from(stories).stream().map(desk::card).toList(),
            PagerView.of(slice, list, desk),
            years);
    return new Content(template, head, Map.of("list", view));
  }
}
