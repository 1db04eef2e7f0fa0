package org.qiao.source;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Position;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Holds documents against the published JSON Schemas (draft 2020-12); safe for all threads. */
final class DocumentSchema {
  private static final Set<String> RESERVED = Set.of("uri", "file", "body", "rendered");
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

  private final Map<DocumentKind, Schema> schemas = new EnumMap<>(DocumentKind.class);
  private final Map<DocumentKind, List<String>> keys = new EnumMap<>(DocumentKind.class);

  DocumentSchema() {
    SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    for (DocumentKind kind : DocumentKind.values()) {
      JsonNode schema = load(kind);
      schemas.put(kind, registry.getSchema(schema));
      keys.put(kind, List.copyOf(schema.get("properties").propertyNames()));
    }
  }

  /**
   * What the schema says of a document.
   *
   * @param faults what it does not allow
   * @param sound the document without the keys that have a fault, so that the rest can be checked
   *     on
   */
  record Verdict(List<Diagnostic> faults, YamlNode.Mapping sound) {}

  /** Holds the document against its schema. */
  Verdict check(DocumentKind kind, YamlNode.Mapping document) {
    List<Diagnostic> found = new ArrayList<>();
    Map<String, YamlNode.Member> sound = new LinkedHashMap<>(document.members());
    Set<String> placesOfAlternatives = new TreeSet<>();
    for (Error error : schemas.get(kind).validate(json(document))) {
      boolean ofAnAlternative = error.getEvaluationPath().toString().contains("anyOf");
      if (ofAnAlternative && !placesOfAlternatives.add(error.getInstanceLocation().toString())) {
        continue;
      }
      found.add(diagnostic(kind, document, error, ofAnAlternative));
      NodePath path = error.getInstanceLocation();
      sound.remove(path.getNameCount() == 0 ? error.getProperty() : path.getName(0));
    }
    return new Verdict(found, new YamlNode.Mapping(document.position(), sound));
  }

  private Diagnostic diagnostic(
      DocumentKind kind, YamlNode.Mapping document, Error error, boolean ofAnAlternative) {
    NodePath path = error.getInstanceLocation();
    YamlNode node = at(document, path);
    Position place = node.position();
    String name = name(path);
    return switch (error.getKeyword()) {
      case "additionalProperties", "unevaluatedProperties" ->
          unknownKey(kind, node, path, error.getProperty());
      case "required" ->
          report(
              kind,
              "missing-key",
              place,
              "the key \"" + error.getProperty() + "\" is missing" + in(path),
              "add " + error.getProperty() + ": …");
      case "enum" ->
          report(
              kind,
              "not-allowed",
              place,
              name + " may not be \"" + text(node) + "\"",
              nearest(text(node), allowed(error)));
      case "type" ->
          report(
              kind,
              "wrong-type",
              place,
              name + " is " + node.kind() + wrongText(node),
              expected(error, ofAnAlternative));
      case "pattern" ->
          report(
              kind,
              "wrong-form",
              place,
              name + " may not be \"" + text(node) + "\"",
              formHint(error));
      case "propertyNames" ->
          report(
              kind,
              "wrong-form",
              place,
              name + " has a key that is no id",
              "an id has lower-case letters, digits and single hyphens, such as unesco-ichei");
      case "maxLength" ->
          report(kind, "too-long", place, name + " is longer than 200 characters", "shorten it");
      case "minLength" ->
          report(
              kind, "empty-value", place, name + " is empty", "write a text, or take the key out");
      case "minItems", "minProperties" ->
          report(kind, "empty-value", place, name + " is empty", "write at least one");
      case "uniqueItems" ->
          report(kind, "not-allowed", place, name + " names something twice", "keep one");
      case "minimum", "maximum" ->
          report(
              kind,
              "not-allowed",
              place,
              name + " may not be " + text(node),
              "write a number within the limits: " + error.getMessage());
      default ->
          report(
              kind,
              "not-allowed",
              place,
              name + ": " + error.getMessage(),
              "see the content format in the manual");
    };
  }

