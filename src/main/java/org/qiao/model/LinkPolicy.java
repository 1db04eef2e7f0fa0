package org.qiao.model;

import java.util.Locale;

/** Which mentions of an institution become links. */
public enum LinkPolicy {
  /** The first of each institution in an entry. */
  FIRST,
  /** The first of each institution under every heading. */
  SECTION,
  EVERY,
  NONE;

  /** The policy by its key in site.yaml and front matter. */
  public static LinkPolicy of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }
}
