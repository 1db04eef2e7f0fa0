package org.qiao.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An institution, programme or framework, as its profile describes it.
 *
 * @param id the profile's file name without extension; stable, unique
 * @param name the full name in each language; the only part that is never empty
 * @param abbreviation the abbreviation in each language
 * @param shortName the short name in each language
 * @param alsoKnownAs further names, by language key
 * @param formerNames names it bore in the past
 * @param kind what it is
 * @param founded when it was founded, as exact as known
 * @param place where it is, as a reader would write it
 * @param website its own site, an http or https address by language
 * @param logo the image file beside the profile, relative to {@code content/organisations/}
 * @param relations how it is tied to others
 * @param identifiers identifiers by scheme: {@code ror}, {@code wikidata}, {@code isni}
 * @param people who holds which office
 * @param boilerplate the "About …" text under entries that name it, by language key
 * @param about the profile page's own text, by language key
 * @param match what changes how its names are found in text
 * @param path the profile's file, relative to the source folder
 */
public record Organisation(
    String id,
    LocalizedText name,
    LocalizedText abbreviation,
    LocalizedText shortName,
    Map<String, List<String>> alsoKnownAs,
    List<FormerName> formerNames,
    Optional<OrganisationKind> kind,
    Optional<PartialDate> founded,
    LocalizedText place,
    LocalizedText website,
    Optional<String> logo,
    Relations relations,
    Map<String, String> identifiers,
    List<Person> people,
    Map<String, SourceText> boilerplate,
    Map<String, SourceText> about,
    Match match,
    String path) {

  /**
   * A name that the organisation bore in the past.
   *
   * @param name the name in each language
   * @param until when it ended, where the profile says so
   */
  public record FormerName(LocalizedText name, Optional<PartialDate> until) {}

  /**
   * Ties to other organisations, each an id of a profile.
   *
   * @param partOf the body it belongs to
   * @param hostedBy the body that hosts it
   * @param runs what it runs
   * @param predecessor what it grew from
   * @param successor what it became
   * @param partners whom it works with
   */
  public record Relations(
      Optional<String> partOf,
      Optional<String> hostedBy,
      List<String> runs,
      Optional<String> predecessor,
      Optional<String> successor,
      List<String> partners) {

    /** No ties at all. */
    public static Relations none() {
      return new Relations(
          Optional.empty(),
          Optional.empty(),
          List.of(),
          Optional.empty(),
          Optional.empty(),
          List.of());
    }
  }

  /**
   * What an editor says about finding the names in running text.
   *
   * @param never names that are never linked, as written
   * @param onlyWith for a name, the words of which one must stand in the same entry, in any
   *     language
   * @param names names that this profile claims where another profile bears them too
   */
  public record Match(Set<String> never, Map<String, List<String>> onlyWith, Set<String> names) {

    /** Every name is found wherever it stands. */
    public static Match everywhere() {
      return new Match(Set.of(), Map.of(), Set.of());
    }
  }
}
