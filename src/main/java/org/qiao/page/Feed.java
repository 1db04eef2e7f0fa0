package org.qiao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiao.model.Language;
import org.qiao.model.Organisation;

/**
 * A feed of news: of a language, of a topic or of an organisation.
 *
 * @param page the page whose news it carries
 * @param topic the topic's id, where it is a topic's
 * @param organisation the organisation, where it is one's
 * @param stories its stories, newest first, bounded
 */
public record Feed(
    Language language,
    Address page,
    Optional<String> topic,
    Optional<Organisation> organisation,
    List<Story> stories) {
  private static final int LATEST = 20;

  /** Every feed of the site. */
  public static List<Feed> of(SitePlan plan) {
    List<Feed> feeds = new ArrayList<>();
    for (Edition edition : plan.editions()) {
      Language language = edition.language();
      feeds.add(
          new Feed(
              language,
              Addresses.home(language),
              Optional.empty(),
              Optional.empty(),
              latest(edition.stories())));
      for (String topic : plan.settings().topics().keySet()) {
        feeds.add(
            new Feed(
                language,
                Addresses.topic(language, topic),
                Optional.of(topic),
                Optional.empty(),
                latest(edition.ofTopic(topic))));
      }
      for (Organisation organisation : plan.newsroom().site().organisations().values()) {
        feeds.add(
            new Feed(
                language,
                Addresses.profile(language, organisation.id()),
                Optional.empty(),
                Optional.of(organisation),
                latest(edition.naming(organisation.id())).stream().map(Naming::story).toList()));
      }
    }
    return feeds;
  }

  private static <T> List<T> latest(List<T> newestFirst) {
    return newestFirst.subList(0, Math.min(LATEST, newestFirst.size()));
  }

  /** Whether it carries all news of its language. */
  public boolean isWhole() {
    return topic.isEmpty() && organisation.isEmpty();
  }
}
