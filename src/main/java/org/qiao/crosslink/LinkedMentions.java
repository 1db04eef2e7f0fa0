package org.qiao.crosslink;

import java.util.List;
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
    return List.of();
  }
}
