package org.qiao.source;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Position;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * One YAML 1.2 document of keys and values, as untrusted people write it: no tags, no anchors and
 * aliases, no deep nesting, no key twice, nothing that YAML 1.1 programs would read as something
 * else.
 */
final class YamlDocument {
  private static final int MOST_BYTES = 256 * 1024;
  private static final int MOST_NESTING = 32;
  private static final LoadSettings SETTINGS =
      LoadSettings.builder().setCodePointLimit(MOST_BYTES).setUseMarks(true).build();

  /** What YAML 1.1 takes for a boolean, an octal number or a number to the base 60. */
  private static final Pattern AMBIGUOUS =
      Pattern.compile(
          "(?i:yes|no|on|off|y|n)|[-+]?0[0-9_]+|[-+]?[0-9]+(:[0-5]?[0-9])+(\\.[0-9]*)?");

  private final String path;
  private final int firstLine;
  private final String codePrefix;
  private final Consumer<Diagnostic> found;
  private Iterator<Event> events;

  private YamlDocument(String path, int firstLine, String codePrefix, Consumer<Diagnostic> found) {
    this.path = path;
    this.firstLine = firstLine;
    this.codePrefix = codePrefix;
    this.found = found;
  }

  /**
   * Reads a document.
   *
   * @param firstLine the line of the file that the document begins on
   * @param codePrefix what the diagnostics' codes begin with, such as {@code profile}
   * @param found takes what is wrong
   * @return the document's keys and values; empty where it is not well formed
   */
  static Optional<YamlNode.Mapping> read(
      String text, String path, int firstLine, String codePrefix, Consumer<Diagnostic> found) {
    return new YamlDocument(path, firstLine, codePrefix, found).document(text);
  }

