package org.qiao.render;

import java.util.Map;
import java.util.Optional;
import org.qiao.page.Page;

/** Makes what every page of one language shows. */
final class LanguagePages {
  private final Frames frames;
  private final SiteView site;
  private final Messages messages;
  private final HomePages homes;
  private final ListPages lists;
  private final EntryPages entries;
  private final ProfilePages profiles;
  private final StandingPages standing;

  LanguagePages(
      Desk desk,
      Map<String, Messages> allMessages,
      Optional<String> stylesheet,
      Optional<String> icon) {
    this.messages = desk.messages();
    this.frames = new Frames(desk, allMessages);
    this.site = SiteView.of(desk, stylesheet, icon);
    OrganisationData data = new OrganisationData(desk);
    this.homes = new HomePages(desk, data);
    this.lists = new ListPages(desk);
    this.entries = new EntryPages(desk, data);
    this.profiles = new ProfilePages(desk, data);
    this.standing = new StandingPages(desk);
  }

  SiteView site() {
    return site;
  }

  Messages messages() {
    return messages;
  }

  PageView frame(Page.InLanguage page, Content content) {
    return frames.around(page, content.head());
  }

  Content content(Page.InLanguage page) {
    if (page instanceof Page.EntryPage entry) {
      return entries.of(entry);
    } else if (page instanceof Page.NewsList list) {
      return lists.news(list);
    } else if (page instanceof Page.YearArchive archive) {
      return lists.year(archive);
    } else if (page instanceof Page.TopicPage topic) {
      return lists.topic(topic);
    } else if (page instanceof Page.CategoryPage category) {
      return lists.category(category);
    } else if (page instanceof Page.TopicIndex index) {
      return lists.topics(index);
    } else if (page instanceof Page.ProfilePage profile) {
      return profiles.profile(profile);
    } else if (page instanceof Page.DirectoryPage) {
      return profiles.directory();
    } else if (page instanceof Page.StandingPageIn standingPage) {
      return standing.of(standingPage);
    } else if (page instanceof Page.Home home) {
      return homes.of(home);
    }
    throw new IllegalStateException("no maker for " + page);
  }
}
