package org.qiao.render;

import java.util.Optional;

/** An image with what it shows, the words under it and whom it is by. */
record ImageView(String src, String alt, Optional<String> caption, Optional<String> credit) {}
