package org.qiao.render.diagram;

/**
 * An institution as a diagram shows it.
 *
 * @param text the short name that is drawn
 * @param title the full name
 * @param href the address of its profile
 * @param lang the BCP 47 tag of the names where they are not in the page's language, else empty
 */
public record Item(String text, String title, String href, String lang) {}
