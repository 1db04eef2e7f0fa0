package org.qiao.cli;

import java.io.PrintWriter;
import org.qiao.jbake.Stage;

/** Says on standard error what a long build is at, where a person is watching a terminal. */
final class Progress {
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter err;
  private final boolean watched;

  Progress(PrintWriter err) {
    this.err = err;
    this.watched = System.console() != null;
  }

  void begin(Stage stage) {
    if (watched) {
      err.print(CLEAR_LINE + stage.words() + " …");
      err.flush();
    }
  }

  /** Wipes the line, so that what is printed next stands alone. */
  void end() {
    if (watched) {
      err.print(CLEAR_LINE);
      err.flush();
    }
  }
}
