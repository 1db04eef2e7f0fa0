package org.qiao.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiao.crosslink.graph.InstitutionGraph;
import org.qiao.markdown.RenderedText;
import org.qiao.model.Language;
import org.qiao.model.Organisation;
import org.qiao.model.SiteSettings;
import org.qiao.model.StandingPage;
import org.qiao.model.Version;

/** Which pages the site has, in which languages; made once, then shared by all threads. */
public final class SitePlan {
  private final Newsroom newsroom;
  private final Addresses addresses;
  private final Map<String, Edition> editions = new LinkedHashMap<>();
  private final List<Page> pages = new ArrayList<>();
  private final Map<String, List<Language>> languagesByRest = new HashMap<>();
  private InstitutionGraph graph = InstitutionGraph.of(Map.of(), List.of());

  private SitePlan(Newsroom newsroom) {
    this.newsroom = newsroom;
    this.addresses = new Addresses(newsroom.site().settings().baseUrl());
  }

  /** Plans the pages of a newsroom. */
  public static SitePlan of(Newsroom newsroom) {
    SitePlan plan = new SitePlan(newsroom);
    plan.pages.add(new Page.Chooser());
    plan.pages.add(new Page.NotFound());
    for (Language language : plan.settings().languages()) {
      Edition edition = new Edition(newsroom, language);
      plan.editions.put(language.key(), edition);
      plan.add(edition);
    }
    plan.graph = Casts.graph(newsroom, plan.editions());
    return plan;
  }

  private void add(Edition edition) {
    int firstOfLanguage = pages.size();
    Language language = edition.language();
    int size = settings().pageSize();
    pages.add(new Page.Home(language));
    for (Slice slice : Slice.of(edition.stories().size(), size)) {
      pages.add(new Page.NewsList(language, slice));
    }
    for (int year : edition.years()) {
      for (Slice slice : Slice.of(edition.of(year).size(), size)) {
        pages.add(new Page.YearArchive(language, year, slice));
      }
    }
    for (Story story : edition.stories()) {
      pages.add(new Page.EntryPage(language, story));
    }
    addTopicsAndCategories(edition, size);
    addOrganisations(edition, size);
    addStandingPages(language);
    for (Page page : pages.subList(firstOfLanguage, pages.size())) {
      languagesByRest
          .computeIfAbsent(page.address().rest(), rest -> new ArrayList<>(2))
          .add(language);
    }
  }

  private void addTopicsAndCategories(Edition edition, int size) {
    Language language = edition.language();
    if (!settings().topics().isEmpty()) {
      pages.add(new Page.TopicIndex(language));
    }
    for (String topic : settings().topics().keySet()) {
      for (Slice slice : Slice.of(edition.ofTopic(topic).size(), size)) {
        pages.add(new Page.TopicPage(language, topic, slice));
      }
    }
    for (String category : settings().categories().keySet()) {
      for (Slice slice : Slice.of(edition.ofCategory(category).size(), size)) {
        pages.add(new Page.CategoryPage(language, category, slice));
      }
    }
  }

  private void addOrganisations(Edition edition, int size) {
    Language language = edition.language();
    if (!newsroom.site().organisations().isEmpty()) {
      pages.add(new Page.DirectoryPage(language));
    }
    for (Organisation organisation : newsroom.site().organisations().values()) {
      for (Slice slice : Slice.of(edition.naming(organisation.id()).size(), size)) {
        pages.add(new Page.ProfilePage(language, organisation, slice));
      }
    }
  }

  private void addStandingPages(Language language) {
    for (StandingPage page : standingPages()) {
      page.in(language)
          .ifPresent(version -> pages.add(new Page.StandingPageIn(language, page, version)));
    }
  }

  /** The standing pages that readers may see. */
  public List<StandingPage> standingPages() {
    return newsroom.site().pages().stream()
        .filter(page -> newsroom.drafts() || !page.draft())
        .toList();
  }

  public Newsroom newsroom() {
    return newsroom;
  }

  public SiteSettings settings() {
    return newsroom.site().settings();
  }

  public Addresses addresses() {
    return addresses;
  }

  /** Every page; the site's own first, then language by language. */
  public List<Page> pages() {
    return Collections.unmodifiableList(pages);
  }

  public Edition edition(Language language) {
    return editions.get(language.key());
  }

  /** The editions in the order of the site's languages. */
  public List<Edition> editions() {
    return List.copyOf(editions.values());
  }

  /** The institutions and what connects them. */
  public InstitutionGraph graph() {
    return graph;
  }

  /** The languages that have this page, in the site's order. */
  public List<Language> languagesOf(Address address) {
    return languagesByRest.getOrDefault(address.rest(), List.of());
  }

  /** Whether the page exists. */
  public boolean has(Address address) {
    return languagesOf(address).stream().anyMatch(l -> l.key().equals(address.language()));
  }

  /**
   * The organisations that a story names, by id: its own first, then the parties and signatories of
   * its event, then those that its text mentions, in reading order.
   */
  public Set<String> namedIn(Story story) {
    Set<String> named = new LinkedHashSet<>(Edition.factsOf(story.entry()));
    Version version = story.version();
    newsroom
        .text(TextKey.entry(story.entry().slug(), version.language()))
        .map(RenderedText::named)
        .ifPresent(all -> all.forEach(each -> named.add(each.organisation())));
    return named;
  }
}
