package org.qiao.jbake;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.MarkdownEngine;
import org.qiao.crosslink.Scope;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.markdown.RenderedText;
import org.qiao.model.Language;
import org.qiao.model.LinkPolicy;

/**
 * JBake's engine for Markdown with YAML front matter, whose text links the institutions it names. A
 * file without front matter is JBake's own affair: its header and its Markdown are read as they
 * always were.
 */
public final class FrontMatterEngine extends MarkdownEngine {

  /**
   * Reads one document.
   *
   * @return the document; null, as JBake wants it, where the file has an error: that is logged, and
   *     fails the bake when everything has been read
   */
  @Override
  public DocumentModel parse(JBakeConfiguration config, File file) {
    byte[] bytes = read(file.toPath());
    if (!StockText.beginsWithFence(bytes)) {
      return super.parse(config, file);
    }
    StockNewsroom newsroom = StockNewsroom.of(config);
    Diagnostics diagnostics = new Diagnostics();
    String path = newsroom.settings().pathOf(file.toPath());
    Optional<DocumentModel> document =
        StockText.decode(path, bytes, diagnostics)
            .flatMap(text -> StockHeader.read(path, text, diagnostics))
            .map(header -> document(newsroom, file.toPath(), header, diagnostics));
    return newsroom.accept(diagnostics.all()) ? document.orElse(null) : null;
  }

  private static DocumentModel document(
      StockNewsroom newsroom, Path file, StockHeader header, Diagnostics diagnostics) {
    Language language = newsroom.settings().languageOf(file);
    RenderedText text =
        newsroom.render(
            header.body(), scope(header, language), policy(header, newsroom.settings()), file);
    diagnostics.addAll(text.diagnostics());
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.putAll(header.values());
    document.setBody(text.html());
    document.put(Documents.LANGUAGE, language.key());
    document.put(Documents.MENTIONS, Documents.mentions(text.named()));
    new StockFacts(header, newsroom.settings(), file, diagnostics).fill(document);
    return document;
  }

  private static Scope scope(StockHeader header, Language language) {
    Set<String> never = new HashSet<>();
    if (header.values().get("crosslinks") instanceof Map<?, ?> crosslinks
        && crosslinks.get("never") instanceof List<?> names) {
      names.forEach(name -> never.add(String.valueOf(name)));
    }
    String title = header.text(ModelAttributes.TITLE).orElse("");
    return new Scope(
        language,
        new ArrayList<>(header.texts("organisations")),
        never,
        Optional.empty(),
        Optional.empty(),
        title + "\n" + header.body().text());
  }

  private static LinkPolicy policy(StockHeader header, StockSettings settings) {
    return header.values().get("crosslinks") instanceof Map<?, ?> crosslinks
            && crosslinks.get("link") instanceof String link
        ? LinkPolicy.of(link)
        : settings.linkPolicy();
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
