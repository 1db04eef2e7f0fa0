package org.qiao.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.qiao.output.OutputFolder;

/**
 * Removes the staging folder when the process is told to end (SIGTERM, Ctrl-C) in the middle of a
 * build.
 */
final class Interruption implements AutoCloseable {
  private static final long LONGEST_WAIT_MILLIS = 500;

  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread hook;

  private Interruption(OutputFolder output) {
    hook = new Thread(() -> remove(output), "remove staging");
  }

  static Interruption closing(OutputFolder output) {
    Interruption interruption = new Interruption(output);
    Runtime.getRuntime().addShutdownHook(interruption.hook);
    return interruption;
  }

  /** A build that goes on for a moment may make the folder again, so it is removed twice. */
  private void remove(OutputFolder output) {
    output.close();
    try {
      ended.await(LONGEST_WAIT_MILLIS, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    output.close();
  }

  @Override
  public void close() {
    ended.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The process is ending: the hook runs, and does what is needed.
    }
  }
}
