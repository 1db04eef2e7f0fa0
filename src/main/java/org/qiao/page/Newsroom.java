package org.qiao.page;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiao.markdown.RenderedText;
import org.qiao.model.Entry;
import org.qiao.model.Site;

/**
 * Everything that pages are made from.
 *
 * @param site the content
 * @param asOf the instant that decides what is public already
 * @param drafts whether drafts and scheduled entries are shown too
 * @param texts every public text, rendered
 * @param backlinks for an organisation's id, the mentions of it in entries; of several mentions in
 *     one version the first counts
 */
public record Newsroom(
    Site site,
    Instant asOf,
    boolean drafts,
    Map<TextKey, RenderedText> texts,
    Map<String, List<Backlink>> backlinks) {

  /** Whether the entry has pages. */
  public boolean shows(Entry entry) {
    return drafts || entry.isPublic(asOf);
  }

  /** The rendered text, where its owner has one in that language. */
  public Optional<RenderedText> text(TextKey key) {
    return Optional.ofNullable(texts.get(key));
  }
}
