package org.qiao.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One story, all its languages, and the facts that hold for each of them.
 *
 * @param slug the path below {@code content/}, such as {@code
 *     news/2022/eias-unesco-ichei-agreement}
 * @param date the day it is dated, in the site's zone
 * @param published the instant from which it is public
 * @param updated the day of its last correction
 * @param category the category's id
 * @param organisations whom it is about, by id
 * @param topics topic ids
 * @param event what happened
 * @param draft whether it is held back
 * @param aliases old addresses that lead here, each beginning with a slash
 * @param neverLinked organisation ids and names that are not linked in this entry
 * @param linkPolicy the policy of this entry, where it differs from the site's
 * @param versions the versions by language key, in the order of the site's languages
 * @param images the bundle's other files, by name
 */
public record Entry(
    String slug,
    LocalDate date,
    Instant published,
    Optional<LocalDate> updated,
    Optional<String> category,
    List<String> organisations,
    List<String> topics,
    Optional<Event> event,
    boolean draft,
    List<String> aliases,
    Set<String> neverLinked,
    Optional<LinkPolicy> linkPolicy,
    Map<String, Version> versions,
    List<BundleFile> images) {

  /** The version in this language, where there is one. */
  public Optional<Version> in(Language language) {
    return Optional.ofNullable(versions.get(language.key()));
  }

  /** Whether readers may see it at this instant. */
  public boolean isPublic(Instant asOf) {
    return !draft && !published.isAfter(asOf);
  }
}
