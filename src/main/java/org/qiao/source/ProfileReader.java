package org.qiao.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Language;
import org.qiao.model.LocalizedText;
import org.qiao.model.Organisation;
import org.qiao.model.OrganisationKind;
import org.qiao.model.Person;

/** Reads one organisation's profile; a pure function of the file, safe for all threads. */
final class ProfileReader {
  private final DocumentSchema schema;
  private final List<Language> languages;

  ProfileReader(DocumentSchema schema, List<Language> languages) {
    this.schema = schema;
    this.languages = languages;
  }

  /** The profile; empty where it cannot be used. */
  Optional<ParsedProfile> read(SourceFile file, Consumer<Diagnostic> found) {
    Optional<YamlNode.Mapping> document =
        Decoding.read(file, found)
            .flatMap(text -> YamlDocument.read(text, file.path(), 1, "profile", found));
    if (document.isEmpty()) {
      return Optional.empty();
    }
    DocumentSchema.Verdict verdict = schema.check(DocumentKind.PROFILE, document.get());
    verdict.faults().forEach(found);
    Fields profile = new Fields(verdict.sound());
    if (profile.node("name").isEmpty()) {
      return Optional.empty();
    }
    TextChecks.checkProfile(profile, languages, found);
    checkWebsite(profile, found);
    return Optional.of(new ParsedProfile(file, organisation(file, profile, found), profile));
  }

  private Organisation organisation(SourceFile file, Fields profile, Consumer<Diagnostic> found) {
    Fields match = profile.fields("match");
    return new Organisation(
        file.slug(),
        profile.localized("name", languages),
        profile.localized("abbreviation", languages),
        profile.localized("short_name", languages),
        profile.map("also_known_as", Fields::texts),
        profile.list("former_names").stream().map(former -> formerName(former, found)).toList(),
        profile.text("kind").flatMap(OrganisationKind::of),
        profile.scalar("founded").flatMap(date -> Dates.partial(date, "profile", found)),
        profile.localized("place", languages),
        profile.localized("website", languages),
        profile.text("logo"),
        new Organisation.Relations(
            profile.text("part_of"),
            profile.text("hosted_by"),
            profile.texts("runs"),
            profile.text("predecessor"),
            profile.text("successor"),
            profile.texts("partners")),
        profile.map("identifiers", (ids, scheme) -> ids.text(scheme).orElseThrow()),
        profile.list("people").stream().map(this::person).toList(),
        profile.sources("boilerplate", languages),
        profile.sources("about", languages),
        new Organisation.Match(
            Set.copyOf(match.texts("never")),
            Map.copyOf(match.map("only_with", Fields::texts)),
            Set.copyOf(match.texts("names"))),
        file.path());
  }

  private Organisation.FormerName formerName(Fields former, Consumer<Diagnostic> found) {
    return new Organisation.FormerName(
        former.localized("name", languages),
        former.scalar("until").flatMap(date -> Dates.partial(date, "profile", found)));
  }

  private Person person(Fields person) {
    return new Person(person.localized("name", languages), person.localized("role", languages));
  }

  private void checkWebsite(Fields profile, Consumer<Diagnostic> found) {
    LocalizedText websites = profile.localized("website", languages);
    websites.byLanguage().values().stream()
        .distinct()
        .filter(address -> !isWebAddress(address))
        .forEach(
            address ->
                found.accept(
                    Diagnostic.error(
                        "profile.website",
                        profile.node("website").orElseThrow().position(),
                        "\"" + address + "\" is not a web address",
                        "write one that begins with https:// and names no user or password")));
  }

  private static boolean isWebAddress(String address) {
    try {
      URI uri = new URI(address);
      return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
          && uri.getHost() != null
          && uri.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }

  /**
   * A profile that was read.
   *
   * @param file its file
   * @param organisation what it describes
   * @param fields its values, with their places
   */
  record ParsedProfile(SourceFile file, Organisation organisation, Fields fields) {}
}
