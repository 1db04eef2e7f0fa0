package org.qiao.jbake;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.qiao.diagnostic.Diagnostic;

/**
 * What came of a bake.
 *
 * @param diagnostics what is wrong with the content, by place; where there are errors the
 *     destination is not to be published
 * @param pages how many HTML pages were made
 * @param entries how many entries are public
 * @param links how many mentions of institutions were linked
 * @param times how long each stage took, in the order they ran
 */
public record BakeResult(
    List<Diagnostic> diagnostics, int pages, int entries, int links, Map<Stage, Duration> times) {}
