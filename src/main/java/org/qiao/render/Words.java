package org.qiao.render;

/**
 * A text that may be in another language than the page, because it has none in the page's.
 *
 * @param lang the BCP 47 tag where the language differs from the page's, else empty
 */
record Words(String text, String lang) {}
