package org.qiao.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qiao.model.Entry;
import org.qiao.model.Event;
import org.qiao.model.Language;
import org.qiao.model.Version;

/** The news of one language, and its indexes; every list is newest first. */
public final class Edition {
  private final Language language;
  private final List<Story> stories = new ArrayList<>();
  private final Map<String, Story> bySlug = new LinkedHashMap<>();
  private final Map<Integer, List<Story>> byYear = new TreeMap<>(Collections.reverseOrder());
  private final Map<String, List<Story>> byTopic = new LinkedHashMap<>();
  private final Map<String, List<Story>> byCategory = new LinkedHashMap<>();
  private final Map<String, List<Naming>> byOrganisation = new LinkedHashMap<>();

  /** The edition of a language: every story that readers may see and that has text in it. */
  Edition(Newsroom newsroom, Language language) {
    this.language = language;
    for (Entry entry : newsroom.site().entries()) {
      Optional<Version> version = entry.in(language);
      if (version.isPresent() && newsroom.shows(entry)) {
        add(entry, version.get());
      }
    }
    addNamings(newsroom);
  }

  private void add(Entry entry, Version version) {
    Address address = Addresses.entry(language, entry.slug());
    Story story = new Story(entry, version, address, stories.size());
    stories.add(story);
    bySlug.put(entry.slug(), story);
    byYear.computeIfAbsent(entry.date().getYear(), year -> new ArrayList<>()).add(story);
    entry.topics().forEach(topic -> listOf(byTopic, topic).add(story));
    entry.category().ifPresent(category -> listOf(byCategory, category).add(story));
  }

  private void addNamings(Newsroom newsroom) {
    Map<String, Map<Integer, Optional<String>>> sentences = new TreeMap<>();
    newsroom
        .backlinks()
        .forEach(
            (organisation, links) -> {
              for (Backlink link : links) {
                Story story = bySlug.get(link.slug());
                if (story != null && link.language().equals(language.key())) {
                  sentences
                      .computeIfAbsent(organisation, id -> new TreeMap<>())
                      .putIfAbsent(story.position(), Optional.of(link.sentence()));
                }
              }
            });
    for (Story story : stories) {
      for (String organisation : factsOf(story.entry())) {
        sentences
            .computeIfAbsent(organisation, id -> new TreeMap<>())
            .putIfAbsent(story.position(), Optional.empty());
      }
    }
    sentences.forEach(
        (organisation, at) ->
            at.forEach(
                (position, sentence) ->
                    listOf(byOrganisation, organisation)
                        .add(new Naming(stories.get(position), sentence))));
  }

  /**
   * The organisations that an entry's facts name: its own first, then parties, then signatories.
   */
  static Set<String> factsOf(Entry entry) {
    Set<String> named = new LinkedHashSet<>(entry.organisations());
    if (entry.event().isPresent()) {
      Event event = entry.event().get();
      named.addAll(event.parties());
      event.signatories().forEach(signatory -> signatory.organisation().ifPresent(named::add));
    }
    return named;
  }

  private static <T> List<T> listOf(Map<String, List<T>> lists, String key) {
    return lists.computeIfAbsent(key, id -> new ArrayList<>());
  }

  public Language language() {
    return language;
  }

  public List<Story> stories() {
    return Collections.unmodifiableList(stories);
  }

  /** The years that have news, latest first. */
  public Set<Integer> years() {
    return Collections.unmodifiableSet(byYear.keySet());
  }

  public List<Story> of(int year) {
    return byYear.getOrDefault(year, List.of());
  }

  public List<Story> ofTopic(String topic) {
    return byTopic.getOrDefault(topic, List.of());
  }

  public List<Story> ofCategory(String category) {
    return byCategory.getOrDefault(category, List.of());
  }

  /** The stories that name an organisation, in their facts or their text. */
  public List<Naming> naming(String organisation) {
    return byOrganisation.getOrDefault(organisation, List.of());
  }

  /** The story that came after this one. */
  public Optional<Story> newer(Story story) {
    return story.position() == 0
        ? Optional.empty()
        : Optional.of(stories.get(story.position() - 1));
  }

  /** The story that came before this one. */
  public Optional<Story> older(Story story) {
    return story.position() + 1 == stories.size()
        ? Optional.empty()
        : Optional.of(stories.get(story.position() + 1));
  }

  /** At most four stories with the most organisations and topics in common. */
  public List<Story> related(Story story) {
    return Related.to(story, this);
  }
}