  private Diagnostic unknownKey(DocumentKind kind, YamlNode node, NodePath path, String key) {
    Position place = ((YamlNode.Mapping) node).members().get(key).position();
    if (path.getNameCount() == 0 && RESERVED.contains(key)) {
      return report(
          kind,
          "reserved-key",
          place,
          "the key \"" + key + "\" is reserved for the engine",
          "take it out");
    }
    List<String> known = path.getNameCount() == 0 ? keys.get(kind) : List.of();
    return report(
        kind, "unknown-key", place, "unknown key \"" + key + "\"" + in(path), nearest(key, known));
  }

  private static Diagnostic report(
      DocumentKind kind, String code, Position place, String message, String hint) {
    return Diagnostic.error(kind.codePrefix() + "." + code, place, message, hint);
  }

  private static String nearest(String written, List<String> known) {
    return Nearest.to(written, known)
        .map(near -> "did you mean \"" + near + "\"?")
        .orElse(known.isEmpty() ? "take it out" : "write one of " + String.join(", ", known));
  }

  private static List<String> allowed(Error error) {
    List<String> values = new ArrayList<>();
    error.getSchemaNode().forEach(value -> values.add(value.asString()));
    return values;
  }

  private static String expected(Error error, boolean ofAnAlternative) {
    if (ofAnAlternative) {
      return "write a text, or one for each language: { en: …, zh: … }; a number or truth value goes between quotes";
    }
    return switch (error.getSchemaNode().asString()) {
      case "array" -> "write a list: [ … ]";
      case "object" -> "write keys with values: { … }";
      case "integer" -> "write a whole number";
      default -> "write a text; a number or truth value goes between quotes";
    };
  }

  private static String formHint(Error error) {
    String pattern = error.getSchemaNode().asString();
    if (pattern.startsWith("^https?")) {
      return "write a web address such as https://news.example.org/";
    }
    if (pattern.equals("^[a-z0-9]+(-[a-z0-9]+)*$")) {
      return "an id has lower-case letters, digits and single hyphens, such as unesco-ichei";
    }
    if (pattern.equals("^/")) {
      return "begin the old address with a slash, such as /old/address.html";
    }
    return "it must have the form " + pattern;
  }

  private static String wrongText(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && !scalar.text().isEmpty()
        ? ", \"" + scalar.text() + "\""
        : "";
  }

  private static String text(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar ? scalar.text() : node.kind();
  }

  private static String name(NodePath path) {
    return path.getNameCount() == 0
        ? "the document"
        : "\"" + path.getName(path.getNameCount() - 1) + "\"";
  }

  private static String in(NodePath path) {
    return path.getNameCount() == 0 ? "" : " in " + name(path);
  }

  private static YamlNode at(YamlNode root, NodePath path) {
    YamlNode node = root;
    for (int i = 0; i < path.getNameCount(); i++) {
      Object step = path.getElement(i);
      node =
          node instanceof YamlNode.Sequence sequence
              ? sequence.items().get(((Number) step).intValue())
              : ((YamlNode.Mapping) node).members().get(step.toString()).value();
    }
    return node;
  }

  private static JsonNode json(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      ObjectNode object = JSON.objectNode();
      mapping.members().forEach((key, member) -> object.set(key, json(member.value())));
      return object;
    }
    if (node instanceof YamlNode.Sequence sequence) {
      ArrayNode array = JSON.arrayNode();
      sequence.items().forEach(item -> array.add(json(item)));
      return array;
    }
    return json((YamlNode.Scalar) node);
  }

  /** YAML 1.2 core schema (section 10.3.2): what a plain scalar is. */
  private static JsonNode json(YamlNode.Scalar scalar) {
    String text = scalar.text();
    if (!scalar.plain()) {
      return JSON.stringNode(text);
    }
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> JSON.nullNode();
      case "true", "True", "TRUE" -> JSON.booleanNode(true);
      case "false", "False", "FALSE" -> JSON.booleanNode(false);
      default -> {
        if (text.matches("[-+]?[0-9]{1,9}")) {
          yield JSON.numberNode(Integer.parseInt(text));
        }
        yield text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")
            ? JSON.numberNode(Double.parseDouble(text))
            : JSON.stringNode(text);
      }
    };
  }

  private static JsonNode load(DocumentKind kind) {
    try (InputStream in = DocumentSchema.class.getResourceAsStream(kind.schemaResource())) {
      return JsonMapper.shared().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + kind.schemaResource(), e);
    }
  }
}
