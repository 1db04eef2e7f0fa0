package org.qiao.markdown;

import java.util.List;
import org.qiao.crosslink.Finding;
import org.qiao.crosslink.LinkedMentions;
import org.qiao.crosslink.Mention;
import org.qiao.crosslink.MentionFinder;
import org.qiao.crosslink.Scope;
import org.qiao.crosslink.TextBlock;
import org.qiao.model.LinkPolicy;

/** What the renderer asks about institutions: who is named where, and which of that is linked. */
interface Crosslinks {
  /** The mentions in reading order, none overlapping another. */
  List<Mention> find(List<TextBlock> blocks, Scope scope);

  /** Every name in the blocks and what the rules made of it, in reading order. */
  List<Finding> explain(List<TextBlock> blocks, Scope scope);

  /** Those of the mentions that the policy links, in reading order. */
  List<Mention> linked(List<Mention> mentions, List<TextBlock> blocks, LinkPolicy policy);

  static Crosslinks by(MentionFinder finder) {
    return new Crosslinks() {
      @Override
      public List<Mention> find(List<TextBlock> blocks, Scope scope) {
        return finder.find(blocks, scope);
      }

      @Override
      public List<Finding> explain(List<TextBlock> blocks, Scope scope) {
        return finder.explain(blocks, scope);
      }

      @Override
      public List<Mention> linked(
          List<Mention> mentions, List<TextBlock> blocks, LinkPolicy policy) {
        return LinkedMentions.of(mentions, blocks, policy);
      }
    };
  }
}
