package org.qiao.crosslink;

/** Why a name that stands in a text is, or is not, a mention of an institution. */
enum Rule {
  NAMED,
  CASE_DIFFERS,
  INSIDE_WORD,
  JOINED_TO_UNKNOWN_PIECE,
  PART_OF_LONGER_NAME_BEFORE,
  PART_OF_LONGER_NAME_AFTER,
  COMMA_INSIDE,
  ADDRESS_OR_HANDLE,
  ACROSS_EMPHASIS,
  OWN_PROFILE,
  NEVER,
  CONTEXT_MISSING,
  SEVERAL_BEARERS,
  INTRODUCED_FOR_ANOTHER;

  /** Whether the words are not this name at all, so that other names may stand among them. */
  boolean isAnotherReading() {
    return this == CASE_DIFFERS || this == INSIDE_WORD || this == COMMA_INSIDE;
  }
}
