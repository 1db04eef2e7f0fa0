package org.qiao.jbake;

import java.util.Locale;

/** The stations of a bake, in order. */
public enum Stage {
  READ,
  LINK,
  LAY_OUT,
  RENDER,
  CHECK;

  /** The stage in the summary's words: {@code read}, {@code lay out}. */
  public String words() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
