package org.qiao.jbake;

import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is to be baked.
 *
 * @param source the folder that holds {@code content/}
 * @param destination an empty folder that the site is written to; empty where nothing is to be
 *     written
 * @param baseUrl where the site will be served, instead of what site.yaml says
 * @param drafts whether drafts and entries of the future are baked too
 * @param asOf the moment to bake for, given the site's time zone
 * @param progress told of every stage as it begins
 */
public record BakeRequest(
    Path source,
    Optional<Path> destination,
    Optional<URI> baseUrl,
    boolean drafts,
    Function<ZoneId, Instant> asOf,
    Consumer<Stage> progress) {}
