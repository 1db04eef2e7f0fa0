package org.qiao.model;

import java.util.List;
import java.util.Map;

/**
 * Everything that was read and found sound: the whole content of one site.
 *
 * @param settings what site.yaml says
 * @param organisations profiles by id, sorted by id
 * @param entries all entries, drafts and scheduled ones too, newest first, ties by slug
 * @param pages standing pages, by slug
 */
public record Site(
    SiteSettings settings,
    Map<String, Organisation> organisations,
    List<Entry> entries,
    List<StandingPage> pages) {}
