package org.qiao.source;

import java.util.List;
import java.util.function.Consumer;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Language;
import org.qiao.model.Position;

/** What short texts (titles, names) must not hold. */
final class TextChecks {
  private TextChecks() {}

  /**
   * Reports characters that would change how text around them reads: controls and bidirectional
   * overrides (UAX #9).
   */
  static void checkCharacters(
      YamlNode.Scalar scalar, String codePrefix, String what, Consumer<Diagnostic> found) {
    scalar
        .text()
        .codePoints()
        .filter(c -> isControl(c) && !(scalar.block() > 0 && c == '\n'))
        .findFirst()
        .ifPresent(
            c ->
                found.accept(
                    Diagnostic.error(
                        codePrefix + ".control-character",
                        scalar.position(),
                        what + " holds the invisible character U+%04X".formatted(c),
                        "delete it; retype the text where it was pasted from elsewhere")));
  }

  /**
   * C0 and C1 controls, bidirectional controls, tag characters and noncharacters; no-break and
   * joining marks are text.
   */
  private static boolean isControl(int c) {
    return (c < 0x20 || (c >= 0x7F && c < 0xA0))
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || (c >= 0xE0000 && c <= 0xE007F)
        || (c & 0xFFFE) == 0xFFFE;
  }

  static void checkProfile(Fields profile, List<Language> languages, Consumer<Diagnostic> found) {
    for (String key : List.of("name", "abbreviation", "short_name", "place")) {
      profile
          .node(key)
          .ifPresent(
              node ->
                  scalars(node)
                      .forEach(
                          scalar -> checkCharacters(scalar, "profile", "\"" + key + "\"", found)));
    }
    for (String key :
        List.of(
            "name",
            "short_name",
            "abbreviation",
            "place",
            "website",
            "boilerplate",
            "about",
            "also_known_as")) {
      checkLanguages(profile, key, languages, found);
    }
    if (profile.node("name").orElseThrow() instanceof YamlNode.Mapping names) {
      for (Language language : languages) {
        if (!names.members().containsKey(language.key())) {
          found.accept(
              Diagnostic.warning(
                  "profile.name-in-one-language",
                  profile.place("name"),
                  "there is no name in \"" + language.key() + "\"; the other language's is used",
                  "add " + language.key() + ": … under name"));
        }
      }
    }
  }

  private static void checkLanguages(
      Fields profile, String key, List<Language> languages, Consumer<Diagnostic> found) {
    List<String> known = languages.stream().map(Language::key).toList();
    if (profile.node(key).orElse(null) instanceof YamlNode.Mapping byLanguage) {
      byLanguage
          .members()
          .forEach(
              (language, member) -> {
                if (!known.contains(language)) {
                  found.accept(unknownLanguage(language, member.position(), known));
                }
              });
    }
  }

  private static Diagnostic unknownLanguage(String language, Position place, List<String> known) {
    return Diagnostic.error(
        "profile.unknown-language",
        place,
        "\"" + language + "\" is not one of the site's languages",
        "write one of " + String.join(", ", known));
  }

  private static List<YamlNode.Scalar> scalars(YamlNode node) {
    return node instanceof YamlNode.Mapping mapping
        ? mapping.members().values().stream()
            .map(member -> (YamlNode.Scalar) member.value())
            .toList()
        : List.of((YamlNode.Scalar) node);
  }
}
