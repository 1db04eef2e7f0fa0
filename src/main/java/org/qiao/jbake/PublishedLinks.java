package org.qiao.jbake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiao.check.LinkCheck;
import org.qiao.check.SiteLink;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.markdown.RenderedText;
import org.qiao.model.Entry;
import org.qiao.model.Language;
import org.qiao.model.Organisation;
import org.qiao.model.StandingPage;
import org.qiao.page.Address;
import org.qiao.page.Addresses;
import org.qiao.page.Newsroom;
import org.qiao.page.SitePlan;
import org.qiao.page.TextKey;

/** The links that authors wrote in texts that readers see, and what they can lead to. */
final class PublishedLinks {
  private static final String PAGE_FILE = "index.html";

  private final SitePlan plan;
  private final Newsroom newsroom;
  private final Map<String, Set<String>> anchors = new HashMap<>();
  private final List<SiteLink> links = new ArrayList<>();

  /**
   * The links of a planned site.
   *
   * @param files every file of the finished site, relative to its folder
   */
  PublishedLinks(SitePlan plan, Collection<String> files) {
    this.plan = plan;
    this.newsroom = plan.newsroom();
    for (String file : files) {
      boolean page = file.equals(PAGE_FILE) || file.endsWith("/" + PAGE_FILE);
      anchors.put(page ? file.substring(0, file.length() - PAGE_FILE.length()) : file, Set.of());
    }
  }

  /** What is wrong with them. */
  List<Diagnostic> check() {
    for (Language language : plan.settings().languages()) {
      plan.edition(language)
          .stories()
          .forEach(story -> add(story.address(), TextKey.entry(story.entry().slug(), language)));
      for (StandingPage page : plan.standingPages()) {
        add(
            Addresses.standingPage(language, page.slug()),
            TextKey.standingPage(page.slug(), language));
      }
      for (Organisation organisation : newsroom.site().organisations().values()) {
        Address profile = Addresses.profile(language, organisation.id());
        add(profile, TextKey.about(organisation.id(), language));
        add(profile, TextKey.boilerplate(organisation.id(), language));
      }
    }
    return new LinkCheck(plan.addresses().sitePath(), anchors, withheld()).check(links);
  }

  private void add(Address page, TextKey key) {
    newsroom
        .text(key)
        .ifPresent(
            text -> {
              addAnchors(page.path(), text);
              text.links().forEach(link -> links.add(link(page, link)));
            });
  }

  private void addAnchors(String page, RenderedText text) {
    if (!text.headings().isEmpty()) {
      Set<String> ids = new HashSet<>(anchors.getOrDefault(page, Set.of()));
      text.headings().forEach(heading -> ids.add(heading.id()));
      anchors.put(page, ids);
    }
  }

  private static SiteLink link(Address page, RenderedText.Link link) {
    return new SiteLink(page.path(), link.href(), link.position());
  }

  private Map<String, String> withheld() {
    Map<String, String> withheld = new HashMap<>();
    for (Entry entry : newsroom.site().entries()) {
      if (!newsroom.shows(entry)) {
        String word = entry.draft() ? "a draft" : "an entry that is not public yet";
        entry
            .versions()
            .values()
            .forEach(
                version ->
                    withheld.put(Addresses.entry(version.language(), entry.slug()).path(), word));
      }
    }
    return withheld;
  }
}
