package org.qiao.render.diagram;

import java.util.List;

/**
 * An institution and those around it: what the diagram on its profile shows.
 *
 * @param centre its short name
 * @param ties those that it is tied to, kind by kind
 * @param companions those that are named together with it; empty, or one group
 */
public record Neighbourhood(String centre, List<Group> ties, List<Group> companions) {

  /**
   * Institutions that are connected in the same way.
   *
   * @param heading the way, in words
   */
  public record Group(String heading, List<Member> members) {}

  /**
   * One of a group.
   *
   * @param weight how strong the line is, from 1 to 4
   */
  public record Member(Item item, int weight) {}
}
