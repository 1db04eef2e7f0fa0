package org.qiao.crosslink;

import java.util.List;
import java.util.Optional;

/**
 * A name that stands in a text and what the rules made of it.
 *
 * @param block the index of the {@link TextBlock} it stands in
 * @param start its first character in the block's text (UTF-16 index)
 * @param end one past its last character
 * @param rule the rule that decided
 * @param bearers the ids of the profiles that bear the name, in the order of their ids
 * @param mention the mention, where the rule makes one
 * @param evidence the words that decided, such as the longer name; empty where the name alone did
 */
public record Finding(
    int block,
    int start,
    int end,
    Rule rule,
    List<String> bearers,
    Optional<Mention> mention,
    String evidence) {}
