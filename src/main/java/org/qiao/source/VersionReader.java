package org.qiao.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Cover;
import org.qiao.model.Language;
import org.qiao.model.Version;

/** Reads one language of an entry or page; a pure function of the file, safe for all threads. */
final class VersionReader {
  private final DocumentSchema schema;
  private final Map<String, Language> languages;

  VersionReader(DocumentSchema schema, List<Language> languages) {
    this.schema = schema;
    this.languages =
        languages.stream().collect(Collectors.toMap(Language::key, Function.identity()));
  }

  /** The version; empty where it cannot be used. */
  Optional<ParsedVersion> read(SourceFile file, Consumer<Diagnostic> found) {
    Language language = languages.get(file.language());
    if (language == null) {
      found.accept(
          Diagnostic.error(
              "file.unknown-language",
              file.start(),
              "\"" + file.language() + "\" is not one of the site's languages",
              "name the file index.<language>.md with one of "
                  + String.join(", ", languages.keySet().stream().sorted().toList())
                  + ", or add the language to site.yaml"));
      return Optional.empty();
    }
    return Decoding.read(file, found)
        .flatMap(text -> FrontMatter.of(text, file, found))
        .flatMap(frontMatter -> version(file, language, frontMatter, found));
  }

  private Optional<ParsedVersion> version(
      SourceFile file, Language language, FrontMatter frontMatter, Consumer<Diagnostic> found) {
    DocumentKind kind =
        file.role() == SourceFile.Role.ENTRY ? DocumentKind.ENTRY : DocumentKind.PAGE;
    DocumentSchema.Verdict verdict = schema.check(kind, frontMatter.fields());
    verdict.faults().forEach(found);
    if (frontMatter.body().isBlank()) {
      found.accept(
          Diagnostic.error(
              "front-matter.empty-body",
              file.start(),
              "there is no text under the front matter",
              "write the text, or delete the file"));
    }
    Fields fields = new Fields(verdict.sound());
    for (String key : List.of("title", "summary")) {
      fields
          .scalar(key)
          .ifPresent(text -> TextChecks.checkCharacters(text, "front-matter", "the " + key, found));
    }
    Version version =
        new Version(
            language,
            fields.text("title").orElse(file.slug()),
            fields.text("summary"),
            Optional.empty(),
            translation(fields),
            frontMatter.body());
    return Optional.of(new ParsedVersion(file, version, fields, verdict.faults().isEmpty()));
  }

  private static Optional<Version.Translation> translation(Fields fields) {
    Fields translation = fields.fields("translation");
    return translation
        .text("of")
        .map(of -> new Version.Translation(of, translation.text("revision")));
  }

  /**
   * A version that was read; facts that hold for all languages are still in its fields.
   *
   * @param file its file
   * @param version its own part: title, summary, text
   * @param fields its front matter, with places, without what its schema does not allow
   * @param whole whether nothing had to be left out of it
   */
  record ParsedVersion(SourceFile file, Version version, Fields fields, boolean whole) {

    /** The version with the bundle's cover, described in its own words. */
    Version withCover(Optional<String> sharedFile) {
      Fields cover = fields.fields("cover");
      Optional<Cover> own =
          sharedFile.map(
              name ->
                  new Cover(
                      name,
                      cover.text("alt").orElse(""),
                      cover.text("caption"),
                      cover.text("credit")));
      return new Version(
          version.language(),
          version.title(),
          version.summary(),
          own,
          version.translation(),
          version.body());
    }
  }
}
