package org.qiao.source;

import java.util.List;
import java.util.Map;
import org.qiao.model.Position;

/** A value of a YAML document, with the place where it is written. */
sealed interface YamlNode {

  Position position();

  /** What a reader would call this kind of value. */
  String kind();

  /**
   * A single value.
   *
   * @param text the value as read
   * @param plain whether it is written without quotes, so that YAML decides what it is
   * @param block the indentation of a block scalar ({@code |} or {@code >}), 0 for any other form
   */
  record Scalar(Position position, String text, boolean plain, int block) implements YamlNode {
    @Override
    public String kind() {
      return "a single value";
    }
  }

  /** A list. */
  record Sequence(Position position, List<YamlNode> items) implements YamlNode {
    @Override
    public String kind() {
      return "a list";
    }
  }

  /**
   * Keys and values.
   *
   * @param members by key, in the order written
   */
  record Mapping(Position position, Map<String, Member> members) implements YamlNode {
    @Override
    public String kind() {
      return "keys with values";
    }
  }

  /**
   * One key with its value.
   *
   * @param position the key's place
   */
  record Member(Position position, YamlNode value) {}
}
