package org.qiao.render;

import java.util.List;

/**
 * The network of a site's institutions: as a drawing and, with full names, as a list.
 *
 * @param leftOut how many more are connected than are shown
 */
record NetworkView(DrawingView diagram, List<InstitutionView> institutions, int leftOut) {

  /** An institution and its lines in the drawing. */
  record InstitutionView(Link link, List<LineView> lines) {}

  /**
   * Lines of one kind.
   *
   * @param label the tie in words
   * @param ends whom they lead to
   */
  record LineView(String label, List<EndView> ends) {}

  /**
   * Where a line leads to.
   *
   * @param entries how many entries name both, in words; empty for a tie
   */
  record EndView(Words name, String entries) {}
}
