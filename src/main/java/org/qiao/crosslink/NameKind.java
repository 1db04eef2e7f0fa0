package org.qiao.crosslink;

/** Which of a profile's names stands in the text. */
public enum NameKind {
  FULL_NAME,
  ABBREVIATION,
  SHORT_NAME,
  ALIAS,
  FORMER_NAME,
  /** An abbreviation that the entry itself introduced: "Southern University … (SUST)". */
  INTRODUCED,
  /** Words that the author linked by hand: {@code [the Centre](organisation:unesco)}. */
  WRITTEN_LINK
}
