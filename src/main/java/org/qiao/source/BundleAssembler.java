package org.qiao.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.BundleFile;
import org.qiao.model.Entry;
import org.qiao.model.Language;
import org.qiao.model.LinkPolicy;
import org.qiao.model.Position;
import org.qiao.model.SiteSettings;
import org.qiao.model.StandingPage;
import org.qiao.model.Version;
import org.qiao.source.VersionReader.ParsedVersion;

/** Puts the languages of one bundle together: an entry or a standing page. */
final class BundleAssembler {
  private final SiteSettings settings;
  private final Set<String> organisations;
  private final Set<String> unread;
  private final Consumer<Diagnostic> found;

  /**
   * An assembler for one site.
   *
   * @param organisations the ids that have a profile
   * @param unread the paths of versions that exist but could not be read, which is reported already
   */
  BundleAssembler(
      SiteSettings settings,
      Set<String> organisations,
      Set<String> unread,
      Consumer<Diagnostic> found) {
    this.settings = settings;
    this.organisations = organisations;
    this.unread = unread;
    this.found = found;
  }

  /** The entry of these versions. */
  Entry entry(String slug, List<ParsedVersion> versions, List<BundleFile> files) {
    SharedFacts facts = new SharedFacts(versions, found);
    Fields first = versions.get(0).fields();
    List<YamlNode.Scalar> owners =
        known("organisation", facts.scalars("organisations"), organisations);
    List<YamlNode.Scalar> topics =
        known("topic", facts.scalars("topics"), settings.topics().keySet());
    Optional<YamlNode.Scalar> category = facts.scalar("category");
    category.ifPresent(id -> known("category", List.of(id), settings.categories().keySet()));
    checkEvent(facts);
    Dates.Moment moment = date(facts, versions);
    Fields crosslinks =
        facts
            .with("crosslinks")
            .map(fields -> fields.fields("crosslinks"))
            .orElse(first.fields("crosslinks"));
    return new Entry(
        slug,
        moment.day(),
        moment.instant(),
        facts
            .scalar("updated")
            .flatMap(updated -> Dates.moment(updated, settings.timeZone(), "front-matter", found))
            .map(Dates.Moment::day),
        category.map(YamlNode.Scalar::text),
        texts(owners),
        texts(topics),
        facts.event(),
        isDraft(facts),
        texts(facts.scalars("aliases")),
        Set.copyOf(crosslinks.texts("never")),
        crosslinks.text("link").map(LinkPolicy::of),
        versions(versions, cover(versions, facts, files)),
        files);
  }

  /**
   * The entry's date; where it has none that can be read, any will do, since nothing is published.
   */
  private Dates.Moment date(SharedFacts facts, List<ParsedVersion> versions) {
    Optional<YamlNode.Scalar> date = facts.scalar("date");
    ParsedVersion first = versions.get(0);
    String path = first.file().path();
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    boolean complete =
        versions.stream().allMatch(ParsedVersion::whole)
            && unread.stream().noneMatch(other -> other.startsWith(folder));
    if (date.isEmpty() && complete) {
      found.accept(
          Diagnostic.error(
              "front-matter.missing-key",
              first.fields().mapping().position(),
              "the key \"date\" is missing",
              "add date: and the day, such as 2022-10-10"));
    }
    return date.flatMap(
            written -> Dates.moment(written, settings.timeZone(), "front-matter", found))
        .orElse(new Dates.Moment(LocalDate.EPOCH, Instant.EPOCH));
  }

  /** The standing page of these versions. */
  StandingPage page(String slug, List<ParsedVersion> versions, List<BundleFile> files) {
    SharedFacts facts = new SharedFacts(versions, found);
    return new StandingPage(
        slug,
        isDraft(facts),
        texts(facts.scalars("aliases")),
        versions(versions, Optional.empty()),
        files);
  }

  private static boolean isDraft(SharedFacts facts) {
    return facts.scalar("status").map(status -> status.text().equals("draft")).orElse(false);
  }

  private Map<String, Version> versions(List<ParsedVersion> versions, Optional<String> cover) {
    Map<String, Version> byLanguage = new LinkedHashMap<>();
    for (Language language : settings.languages()) {
      versions.stream()
          .filter(version -> version.version().language().equals(language))
          .findFirst()
          .ifPresentOrElse(
              version -> byLanguage.put(language.key(), version.withCover(cover)),
              () -> reportMissing(language, versions.get(0)));
    }
    return byLanguage;
  }

  private void reportMissing(Language language, ParsedVersion other) {
    String path = other.file().path();
    String missing =
        path.substring(0, path.lastIndexOf('/') + 1) + "index." + language.key() + ".md";
    if (!unread.contains(missing)) {
      found.accept(
          Diagnostic.warning(
              "translation.missing",
              new Position(path, 1, 1),
              "there is no version in \"" + language.key() + "\"",
              "write " + missing));
    }
  }

  private Optional<String> cover(
      List<ParsedVersion> versions, SharedFacts facts, List<BundleFile> files) {
    Optional<YamlNode.Scalar> cover = facts.coverFile();
    cover.ifPresent(
        file -> {
          List<String> names = files.stream().map(BundleFile::name).toList();
          if (!names.contains(file.text())) {
            found.accept(
                Diagnostic.error(
                    "image.missing",
                    file.position(),
                    "there is no image \"" + file.text() + "\" beside the text",
                    Nearest.to(file.text(), names)
                        .map(near -> "did you mean \"" + near + "\"?")
                        .orElse("put the file into the same folder")));
          }
          for (ParsedVersion version : versions) {
            if (version.fields().fields("cover").text("alt").isEmpty()) {
              found.accept(
                  Diagnostic.error(
                      "image.no-alt",
                      version.fields().place("cover"),
                      "the cover has no description in this language",
                      "add cover: { alt: … } saying what the image shows"));
            }
          }
        });
    return cover.map(YamlNode.Scalar::text);
  }

  private void checkEvent(SharedFacts facts) {
    facts
        .with("event")
        .map(fields -> fields.fields("event"))
        .ifPresent(
            event -> {
              List<YamlNode.Scalar> named = new ArrayList<>(event.scalars("parties"));
              event
                  .list("signatories")
                  .forEach(signatory -> signatory.scalar("for").ifPresent(named::add));
              known("organisation", named, organisations);
            });
  }

  private List<YamlNode.Scalar> known(String what, List<YamlNode.Scalar> ids, Set<String> defined) {
    for (YamlNode.Scalar id : ids) {
      if (!defined.contains(id.text())) {
        String where =
            what.equals("organisation")
                ? "content/organisations/" + id.text() + ".yaml"
                : "content/site.yaml";
        found.accept(
            Diagnostic.error(
                "front-matter.unknown-" + what,
                id.position(),
                "there is no " + what + " \"" + id.text() + "\"",
                Nearest.to(id.text(), defined)
                    .map(near -> "did you mean \"" + near + "\"?")
                    .orElse("define it in " + where)));
      }
    }
    return ids;
  }

  private static List<String> texts(List<YamlNode.Scalar> scalars) {
    return scalars.stream().map(YamlNode.Scalar::text).distinct().toList();
  }
}
