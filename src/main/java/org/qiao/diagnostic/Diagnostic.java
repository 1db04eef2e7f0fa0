package org.qiao.diagnostic;

import java.util.Comparator;
import org.qiao.model.Position;

/**
 * One thing that is wrong with the content.
 *
 * @param severity how bad it is
 * @param code the stable dotted code; the part before the dot names the check, such as {@code
 *     front-matter.unknown-key}
 * @param position where
 * @param message what is wrong, one line
 * @param hint what to write instead, one line
 */
public record Diagnostic(
    Severity severity, String code, Position position, String message, String hint)
    implements Comparable<Diagnostic> {
  private static final Comparator<Diagnostic> ORDER =
      Comparator.comparing(Diagnostic::position)
          .thenComparing(Diagnostic::severity)
          .thenComparing(Diagnostic::code)
          .thenComparing(Diagnostic::message);

  public static Diagnostic error(String code, Position position, String message, String hint) {
    return new Diagnostic(Severity.ERROR, code, position, message, hint);
  }

  public static Diagnostic warning(String code, Position position, String message, String hint) {
    return new Diagnostic(Severity.WARNING, code, position, message, hint);
  }

  public static Diagnostic note(String code, Position position, String message, String hint) {
    return new Diagnostic(Severity.NOTE, code, position, message, hint);
  }

  /**
   * By place, then severity, code and message: total, so that reports are the same on every
   * machine.
   */
  @Override
  public int compareTo(Diagnostic other) {
    return ORDER.compare(this, other);
  }

  /** {@code path:line:column: error[code]: message} and the hint on a line of its own. */
  @Override
  public String toString() {
    return position + ": " + severity.word() + "[" + code + "]: " + message + "\n  hint: " + hint;
  }
}
