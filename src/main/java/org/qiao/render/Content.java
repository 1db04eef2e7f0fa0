package org.qiao.render;

import java.util.Map;

/**
 * What a page shows, before it is put into words of HTML.
 *
 * @param template the template that shows it
 * @param head what the frame needs to know
 * @param names what the template sees besides {@code site}, {@code page} and {@code t}
 */
record Content(String template, Head head, Map<String, Object> names) {}
