package org.qiao.crosslink;

/**
 * A place in running text that names an institution.
 *
 * @param organisation the profile's id
 * @param block the index of the {@link TextBlock} it stands in
 * @param start its first character in the block's text (UTF-16 index)
 * @param end one past its last character
 * @param kind which name it is
 */
public record Mention(String organisation, int block, int start, int end, NameKind kind) {

  /** The sentence around it in its block, for backlinks; white space folded. */
  public String sentence(TextBlock in) {
    return Sentences.around(in.text(), start, end);
  }
}
