package org.qiao.cli;

import java.util.Optional;

/**
 * Ends this process when the one that started it is gone, however it went: no build runs on that
 * nobody waits for.
 */
final class ParentWatch {
  /** The system property that names the starting process's id. */
  static final String PARENT = "qiao.parent";

  private static final long EVERY_MILLIS = 100;
  private static final int KILLED = 137;

  private ParentWatch() {}

  /** Begins to watch, where this process was started by the {@link Launcher}. */
  static void start() {
    Optional.ofNullable(Long.getLong(PARENT))
        .ifPresent(
            parent -> {
              Thread watch = new Thread(() -> watch(parent), "watch the starting process");
              watch.setDaemon(true);
              watch.start();
            });
  }

  private static void watch(long parent) {
    try {
      while (ProcessHandle.of(parent).map(ProcessHandle::isAlive).orElse(false)) {
        Thread.sleep(EVERY_MILLIS);
      }
      Runtime.getRuntime().halt(KILLED);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
