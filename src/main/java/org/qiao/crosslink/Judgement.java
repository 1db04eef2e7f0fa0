package org.qiao.crosslink;

/**
 * What a rule says of a name's words.
 *
 * @param rule the rule
 * @param from the first character of the words that decided, in the block's text
 * @param to one past their last; equal to {@code from} where the name alone did
 */
record Judgement(Rule rule, int from, int to) {
  static final Judgement NAMED = of(Rule.NAMED);

  static Judgement of(Rule rule) {
    return new Judgement(rule, 0, 0);
  }
}
