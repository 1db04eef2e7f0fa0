package org.qiao.jbake;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import org.jbake.app.configuration.JBakeConfiguration;
import org.qiao.crosslink.Lexicon;
import org.qiao.crosslink.MentionFinder;
import org.qiao.crosslink.Scope;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.diagnostic.Severity;
import org.qiao.markdown.MarkdownRenderer;
import org.qiao.markdown.RenderedText;
import org.qiao.markdown.TextContext;
import org.qiao.model.LinkPolicy;
import org.qiao.model.Organisation;
import org.qiao.model.SourceText;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What the documents of one stock JBake site share. JBake hands its parsers one file at a time, so
 * the profiles are read, all of them, when the first document asks; from then on the lexicon is
 * there until the next bake begins.
 */
final class StockNewsroom {
  private static final Logger LOG = LoggerFactory.getLogger(StockNewsroom.class);
  private static final Map<JBakeConfiguration, StockNewsroom> OPEN =
      Collections.synchronizedMap(new WeakHashMap<>());

  private final StockSettings settings;
  private final StockProfiles profiles;
  private final MarkdownRenderer renderer;
  private final Diagnostics diagnostics = new Diagnostics();

  private StockNewsroom(StockSettings settings) {
    this.settings = settings;
    this.profiles = StockProfiles.read(settings);
    this.renderer =
        new MarkdownRenderer(
            new MentionFinder(Lexicon.of(profiles.organisations().values())),
            profiles.organisations().keySet());
  }

  /** The newsroom of the site with this configuration, in the bake that is running. */
  static StockNewsroom of(JBakeConfiguration configuration) {
    return OPEN.computeIfAbsent(configuration, c -> new StockNewsroom(new StockSettings(c)));
  }

  /** A bake begins: profiles may have changed since the last one. */
  static void forgetAll() {
    OPEN.clear();
  }

  StockSettings settings() {
    return settings;
  }

  /** The profile that this file holds, where it is one and has no error. */
  Optional<Organisation> profile(Path file) {
    return Optional.ofNullable(profiles.organisations().get(settings.idOf(file)));
  }

  /** What is wrong with the profile in this file. */
  List<Diagnostic> wrongWith(Path profile) {
    String path = settings.pathOf(profile);
    return profiles.diagnostics().stream().filter(d -> d.position().path().equals(path)).toList();
  }

  /** Renders a document's text, its links leading to where JBake writes the profiles. */
  RenderedText render(SourceText text, Scope scope, LinkPolicy policy, Path file) {
    return renderer.render(
        text,
        new TextContext(
            scope,
            settings.hasProfilePages() ? policy : LinkPolicy.NONE,
            settings::profileAddress,
            name -> settings.fileAddress(file, name),
            settings.sitePath()));
  }

  /**
   * Logs what was found in one document and keeps its errors for the end of the bake.
   *
   * @return whether the document is sound
   */
  boolean accept(List<Diagnostic> found) {
    boolean sound = true;
    for (Diagnostic diagnostic : found) {
      if (diagnostic.severity() == Severity.ERROR) {
        LOG.error("{}", diagnostic);
        diagnostics.add(diagnostic);
        sound = false;
      } else {
        LOG.warn("{}", diagnostic);
      }
    }
    return sound;
  }

  /** The errors of the documents that were left out of this bake, by place. */
  List<Diagnostic> errors() {
    return diagnostics.all();
  }
}
