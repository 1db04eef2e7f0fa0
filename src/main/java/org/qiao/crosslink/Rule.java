package org.qiao.crosslink;

/** Why a name that stands in a text is, or is not, a mention of an institution. */
public enum Rule {
  NAMED(1, "names the institution"),
  INTRODUCED(24, "the text introduces these words for the institution"),
  CASE_DIFFERS(4, "written in other capitals than the name"),
  COMMA_INSIDE(5, "a comma parts the words"),
  INSIDE_WORD(7, "part of a longer word"),
  JOINED_TO_UNKNOWN_PIECE(9, "a hyphen or slash joins it to a piece of another name"),
  PART_OF_LONGER_NAME_BEFORE(10, "the words before it make a longer name"),
  PART_OF_LONGER_NAME_AFTER(10, "the words behind it make a longer name"),
  READS_OTHERWISE(12, "the characters belong to other words"),
  ACROSS_EMPHASIS(17, "emphasis begins or ends inside it"),
  ADDRESS_OR_HANDLE(18, "part of an address, a file name, a hashtag or a handle"),
  OWN_PROFILE(19, "the institution's own profile"),
  NEVER(20, "the entry says never"),
  CONTEXT_MISSING(21, "none of the words that the profile wants beside it stands in the entry"),
  SEVERAL_BEARERS(22, "several profiles bear the name and nothing decides between them"),
  INTRODUCED_FOR_ANOTHER(23, "the text introduces it for something else"),
  GENERIC(25, "a generic word"),
  EXPLICIT(0, "the author wrote the link"),
  ESCAPED(0, "the author wrote that it is none");

  private final int number;
  private final String reason;

  Rule(int number, String reason) {
    this.number = number;
    this.reason = reason;
  }

  /** Its number among the rules in the manual's chapter on cross-links; 0 where there is none. */
  public int number() {
    return number;
  }

  /** What it says, in English, for an editor who asks why. */
  public String reason() {
    return reason;
  }

  /** Whether a mention comes of it. */
  public boolean isMention() {
    return this == NAMED || this == INTRODUCED || this == EXPLICIT;
  }

  /** Whether the author or the entry's editor decided, not the text. */
  public boolean isEditorial() {
    return this == EXPLICIT || this == ESCAPED || this == NEVER || this == OWN_PROFILE;
  }

  /** Whether the words are not this name at all, so that other names may stand among them. */
  boolean isAnotherReading() {
    return this == CASE_DIFFERS
        || this == INSIDE_WORD
        || this == COMMA_INSIDE
        || this == READS_OTHERWISE;
  }
}
