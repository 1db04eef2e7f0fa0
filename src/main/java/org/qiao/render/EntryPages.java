package org.qiao.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiao.markdown.RenderedText;
import org.qiao.model.Entry;
import org.qiao.model.Event;
import org.qiao.model.Organisation;
import org.qiao.page.Addresses;
import org.qiao.page.Page;
import org.qiao.page.Story;
import org.qiao.page.TextKey;
import org.qiao.render.EntryView.AboutView;
import org.qiao.render.EntryView.EventView;
import org.qiao.render.EntryView.SignatoryView;

/** What stands on an entry's page. */
final class EntryPages {
  private final Desk desk;
  private final OrganisationData data;

  EntryPages(Desk desk, OrganisationData data) {
    this.desk = desk;
    this.data = data;
  }

  Content of(Page.EntryPage page) {
    Story story = page.story();
    EntryView view = view(story);
    String summary =
        desk.summary(story.version(), TextKey.entry(story.entry().slug(), desk.language()));
    String news = desk.href(Addresses.news(desk.language()));
    int year = story.entry().date().getYear();
    Head head =
        new Head(
            "entry",
            view.title(),
            summary,
            news,
            List.of(
                new Link(desk.messages().say("news"), news),
                new Link(
                    desk.dates().year(year), desk.href(Addresses.year(desk.language(), year)))),
            Optional.empty(),
            view.cover(),
            json -> writeArticle(json, story, view, summary));
    return new Content("entry.ftlh", head, Map.of("entry", view));
  }

  private EntryView view(Story story) {
    Entry entry = story.entry();
    return new EntryView(
        story.version().title(),
        desk.dates().write(entry.date()),
        entry.updated().map(desk.dates()::write),
        entry.category().flatMap(desk::category),
        desk.cover(story),
        entry.event().map(this::event),
        desk.organisations(entry.organisations()),
        new Html(
            desk.text(TextKey.entry(entry.slug(), desk.language()))
                .map(RenderedText::html)
                .orElse("")),
        entry.topics().stream().map(desk::topic).flatMap(Optional::stream).toList(),
        about(story),
        desk.edition().related(story).stream().map(desk::card).toList(),
        desk.edition().newer(story).map(this::link),
        desk.edition().older(story).map(this::link));
  }

  private Link link(Story story) {
    return new Link(story.version().title(), desk.href(story.address()));
  }

  private EventView event(Event event) {
    return new EventView(
        desk.messages().find("event." + event.kind()).orElse(event.kind()),
        event.date().map(desk.dates()::write),
        desk.words(event.place()),
        desk.organisations(event.parties()),
        event.signatories().stream()
            .map(
                signatory ->
                    new SignatoryView(
                        desk.words(signatory.name()).orElse(new Words("", "")),
                        signatory.organisation().flatMap(desk::organisation)))
            .toList());
  }

  private List<AboutView> about(Story story) {
    List<AboutView> texts = new ArrayList<>();
    for (String id : desk.plan().namedIn(story)) {
      Organisation organisation = desk.plan().newsroom().site().organisations().get(id);
      Optional<Html> text = desk.html(TextKey.boilerplate(id, desk.language()));
      if (organisation != null && text.isPresent()) {
        texts.add(
            new AboutView(
                id,
                desk.shortNameOf(organisation),
                desk.href(Addresses.profile(desk.language(), id)),
                text.get()));
      }
    }
    return texts;
  }

  /** <a href="https://schema.org/NewsArticle">schema.org NewsArticle</a>. */
  private void writeArticle(Json json, Story story, EntryView view, String summary) {
    String address = desk.plan().addresses().absolute(story.address());
    json.object()
        .put("@type", "NewsArticle")
        .put("@id", address)
        .put("url", address)
        .put("mainEntityOfPage", address)
        .put("headline", view.title())
        .put("description", Optional.of(summary).filter(text -> !text.isBlank()))
        .put("inLanguage", desk.language().tag())
        .put("datePublished", view.date().iso())
        .put("dateModified", view.updated().map(DateView::iso))
        .put("articleSection", view.category().map(Link::text))
        .put("keywords", view.topics().stream().map(Link::text).toList())
        .put("image", view.cover().map(cover -> desk.plan().addresses().absolute(cover.src())));
    data.writeOwner(json, "author");
    data.writeOwner(json, "publisher");
    data.writeList(json, "about", story.entry().organisations());
    json.endObject();
  }
}
