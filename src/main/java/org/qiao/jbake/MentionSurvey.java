package org.qiao.jbake;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qiao.crosslink.Lexicon;
import org.qiao.crosslink.MentionFinder;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.markdown.MarkdownRenderer;
import org.qiao.model.Site;
import org.qiao.page.Addresses;
import org.qiao.source.ContentReader;

/** Reads a site as a build does and says of every institution's name why it is linked or not. */
public final class MentionSurvey {
  private static final Comparator<SurveyedText> BY_FILE =
      Comparator.comparing((SurveyedText text) -> text.text().path())
          .thenComparing(text -> text.key().part())
          .thenComparing(text -> text.language().key());

  private MentionSurvey() {}

  /**
   * Surveys the texts of all entries and profiles, drafts and coming ones too.
   *
   * @param source the folder that holds {@code content/}
   * @param diagnostics hears of whatever is wrong with the content
   * @return the texts by file; empty where the site cannot be read at all
   */
  public static List<SurveyedText> of(Path source, Diagnostics diagnostics) {
    Optional<Site> site = ContentReader.read(source, diagnostics);
    return site.map(MentionSurvey::of).orElse(List.of());
  }

  private static List<SurveyedText> of(Site site) {
    MentionFinder finder = new MentionFinder(Lexicon.of(site.organisations().values()));
    MarkdownRenderer renderer = new MarkdownRenderer(finder, site.organisations().keySet());
    return new TextKitchen(site, new Addresses(site.settings().baseUrl()), renderer)
        .survey().stream().sorted(BY_FILE).toList();
  }
}
