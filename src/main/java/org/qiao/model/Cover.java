package org.qiao.model;

import java.util.Optional;

/**
 * The lead image of one language version.
 *
 * @param file the image's name in the bundle
 * @param alt what it shows, in the version's language
 * @param caption shown under it
 * @param credit whom it is by
 */
public record Cover(String file, String alt, Optional<String> caption, Optional<String> credit) {}
