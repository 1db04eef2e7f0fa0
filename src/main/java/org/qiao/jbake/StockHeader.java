package org.qiao.jbake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.model.Position;
import org.qiao.model.SourceText;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * The YAML front matter of a document in a stock JBake site. Such a site's templates decide what
 * keys mean something, so any key may stand here but those that JBake sets itself.
 *
 * @param values the keys in the order written, with strings, numbers, booleans, lists and maps
 * @param places where each key stands
 * @param body the Markdown after it
 */
record StockHeader(Map<String, Object> values, Map<String, Position> places, SourceText body) {
  private static final String FENCE = "---";
  private static final Set<String> RESERVED =
      Set.of("uri", "file", "body", "rendered", "sha1", "sourceuri", "rootpath", "cached");

  /** Whether the text begins with YAML front matter at all. */
  static boolean begins(String text) {
    return text.startsWith(FENCE) && firstLine(text).strip().equals(FENCE);
  }

  /**
   * Reads the front matter.
   *
   * @param path the file, as diagnostics name it
   * @param text the whole file, line ends {@code \n}, for which {@link #begins} holds
   * @param diagnostics told what is wrong
   * @return the header; empty where it cannot be read
   */
  static Optional<StockHeader> read(String path, String text, Diagnostics diagnostics) {
    int start = text.indexOf('\n') + 1;
    int end = closingFence(text, start);
    if (start == 0 || end < 0) {
      diagnostics.add(
          Diagnostic.error(
              "front-matter.unclosed",
              new Position(path, 1, 1),
              "the front matter is not closed",
              "write a line of three hyphens (---) after its last key"));
      return Optional.empty();
    }
    String yaml = text.substring(start, end);
    int bodyStart = Math.min(text.length(), end + firstLine(text.substring(end)).length() + 1);
    SourceText body =
        new SourceText(path, text.substring(bodyStart), 1 + lines(text, bodyStart), 0);
    try {
      return read(path, yaml, body, diagnostics);
    } catch (MarkedYamlEngineException e) {
      Optional<Mark> mark = e.getProblemMark();
      diagnostics.add(malformed(at(path, mark), e.getProblem()));
    } catch (YamlEngineException e) {
      diagnostics.add(malformed(new Position(path, 2, 1), e.getMessage()));
    }
    return Optional.empty();
  }

  private static Optional<StockHeader> read(
      String path, String yaml, SourceText body, Diagnostics diagnostics) {
    LoadSettings settings =
        LoadSettings.builder()
            .setAllowDuplicateKeys(false)
            .setMaxAliasesForCollections(20)
            .setCodePointLimit(256 * 1024)
            .build();
    Optional<Node> root = new Compose(settings).composeString(yaml);
    if (!(root.orElse(null) instanceof MappingNode mapping)) {
      diagnostics.add(
          malformed(new Position(path, 2, 1), "the front matter holds no keys with values"));
      return Optional.empty();
    }
    Map<String, Position> places = new LinkedHashMap<>();
    for (NodeTuple tuple : mapping.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        Position place = at(path, key.getStartMark());
        places.put(key.getValue(), place);
        if (RESERVED.contains(key.getValue())) {
          diagnostics.add(
              Diagnostic.error(
                  "front-matter.reserved-key",
                  place,
                  "\"" + key.getValue() + "\" is a key that JBake sets itself",
                  "use another key"));
        }
      }
    }
    Map<String, Object> values = new LinkedHashMap<>();
    ((Map<?, ?>) new Load(settings).loadFromString(yaml))
        .forEach((key, value) -> values.put(String.valueOf(key), value));
    return Optional.of(new StockHeader(values, places, body));
  }

  /** The value as text; empty where the key is missing. */
  Optional<String> text(String key) {
    return Optional.ofNullable(values.get(key)).map(String::valueOf);
  }

  /** The value as a list of texts; a single value is a list of one. */
  List<String> texts(String key) {
    Object value = values.get(key);
    if (value == null) {
      return List.of();
    }
    return value instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(String.valueOf(value));
  }

  private static Diagnostic malformed(Position position, String problem) {
    return Diagnostic.error(
        "front-matter.malformed",
        position,
        "the front matter is not well-formed YAML: " + problem.strip().replace('\n', ' '),
        "write one \"key: value\" a line; put a value that holds \": \" or \"#\" in quotes");
  }

  private static Position at(String path, Optional<Mark> mark) {
    return mark.map(m -> new Position(path, m.getLine() + 2, m.getColumn() + 1))
        .orElse(new Position(path, 2, 1));
  }

  private static int closingFence(String text, int from) {
    int line = from;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      String content = text.substring(line, end < 0 ? text.length() : end);
      if (content.stripTrailing().equals(FENCE)) {
        return line;
      }
      if (end < 0) {
        return -1;
      }
      line = end + 1;
    }
    return -1;
  }

  private static String firstLine(String text) {
    int end = text.indexOf('\n');
    return end < 0 ? text : text.substring(0, end);
  }

  private static int lines(String text, int end) {
    int count = 0;
    for (int i = text.indexOf('\n'); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
      count++;
    }
    return count;
  }
}
