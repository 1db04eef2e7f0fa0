package org.qiao.check;

import org.qiao.model.Position;

/**
 * A link that an author wrote to another page or file of the same site.
 *
 * @param from the address of the page it stands on, below the site's path, such as {@code
 *     en/news/2022/a/}
 * @param href the address as it stands in the HTML: root-absolute, or relative to the page
 * @param position where it is written
 */
public record SiteLink(String from, String href, Position position) {}
