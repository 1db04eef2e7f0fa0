package org.qiao.crosslink.graph;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qiao.model.Organisation.Relations;

/**
 * How one institution is tied to another, read from the first to the second: with {@code PART_OF}
 * the first belongs to the second. The order is that in which a profile tells them.
 */
public enum Tie {
  PART_OF,
  HAS_PART,
  HOSTED_BY,
  HOSTS,
  RUN_BY,
  RUNS,
  PREDECESSOR,
  SUCCESSOR,
  PARTNERS;

  /** The same tie read from the other side. */
  public Tie inverse() {
    return switch (this) {
      case PART_OF -> HAS_PART;
      case HAS_PART -> PART_OF;
      case HOSTED_BY -> HOSTS;
      case HOSTS -> HOSTED_BY;
      case RUN_BY -> RUNS;
      case RUNS -> RUN_BY;
      case PREDECESSOR -> SUCCESSOR;
      case SUCCESSOR -> PREDECESSOR;
      case PARTNERS -> PARTNERS;
    };
  }

  /** The key in profiles and in the published data, such as {@code part_of}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The ids that a profile itself names under this tie; no profile has a key for some of them. */
  public List<String> statedIn(Relations relations) {
    return switch (this) {
      case PART_OF -> listOf(relations.partOf());
      case HOSTED_BY -> listOf(relations.hostedBy());
      case RUNS -> relations.runs();
      case PREDECESSOR -> listOf(relations.predecessor());
      case SUCCESSOR -> listOf(relations.successor());
      case PARTNERS -> relations.partners();
      case HAS_PART, HOSTS, RUN_BY -> List.of();
    };
  }

  private static List<String> listOf(Optional<String> id) {
    return id.map(List::of).orElse(List.of());
  }
}
