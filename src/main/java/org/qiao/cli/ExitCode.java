package org.qiao.cli;

/** What the process ends with; the numbers are part of the contract with scripts and CI. */
final class ExitCode {
  static final int DONE = 0;

  /** The content has errors; every one is listed, the previous output is as it was. */
  static final int CONTENT = 1;

  /** Wrong usage, or site.yaml is wrong. */
  static final int USAGE = 2;

  /** The machine failed: disk full, no permission. */
  static final int MACHINE = 3;

  /** A bug in this program. */
  static final int BUG = 4;

  /** Another build is writing the same output (EX_TEMPFAIL of sysexits.h). */
  static final int LOCKED = 75;

  private ExitCode() {}
}