  private Optional<YamlNode.Mapping> document(String text) {
    Position start = new Position(path, firstLine, 1);
    if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return fail(
          "too-large", start, "is larger than 256 KiB", "keep long texts in Markdown files");
    }
    try {
      events = new Parse(SETTINGS).parseString(text).iterator();
      return root(start);
    } catch (Unreadable e) {
      found.accept(e.diagnostic);
      return Optional.empty();
    } catch (MarkedYamlEngineException e) {
      Position place = e.getProblemMark().map(this::position).orElse(start);
      String hint =
          e.getProblem().contains("\\t") || text.indexOf('\t') >= 0
              ? "indent with spaces, never with tabs"
              : "see the form of a profile or entry in the manual; text with a colon or quotes goes between double quotes";
      return fail("syntax", place, "not well-formed YAML: " + e.getProblem(), hint);
    } catch (ReaderException e) {
      return fail(
          "control-character",
          place(text, e.getCodePoint()),
          "holds the invisible character U+%04X, which YAML does not allow"
              .formatted(e.getCodePoint()),
          "delete it; retype the text where it was pasted from elsewhere");
    } catch (YamlEngineException e) {
      return fail(
          "syntax",
          start,
          "not well-formed YAML: " + e.getMessage().lines().findFirst().orElse(""),
          "mend the YAML");
    }
  }

  private Optional<YamlNode.Mapping> root(Position start) {
    events.next();
    Event first = events.next();
    if (first.getEventId() == Event.ID.StreamEnd) {
      return fail("empty", start, "there is nothing in it", "write at least the required keys");
    }
    YamlNode node = node(events.next(), 0);
    events.next();
    Event after = events.next();
    if (after.getEventId() != Event.ID.StreamEnd) {
      return fail(
          "several-documents",
          position(after),
          "a second document begins",
          "keep one document; take the --- line out");
    }
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    if (node instanceof YamlNode.Scalar scalar && scalar.text().isEmpty()) {
      return fail("empty", start, "there is nothing in it", "write at least the required keys");
    }
    return fail(
        "wrong-type",
        node.position(),
        "is " + node.kind() + " where keys with values are expected",
        "write key: value lines");
  }

  private YamlNode node(Event event, int depth) {
    Position position = position(event);
    if (event.getEventId() == Event.ID.Alias || ((NodeEvent) event).getAnchor().isPresent()) {
      throw unreadable(
          "alias",
          position,
          "anchors and aliases (& and *) are not read",
          "write the value out, or put text that begins with & or * between quotes");
    }
    if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar.getTag(), position);
      return new YamlNode.Scalar(position, scalar.getValue(), scalar.isPlain(), indent(scalar));
    }
    CollectionStartEvent collection = (CollectionStartEvent) event;
    refuseTag(collection.getTag(), position);
    if (depth >= MOST_NESTING) {
      throw unreadable("too-deep", position, "is nested deeper than 32 levels", "flatten it");
    }
    return collection.getEventId() == Event.ID.SequenceStart
        ? sequence(position, depth)
        : mapping(position, depth);
  }

  private YamlNode.Sequence sequence(Position position, int depth) {
    List<YamlNode> items = new ArrayList<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.SequenceEnd;
        next = events.next()) {
      items.add(value(next, depth));
    }
    return new YamlNode.Sequence(position, List.copyOf(items));
  }

  private YamlNode.Mapping mapping(Position position, int depth) {
    Map<String, YamlNode.Member> members = new LinkedHashMap<>();
    for (Event next = events.next();
        next.getEventId() != Event.ID.MappingEnd;
        next = events.next()) {
      YamlNode key = node(next, depth + 1);
      if (!(key instanceof YamlNode.Scalar name)) {
        throw unreadable(
            "syntax",
            key.position(),
            "a key is a single word, not " + key.kind(),
            "write key: value");
      }
      YamlNode value = value(events.next(), depth);
      YamlNode.Member earlier =
          members.putIfAbsent(name.text(), new YamlNode.Member(name.position(), value));
      if (earlier != null) {
        found.accept(
            error(
                "duplicate-key",
                name.position(),
                "the key \""
                    + name.text()
                    + "\" stands here a second time; it stands on line "
                    + earlier.position().line()
                    + " already",
                "keep one of the two"));
      }
    }
    return new YamlNode.Mapping(position, members);
  }

  private YamlNode value(Event event, int depth) {
    YamlNode node = node(event, depth + 1);
    if (node instanceof YamlNode.Scalar scalar
        && scalar.plain()
        && AMBIGUOUS.matcher(scalar.text()).matches()) {
      found.accept(
          error(
              "ambiguous-value",
              scalar.position(),
              "YAML programs read "
                  + scalar.text()
                  + " in different ways (as a word, a truth value or a number)",
              "put it between quotes: \"" + scalar.text() + "\""));
    }
    return node;
  }

  /** YAML counts a block's indentation from its parent; the first line of text shows it best. */
  private static int indent(ScalarEvent scalar) {
    if (!scalar.isLiteral() && !scalar.isFolded()) {
      return 0;
    }
    Mark end = scalar.getEndMark().orElseThrow();
    Mark start = scalar.getStartMark().orElseThrow();
    int[] buffer = start.getBuffer();
    int i = start.getPointer();
    while (i < buffer.length && i <= end.getPointer() && buffer[i] != '\n') {
      i++;
    }
    int column = 0;
    for (i++; i < buffer.length && (buffer[i] == ' ' || buffer[i] == '\n'); i++) {
      column = buffer[i] == '\n' ? 0 : column + 1;
    }
    return column;
  }

  private void refuseTag(Optional<String> tag, Position position) {
    if (tag.isPresent()) {
      throw unreadable(
          "tag",
          position,
          "the tag " + tag.get() + " is not allowed",
          "take the ! tag out; text that begins with ! goes between quotes");
    }
  }

  /** Where the character stands first. */
  private Position place(String text, int character) {
    int at = text.indexOf(character);
    int line = (int) text.substring(0, at).chars().filter(c -> c == '\n').count();
    int lineStart = text.lastIndexOf('\n', at) + 1;
    return new Position(path, firstLine + line, text.codePointCount(lineStart, at) + 1);
  }

  private Position position(Event event) {
    return event.getStartMark().map(this::position).orElseThrow();
  }

  private Position position(Mark mark) {
    return new Position(path, firstLine + mark.getLine(), mark.getColumn() + 1);
  }

  private Diagnostic error(String code, Position position, String message, String hint) {
    return Diagnostic.error(codePrefix + "." + code, position, message, hint);
  }

  private Unreadable unreadable(String code, Position position, String message, String hint) {
    return new Unreadable(error(code, position, message, hint));
  }

  private Optional<YamlNode.Mapping> fail(
      String code, Position position, String message, String hint) {
    found.accept(error(code, position, message, hint));
    return Optional.empty();
  }

  /** Ends the reading of a document that cannot be understood further. */
  private static final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Diagnostic diagnostic;

    Unreadable(Diagnostic diagnostic) {
      super(diagnostic.message(), null, false, false);
      this.diagnostic = diagnostic;
    }
  }
}
