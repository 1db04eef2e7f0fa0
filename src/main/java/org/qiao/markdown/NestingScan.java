package org.qiao.markdown;

import java.util.Optional;

/** Finds nesting that no honest text has, in one pass over the characters. */
final class NestingScan {
  private NestingScan() {}

  /** The offset at which the text nests too deeply. */
  static Optional<Integer> firstTooDeep(String text) {
    return Optional.empty();
  }
}
