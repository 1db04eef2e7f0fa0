package org.qiao.cli;

import org.qiao.output.OutputFolder;

/**
 * Removes the staging folder when the process is told to end (SIGTERM, Ctrl-C) in the middle of a
 * build.
 */
final class Interruption implements AutoCloseable {
  private final Thread hook;

  private Interruption(Thread hook) {
    this.hook = hook;
  }

  static Interruption closing(OutputFolder output) {
    Thread hook = new Thread(output::close, "remove staging");
    Runtime.getRuntime().addShutdownHook(hook);
    return new Interruption(hook);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The process is ending: the hook runs, and does what is needed.
    }
  }
}
