package org.qiao.crosslink;

import java.util.Arrays;

/**
 * What a rule says of a name's words.
 *
 * @param rule the rule
 * @param from the first character of the words that decided, in the block's text
 * @param to one past their last; equal to {@code from} where the name alone did
 */
record Judgement(Rule rule, int from, int to) {
  private static final Judgement[] BY_RULE =
      Arrays.stream(Rule.values()).map(rule -> new Judgement(rule, 0, 0)).toArray(Judgement[]::new);

  static Judgement of(Rule rule) {
    return BY_RULE[rule.ordinal()];
  }
}
