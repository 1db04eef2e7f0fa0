package org.qiao.crosslink;

import java.util.Collection;
import org.qiao.model.Organisation;

/**
 * Every name of every institution, folded, in one automaton; built once for a site and shared by
 * all threads.
 */
public final class Lexicon {
  private Lexicon() {}

  /** Builds the lexicon of these profiles. */
  public static Lexicon of(Collection<Organisation> organisations) {
    return new Lexicon();
  }
}
