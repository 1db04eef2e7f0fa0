package org.qiao.render;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.qiao.page.Address;

/**
 * What a page's maker says of it; the frame is made from that.
 *
 * @param kind the kind of page, the body's class
 * @param title the page's own title; empty for a front page
 * @param description may be empty
 * @param section the menu's item that it belongs under; may be empty
 * @param trail the pages above it, without the front page and itself
 * @param ownFeed the page whose feed is its own, where that is not the language's
 * @param image its lead image
 * @param data writes the JSON-LD nodes that are its own
 */
record Head(
    String kind,
    String title,
    String description,
    String section,
    List<Link> trail,
    Optional<Address> ownFeed,
    Optional<ImageView> image,
    Consumer<Json> data) {

  Head(String kind, String title, String description, String section, List<Link> trail) {
    this(kind, title, description, section, trail, Optional.empty(), Optional.empty(), json -> {});
  }
}
