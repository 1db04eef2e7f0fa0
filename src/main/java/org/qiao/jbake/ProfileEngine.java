package org.qiao.jbake;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.YamlEngine;
import org.qiao.crosslink.Scope;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.markdown.RenderedText;
import org.qiao.markdown.RenderedText.Named;
import org.qiao.model.Language;
import org.qiao.model.LocalizedText;
import org.qiao.model.Organisation;
import org.qiao.model.SourceText;

/**
 * JBake's engine for organisation profiles: each becomes a document of type {@code organisation}. A
 * YAML file in any other folder, such as JBake's data folder, is read as JBake always reads it; in
 * a newsroom, whose profiles have been read before, that is all there is to do.
 */
public final class ProfileEngine extends YamlEngine {

  /**
   * Reads one profile.
   *
   * @return the document; null, as JBake wants it, where the profile has an error: that is logged,
   *     and fails the bake when everything has been read
   */
  @Override
  public DocumentModel parse(JBakeConfiguration config, File file) {
    if (config instanceof NewsroomConfiguration) {
      return DataFile.read(file.toPath());
    }
    StockNewsroom newsroom = StockNewsroom.of(config);
    Path path = file.toPath();
    if (!newsroom.settings().isProfile(path)) {
      return super.parse(config, file);
    }
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.addAll(newsroom.wrongWith(path));
    Optional<DocumentModel> document =
        newsroom.profile(path).map(profile -> document(newsroom, path, profile, diagnostics));
    return newsroom.accept(diagnostics.all()) ? document.orElse(null) : null;
  }

  private static DocumentModel document(
      StockNewsroom newsroom, Path file, Organisation profile, Diagnostics diagnostics) {
    Language language = newsroom.settings().defaultLanguage();
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.setType(Documents.ORGANISATION);
    document.setStatus(ModelAttributes.Status.PUBLISHED);
    document.setTitle(profile.name().inOrElseAny(language).orElse(profile.id()));
    document.setTags(new String[0]);
    document.put(Documents.ORGANISATION_ID, profile.id());
    document.put("names", plain(profile.name()));
    document.put("abbreviations", plain(profile.abbreviation()));
    document.put("places", plain(profile.place()));
    document.put("websites", plain(profile.website()));
    profile.kind().ifPresent(kind -> document.put("kind", kind.key()));
    profile.founded().ifPresent(founded -> document.put("founded", founded.toString()));
    List<Named> mentions = new ArrayList<>();
    Map<String, String> about = new LinkedHashMap<>();
    profile
        .about()
        .forEach(
            (key, text) -> {
              RenderedText rendered = render(newsroom, file, profile, key, text);
              about.put(key, rendered.html());
              mentions.addAll(rendered.named());
              diagnostics.addAll(rendered.diagnostics());
            });
    Map<String, String> boilerplate = new LinkedHashMap<>();
    profile
        .boilerplate()
        .forEach(
            (key, text) -> {
              RenderedText rendered = render(newsroom, file, profile, key, text);
              boilerplate.put(key, rendered.html());
              diagnostics.addAll(rendered.diagnostics());
            });
    document.put("about", about);
    document.put("boilerplate", boilerplate);
    document.put(Documents.MENTIONS, Documents.mentions(mentions));
    document.setBody(
        about.getOrDefault(language.key(), about.values().stream().findFirst().orElse("")));
    return document;
  }

  private static RenderedText render(
      StockNewsroom newsroom, Path file, Organisation profile, String key, SourceText text) {
    Scope scope =
        new Scope(
            newsroom.settings().language(key),
            List.of(),
            Set.of(),
            Optional.of(profile.id()),
            Optional.empty(),
            text.text());
    return newsroom.render(text, scope, newsroom.settings().linkPolicy(), file);
  }

  private static Map<String, String> plain(LocalizedText text) {
    return new LinkedHashMap<>(text.byLanguage());
  }
}
