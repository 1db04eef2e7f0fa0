package org.qiao.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.qiao.model.Language;
import org.qiao.model.LocalizedText;
import org.qiao.model.Position;
import org.qiao.model.SourceText;

/**
 * The values of a document that its schema allows, by key.
 *
 * @param mapping the document or a part of it
 */
record Fields(YamlNode.Mapping mapping) {
  private static final Fields NONE =
      new Fields(new YamlNode.Mapping(new Position("", 1, 1), Map.of()));

  /** The value's node. */
  Optional<YamlNode> node(String key) {
    return Optional.ofNullable(mapping.members().get(key)).map(YamlNode.Member::value);
  }

  /** The place of the key, or of the document where the key is missing. */
  Position place(String key) {
    YamlNode.Member member = mapping.members().get(key);
    return member == null ? mapping.position() : member.position();
  }

  /** A single value. */
  Optional<String> text(String key) {
    return scalar(key).map(YamlNode.Scalar::text);
  }

  Optional<YamlNode.Scalar> scalar(String key) {
    return node(key).map(YamlNode.Scalar.class::cast);
  }

  /** A list's single values. */
  List<YamlNode.Scalar> scalars(String key) {
    return items(key).stream().map(YamlNode.Scalar.class::cast).toList();
  }

  List<String> texts(String key) {
    return scalars(key).stream().map(YamlNode.Scalar::text).toList();
  }

  /** Keys with values below this one; none where the key is missing. */
  Fields fields(String key) {
    return node(key).map(node -> new Fields((YamlNode.Mapping) node)).orElse(NONE);
  }

  /** A list of keys with values. */
  List<Fields> list(String key) {
    return items(key).stream().map(node -> new Fields((YamlNode.Mapping) node)).toList();
  }

  /** Every key with what is made of its value, in the order written. */
  <T> Map<String, T> map(String key, BiFunction<Fields, String, T> value) {
    Fields below = fields(key);
    Map<String, T> made = new LinkedHashMap<>();
    below.mapping.members().keySet().forEach(name -> made.put(name, value.apply(below, name)));
    return made;
  }

  /** A text for each language; a single text holds for these languages. */
  LocalizedText localized(String key, List<Language> languages) {
    return node(key).map(node -> localized(node, languages)).orElseGet(LocalizedText::empty);
  }

  /** Markdown texts by language, each with its place. */
  Map<String, SourceText> sources(String key, List<Language> languages) {
    Map<String, SourceText> made = new LinkedHashMap<>();
    node(key)
        .ifPresent(
            node -> {
              if (node instanceof YamlNode.Mapping byLanguage) {
                byLanguage
                    .members()
                    .forEach(
                        (language, member) ->
                            made.put(language, source((YamlNode.Scalar) member.value())));
              } else {
                languages.forEach(
                    language -> made.put(language.key(), source((YamlNode.Scalar) node)));
              }
            });
    return made;
  }

  private static LocalizedText localized(YamlNode node, List<Language> languages) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    if (node instanceof YamlNode.Mapping mapping) {
      mapping
          .members()
          .forEach(
              (language, member) ->
                  byLanguage.put(language, ((YamlNode.Scalar) member.value()).text()));
    } else {
      languages.forEach(
          language -> byLanguage.put(language.key(), ((YamlNode.Scalar) node).text()));
    }
    return new LocalizedText(byLanguage);
  }

  /** A block scalar's text begins on the line after its mark, indented. */
  private static SourceText source(YamlNode.Scalar scalar) {
    Position place = scalar.position();
    return scalar.block() > 0
        ? new SourceText(place.path(), scalar.text(), place.line() + 1, scalar.block())
        : new SourceText(
            place.path(), scalar.text(), place.line(), place.column() - (scalar.plain() ? 1 : 0));
  }

  private List<YamlNode> items(String key) {
    return node(key).map(node -> ((YamlNode.Sequence) node).items()).orElse(List.of());
  }
}
