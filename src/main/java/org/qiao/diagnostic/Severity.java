package org.qiao.diagnostic;

import java.util.Locale;

/**
 * How bad a diagnostic is: an error stops the build, a warning does not unless {@code --strict} is
 * given.
 */
public enum Severity {
  ERROR,
  WARNING,
  NOTE;

  /** The word in the printed forms: {@code error}, {@code warning}, {@code note}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
