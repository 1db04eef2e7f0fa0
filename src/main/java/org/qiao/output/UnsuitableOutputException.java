package org.qiao.output;

/** The named output folder must not be replaced by a site. */
public final class UnsuitableOutputException extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnsuitableOutputException(String message) {
    super(message);
  }
}
