package org.qiao.render;

import java.util.function.Function;
import org.qiao.diagnostic.Diagnostics;

/**
 * A file of the finished site and the way to make it. Making it is a pure function of the plan, so
 * files can be made in any order on any thread.
 *
 * @param file where it belongs, relative to the output folder, with forward slashes
 * @param origin the source file that it comes from, for messages
 * @param maker makes the bytes; what is wrong goes into the diagnostics, and the bytes are then not
 *     to be published
 */
public record PageOutput(String file, String origin, Function<Diagnostics, byte[]> maker) {

  /** The file's bytes. */
  public byte[] bytes(Diagnostics diagnostics) {
    return maker.apply(diagnostics);
  }
}
