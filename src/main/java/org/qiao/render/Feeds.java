package org.qiao.render;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiao.model.Entry;
import org.qiao.page.Address;
import org.qiao.page.Addresses;
import org.qiao.page.Feed;
import org.qiao.page.SitePlan;
import org.qiao.page.Story;
import org.qiao.page.TextKey;

/**
 * Writes feeds as Atom (RFC 4287) and <a href="https://www.jsonfeed.org/version/1.1/">JSON Feed
 * 1.1</a>. A story's id is its canonical address, so it stays the same from build to build. The
 * feed of a whole language carries the stories' text, the others their summaries.
 */
final class Feeds {
  private final SitePlan plan;
  private final Addresses addresses;
  private final Map<String, Desk> desks;

  Feeds(SitePlan plan, Map<String, Desk> desks) {
    this.plan = plan;
    this.addresses = plan.addresses();
    this.desks = desks;
  }

  List<PageOutput> outputs() {
    List<PageOutput> outputs = new ArrayList<>();
    for (Feed feed : Feed.of(plan)) {
      String origin =
          feed.organisation().map(organisation -> organisation.path()).orElse(SiteFiles.SETTINGS);
      outputs.add(
          new PageOutput(
              Addresses.atomFeed(feed.page()).file(), origin, diagnostics -> utf8(atom(feed))));
      outputs.add(
          new PageOutput(
              Addresses.jsonFeed(feed.page()).file(), origin, diagnostics -> utf8(json(feed))));
    }
    return outputs;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Desk desk(Feed feed) {
    return desks.get(feed.language().key());
  }

  private String title(Feed feed) {
    Desk desk = desk(feed);
    Optional<String> part =
        feed.topic()
            .flatMap(desk::topic)
            .map(Link::text)
            .or(() -> feed.organisation().map(organisation -> desk.nameOf(organisation).text()));
    return part.map(name -> desk.messages().say("pageTitle", name, desk.siteTitle()))
        .orElseGet(desk::siteTitle);
  }

  private String author(Desk desk) {
    return desk.settings()
        .owner()
        .flatMap(desk::organisation)
        .map(Link::text)
        .orElseGet(desk::siteTitle);
  }

  private String atom(Feed feed) {
    Desk desk = desk(feed);
    Address self = Addresses.atomFeed(feed.page());
    Xml xml = new Xml();
    xml.open("feed", "xmlns", "http://www.w3.org/2005/Atom", "xml:lang", feed.language().tag());
    xml.text("id", addresses.absolute(self));
    xml.text("title", title(feed));
    xml.text("updated", updated(feed).toString());
    xml.empty(
        "link", "rel", "self", "type", "application/atom+xml", "href", addresses.absolute(self));
    xml.empty(
        "link", "rel", "alternate", "type", "text/html", "href", addresses.absolute(feed.page()));
    xml.open("author").text("name", author(desk)).close("author");
    for (Story story : feed.stories()) {
      writeEntry(xml, desk, story, feed.isWhole());
    }
    return xml.close("feed").toString();
  }

  private void writeEntry(Xml xml, Desk desk, Story story, boolean whole) {
    String address = addresses.absolute(story.address());
    xml.open("entry");
    xml.text("id", address);
    xml.text("title", story.version().title());
    xml.empty("link", "rel", "alternate", "type", "text/html", "href", address);
    xml.text("published", story.entry().published().toString());
    xml.text("updated", updated(story.entry()).toString());
    for (String topic : story.entry().topics()) {
      desk.topic(topic)
          .ifPresent(link -> xml.empty("category", "term", topic, "label", link.text()));
    }
    String summary = desk.card(story).summary();
    if (!summary.isEmpty()) {
      xml.text("summary", summary);
    }
    if (whole) {
      html(desk, story).ifPresent(html -> xml.text("content", html, "type", "html"));
    }
    xml.close("entry");
  }

  private String json(Feed feed) {
    Desk desk = desk(feed);
    Json json = new Json().object();
    json.put("version", "https://jsonfeed.org/version/1.1")
        .put("title", title(feed))
        .put("home_page_url", addresses.absolute(feed.page()))
        .put("feed_url", addresses.absolute(Addresses.jsonFeed(feed.page())))
        .put("language", feed.language().tag());
    json.name("authors").array().object().put("name", author(desk)).endObject().endArray();
    json.name("items").array();
    for (Story story : feed.stories()) {
      writeItem(json, desk, story, feed.isWhole());
    }
    return json.endArray().endObject().toString();
  }

  private void writeItem(Json json, Desk desk, Story story, boolean whole) {
    Card card = desk.card(story);
    Optional<String> html = whole ? html(desk, story) : Optional.empty();
    json.object()
        .put("id", addresses.absolute(story.address()))
        .put("url", addresses.absolute(story.address()))
        .put("title", card.title())
        .put("summary", Optional.of(card.summary()).filter(text -> !text.isEmpty()))
        .put("content_html", html);
    if (html.isEmpty()) {
      json.put("content_text", card.summary());
    }
    json.put("date_published", story.entry().published().toString())
        .put("date_modified", updated(story.entry()).toString())
        .put("image", card.image().map(image -> addresses.absolute(image.src())))
        .put(
            "tags",
            story.entry().topics().stream()
                .map(desk::topic)
                .flatMap(Optional::stream)
                .map(Link::text)
                .toList())
        .endObject();
  }

  /** The text, with whole addresses: a feed is read far from the site. */
  private Optional<String> html(Desk desk, Story story) {
    String root = addresses.absolute("/");
    return desk.html(TextKey.entry(story.entry().slug(), desk.language()))
        .map(
            html ->
                html.markup()
                    .replace(" href=\"/", " href=\"" + root)
                    .replace(" src=\"/", " src=\"" + root));
  }

  private Instant updated(Entry entry) {
    Instant corrected =
        entry
            .updated()
            .map(day -> day.atStartOfDay(plan.settings().timeZone()).toInstant())
            .orElse(entry.published());
    return corrected.isBefore(entry.published()) ? entry.published() : corrected;
  }

  /** When the feed last changed: a feed without stories never did. */
  private Instant updated(Feed feed) {
    return feed.stories().stream()
        .map(story -> updated(story.entry()))
        .max(Comparator.naturalOrder())
        .orElse(Instant.EPOCH);
  }
}
