package org.qiao.output;

import java.nio.file.Path;

/** Another build is writing the same output folder. */
public final class OutputLockedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  OutputLockedException(Path lock, Throwable cause) {
    super(
        "another build is writing this output (it holds "
            + lock
            + "); wait for it or name another --output",
        cause);
  }
}
