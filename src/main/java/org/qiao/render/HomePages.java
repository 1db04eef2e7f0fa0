package org.qiao.render;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiao.model.Language;
import org.qiao.page.Addresses;
import org.qiao.page.Edition;
import org.qiao.page.Page;
import org.qiao.page.Story;

/** What stands on a language's front page. */
final class HomePages {
  private static final int LATEST = 10;
  private static final int FEATURED = 8;

  private final Desk desk;
  private final OrganisationData data;

  HomePages(Desk desk, OrganisationData data) {
    this.desk = desk;
    this.data = data;
  }

  /** The front page; the featured organisations are those that the latest stories are about. */
  record HomeView(
      String title,
      String description,
      List<Card> latest,
      String news,
      List<Link> organisations,
      String directory,
      List<Link> topics) {}

  Content of(Page.Home page) {
    Language language = page.language();
    Edition edition = desk.edition();
    List<Story> latest = edition.stories().subList(0, Math.min(LATEST, edition.stories().size()));
    HomeView view =
        new HomeView(
            desk.siteTitle(),
            desk.siteDescription(),
            latest.stream().map(desk::card).toList(),
            desk.href(Addresses.news(language)),
            featured(latest),
            desk.href(Addresses.directory(language)),
            desk.settings().topics().keySet().stream()
                .map(desk::topic)
                .flatMap(Optional::stream)
                .toList());
    Head head =
        new Head(
            "home",
            "",
            desk.siteDescription(),
            desk.href(page.address()),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            this::writeSite);
    return new Content("home.ftlh", head, Map.of("home", view));
  }

  private List<Link> featured(List<Story> latest) {
    Set<String> featured = new LinkedHashSet<>(desk.settings().owner().stream().toList());
    latest.stream()
        .map(story -> story.entry().organisations())
        .flatMap(Collection::stream)
        .forEach(featured::add);
    return desk.organisations(featured.stream().limit(FEATURED).toList());
  }

  /** <a href="https://schema.org/WebSite">schema.org WebSite</a> and the organisation behind it. */
  private void writeSite(Json json) {
    String address = desk.plan().addresses().absolute(Addresses.home(desk.language()));
    json.object()
        .put("@type", "WebSite")
        .put("@id", address)
        .put("url", address)
        .put("name", desk.siteTitle())
        .put("description", Optional.of(desk.siteDescription()).filter(text -> !text.isBlank()))
        .put("inLanguage", desk.language().tag());
    data.writeOwner(json, "publisher");
    json.endObject();
    data.writeOwner(json);
  }
}
