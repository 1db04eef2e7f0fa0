package org.qiao.crosslink;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qiao.model.LinkPolicy;

/** Decides which mentions become links. */
public final class LinkedMentions {
  private LinkedMentions() {}

  /**
   * The mentions that the policy links, in reading order; {@code mentions} come from one text, in
   * reading order.
   */
  public static List<Mention> of(
      List<Mention> mentions, List<TextBlock> blocks, LinkPolicy policy) {
    return switch (policy) {
      case NONE -> List.of();
      case EVERY -> List.copyOf(mentions);
      case FIRST, SECTION -> firsts(mentions, blocks, policy == LinkPolicy.SECTION);
    };
  }

  private static List<Mention> firsts(
      List<Mention> mentions, List<TextBlock> blocks, boolean bySection) {
    List<Mention> firsts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    int section = 0;
    for (Mention mention : mentions) {
      int current = blocks.get(mention.block()).section();
      if (bySection && current != section) {
        seen.clear();
      }
      section = current;
      if (seen.add(mention.organisation())) {
        firsts.add(mention);
      }
    }
    return List.copyOf(firsts);
  }
}
