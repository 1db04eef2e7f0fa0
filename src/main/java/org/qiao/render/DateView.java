package org.qiao.render;

/**
 * A date as a template shows it.
 *
 * @param iso for {@code datetime}
 * @param text in the page's language
 */
record DateView(String iso, String text) {}
