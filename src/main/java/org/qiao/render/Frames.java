package org.qiao.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qiao.model.Language;
import org.qiao.page.Address;
import org.qiao.page.Addresses;
import org.qiao.page.Alternates;
import org.qiao.page.Page;
import org.qiao.page.SitePlan;
import org.qiao.render.PageView.Alternate;
import org.qiao.render.PageView.FeedLink;
import org.qiao.render.PageView.LanguageChoice;
import org.qiao.render.PageView.OpenGraph;

/** Makes what stands around every page of a language: head, language switch, breadcrumb. */
final class Frames {
  private final Desk desk;
  private final SitePlan plan;
  private final Addresses addresses;
  private final Language language;
  private final List<FeedLink> siteFeeds;
  private final Map<String, Messages> messages;

  Frames(Desk desk, Map<String, Messages> messages) {
    this.desk = desk;
    this.plan = desk.plan();
    this.addresses = plan.addresses();
    this.language = desk.language();
    this.messages = messages;
    this.siteFeeds = siteFeeds();
  }

  PageView around(Page.InLanguage page, Head head) {
    Address address = page.address();
    String canonical = addresses.absolute(address);
    List<Language> languages = plan.languagesOf(address);
    Alternates alternates = Alternates.of(plan, page);
    boolean home = page instanceof Page.Home;
    String title = home ? desk.siteTitle() : head.title();
    List<Link> breadcrumb = home ? List.of() : breadcrumb(head, addresses.href(address));
    return new PageView(
        head.kind(),
        title,
        home ? title : desk.messages().say("pageTitle", title, desk.siteTitle()),
        head.description(),
        addresses.href(address),
        head.section(),
        canonical,
        alternates.pages().stream()
            .map(
                other -> new Alternate(other.language().tag(), addresses.absolute(other.address())))
            .toList(),
        alternates.otherwise().map(addresses::absolute),
        languageSwitch(address, languages),
        feeds(head),
        breadcrumb,
        openGraph(head, languages),
        structuredData(head, breadcrumb));
  }

  private List<Link> breadcrumb(Head head, String href) {
    List<Link> trail = new ArrayList<>(head.trail().size() + 2);
    trail.add(new Link(desk.messages().say("home"), desk.href(Addresses.home(language))));
    trail.addAll(head.trail());
    trail.add(new Link(head.title(), href));
    return trail;
  }

  private List<LanguageChoice> languageSwitch(Address address, List<Language> languages) {
    List<Language> all = plan.settings().languages();
    if (all.size() < 2) {
      return List.of();
    }
    List<LanguageChoice> choices = new ArrayList<>(all.size());
    for (Language other : all) {
      boolean there = languages.contains(other);
      choices.add(
          new LanguageChoice(
              other.name(),
              other.tag(),
              there
                  ? addresses.href(new Address(other.key(), address.rest()))
                  : addresses.href(Addresses.news(other)),
              other.equals(language),
              there ? "" : messages.get(other.key()).say("notInThisLanguage", other.name())));
    }
    return choices;
  }

  private List<FeedLink> feeds(Head head) {
    if (head.ownFeed().isEmpty()) {
      return siteFeeds;
    }
    Address page = head.ownFeed().get();
    List<FeedLink> feeds = new ArrayList<>(siteFeeds.size() + 2);
    String title = desk.messages().say("pageTitle", head.title(), desk.siteTitle());
    addFeeds(feeds, title, page);
    feeds.addAll(siteFeeds);
    return feeds;
  }

  private List<FeedLink> siteFeeds() {
    List<FeedLink> feeds = new ArrayList<>();
    addFeeds(feeds, desk.siteTitle(), Addresses.home(language));
    for (Language other : plan.settings().languages()) {
      if (!other.equals(language)) {
        String title = plan.settings().title().inOrElseAny(other).orElse("");
        addFeeds(feeds, title, Addresses.home(other));
      }
    }
    return feeds;
  }

  private void addFeeds(List<FeedLink> feeds, String title, Address page) {
    feeds.add(
        new FeedLink(title, "application/atom+xml", addresses.absolute(Addresses.atomFeed(page))));
    feeds.add(
        new FeedLink(title, "application/feed+json", addresses.absolute(Addresses.jsonFeed(page))));
  }

  private OpenGraph openGraph(Head head, List<Language> languages) {
    List<String> others = new ArrayList<>(languages.size());
    for (Language other : languages) {
      if (!other.equals(language)) {
        others.add(Desk.openGraphLocale(other));
      }
    }
    return new OpenGraph(
        head.kind().equals("entry") ? "article" : "website",
        Desk.openGraphLocale(language),
        others,
        head.image().map(image -> addresses.absolute(image.src())),
        head.image().map(ImageView::alt).filter(alt -> !alt.isBlank()));
  }

  private Html structuredData(Head head, List<Link> breadcrumb) {
    Json json = new Json().object().put("@context", "https://schema.org").name("@graph").array();
    head.data().accept(json);
    if (!breadcrumb.isEmpty()) {
      json.object().put("@type", "BreadcrumbList").name("itemListElement").array();
      for (int i = 0; i < breadcrumb.size(); i++) {
        json.object()
            .put("@type", "ListItem")
            .name("position")
            .value(i + 1)
            .put("name", breadcrumb.get(i).text())
            .put("item", addresses.absolute(breadcrumb.get(i).href()))
            .endObject();
      }
      json.endArray().endObject();
    }
    return new Html(json.endArray().endObject().toString());
  }
}
