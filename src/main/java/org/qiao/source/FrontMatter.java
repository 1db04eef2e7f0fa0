package org.qiao.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Position;
import org.qiao.model.SourceText;

/**
 * A text file's front matter and body. Front matter is YAML between {@code ---} lines, or JBake's
 * own {@code key=value} header ended by {@code ~~~~~~}.
 *
 * @param fields the front matter
 * @param body the text under it
 */
record FrontMatter(YamlNode.Mapping fields, SourceText body) {
  private static final String FENCE = "---";
  private static final String JBAKE_END = "~~~~~~";
  private static final Set<String> LISTS = Set.of("organisations", "topics", "aliases");

  /** Divides a file; empty where its front matter cannot be read. */
  static Optional<FrontMatter> of(String text, SourceFile file, Consumer<Diagnostic> found) {
    return text.startsWith(FENCE + "\n") ? yaml(text, file, found) : jbake(text, file, found);
  }

  private static Optional<FrontMatter> yaml(
      String text, SourceFile file, Consumer<Diagnostic> found) {
    int end = fence(text);
    if (end < 0) {
      found.accept(
          Diagnostic.error(
              "front-matter.unclosed",
              file.start(),
              "the front matter that begins here does not end",
              "write a line --- under its last key"));
      return Optional.empty();
    }
    int bodyStart = Math.min(text.length(), end + FENCE.length() + 1);
    String header = text.substring(FENCE.length() + 1, end);
    return YamlDocument.read(header, file.path(), 2, "front-matter", found)
        .map(fields -> new FrontMatter(fields, body(text, bodyStart, file)));
  }

  /** Where the closing line begins. */
  private static int fence(String text) {
    for (int at = text.indexOf("\n---", 2); at >= 0; at = text.indexOf("\n---", at + 1)) {
      int after = at + 1 + FENCE.length();
      if (after == text.length() || text.charAt(after) == '\n') {
        return at + 1;
      }
    }
    return -1;
  }

  private static Optional<FrontMatter> jbake(
      String text, SourceFile file, Consumer<Diagnostic> found) {
    String[] lines = text.split("\n", -1);
    Map<String, YamlNode.Member> members = new LinkedHashMap<>();
    int offset = 0;
    for (int i = 0; i < lines.length; i++) {
      String line = lines[i];
      offset += line.length() + 1;
      if (line.strip().equals(JBAKE_END)) {
        return Optional.of(
            new FrontMatter(
                new YamlNode.Mapping(file.start(), members),
                body(text, Math.min(offset, text.length()), file)));
      }
      int equals = line.indexOf('=');
      if (equals > 0) {
        Position place = new Position(file.path(), i + 1, 1);
        String key = line.substring(0, equals).strip();
        if (!addJBakeKey(members, key, line.substring(equals + 1).strip(), place, equals)) {
          found.accept(
              Diagnostic.error(
                  "front-matter.duplicate-key",
                  place,
                  "the key \"" + key + "\" stands here a second time",
                  "keep one of the two"));
        }
      } else if (!line.isBlank()) {
        break;
      }
    }
    found.accept(
        Diagnostic.error(
            "front-matter.missing",
            file.start(),
            "the file has no front matter",
            "begin it with a line ---, then title: …, and end it with a line ---"));
    return Optional.empty();
  }

  /**
   * JBake's {@code tags} are our topics; its {@code type} says what the folder says already.
   *
   * @return false where the key stands there already
   */
  private static boolean addJBakeKey(
      Map<String, YamlNode.Member> members, String key, String value, Position place, int equals) {
    if (key.equals("type")) {
      return true;
    }
    String name = key.equals("tags") ? "topics" : key;
    Position at = new Position(place.path(), place.line(), equals + 2);
    YamlNode node =
        LISTS.contains(name) ? list(value, at) : new YamlNode.Scalar(at, value, false, 0);
    return members.putIfAbsent(name, new YamlNode.Member(place, node)) == null;
  }

  private static YamlNode.Sequence list(String value, Position at) {
    List<YamlNode> items = new ArrayList<>();
    for (String item : value.split(",")) {
      if (!item.isBlank()) {
        items.add(new YamlNode.Scalar(at, item.strip(), false, 0));
      }
    }
    return new YamlNode.Sequence(at, items);
  }

  private static SourceText body(String text, int start, SourceFile file) {
    int line = 1 + (int) text.substring(0, start).chars().filter(c -> c == '\n').count();
    return new SourceText(file.path(), text.substring(start), line, 0);
  }
}
