package org.qiao.render;

import java.util.List;
import java.util.Optional;

/**
 * What connects an institution with others: as a drawing and, with full names, as lists.
 *
 * @param diagram the drawing; one institution alone needs none
 * @param relations its ties, kind by kind
 * @param companions those named in the same entries most often
 */
record ConnectionsView(
    Optional<DrawingView> diagram, List<RelationView> relations, List<CompanionView> companions) {

  /**
   * A kind of tie, in words, and those it ties to.
   *
   * @param more how many more there are than are shown
   */
  record RelationView(String label, List<Link> organisations, int more) {}

  /**
   * An institution that is named in the same entries.
   *
   * @param entries how many entries, in words
   */
  record CompanionView(Link link, String entries) {}
}
