package org.qiao.render;

import java.util.List;
import java.util.Optional;

/**
 * A story in a list.
 *
 * @param summary may be empty
 * @param alsoIn the same story in other languages, each link in its own language
 */
record Card(
    String title,
    String href,
    DateView date,
    String summary,
    Optional<Link> category,
    Optional<ImageView> image,
    List<Link> alsoIn) {}
