package org.qiao.page;

import java.util.Optional;

/**
 * A story that names an organisation.
 *
 * @param sentence the sentence of the first mention; empty where only the story's facts name it
 */
public record Naming(Story story, Optional<String> sentence) {}
