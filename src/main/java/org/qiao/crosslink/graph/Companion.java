package org.qiao.crosslink.graph;

/**
 * An institution that is named together with another.
 *
 * @param organisation its id
 * @param entries how many entries name both
 */
public record Companion(String organisation, int entries) {}
