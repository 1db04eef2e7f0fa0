package org.qiao.jbake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractor;

/**
 * The list {@code backlinks} of a template: the published documents whose text names the
 * organisation that {@code content} is the profile of, newest first, each with {@code uri}, {@code
 * noExtensionUri}, {@code title}, {@code date} and the {@code sentence} of the first mention. Empty
 * on any other page.
 *
 * <p>JBake makes new extractors at the start of every bake, before the first file is read. That is
 * the one moment at which a plugin is called in time, so our engines are registered from here too.
 */
public final class BacklinksExtractor implements ModelExtractor<List<Map<String, Object>>> {
  private Map<String, List<Map<String, Object>>> byOrganisation;

  /** Called by JBake's registry. */
  public BacklinksExtractor() {
    DropIn.ensureRegistered();
    StockNewsroom.forgetAll();
  }

  @Override
  public List<Map<String, Object>> get(
      ContentStore db, @SuppressWarnings("rawtypes") Map model, String key) {
    return model.get(ModelAttributes.CONTENT) instanceof DocumentModel content
            && content.get(Documents.ORGANISATION_ID) instanceof String id
        ? backlinks(db).getOrDefault(id, List.of())
        : List.of();
  }

  private synchronized Map<String, List<Map<String, Object>>> backlinks(ContentStore db) {
    if (byOrganisation == null) {
      Map<String, List<Map<String, Object>>> found = new HashMap<>();
      Arrays.stream(DocumentTypes.getDocumentTypes())
          .flatMap(type -> db.getPublishedContent(type).stream())
          .forEach(document -> collect(document, found));
      byOrganisation = found;
    }
    return byOrganisation;
  }

  private static void collect(
      DocumentModel document, Map<String, List<Map<String, Object>>> found) {
    if (!(document.get(Documents.MENTIONS) instanceof List<?> mentions)) {
      return;
    }
    Set<Object> seen = new HashSet<>();
    for (Object each : mentions) {
      if (each instanceof Map<?, ?> mention && seen.add(mention.get(Documents.ORGANISATION))) {
        found
            .computeIfAbsent(
                String.valueOf(mention.get(Documents.ORGANISATION)), id -> new ArrayList<>())
            .add(backlink(document, mention));
      }
    }
  }

  private static Map<String, Object> backlink(DocumentModel document, Map<?, ?> mention) {
    Map<String, Object> backlink = new HashMap<>();
    backlink.put(ModelAttributes.URI, document.getUri());
    backlink.put(ModelAttributes.NO_EXTENSION_URI, document.getNoExtensionUri());
    backlink.put(ModelAttributes.TITLE, document.getTitle());
    backlink.put(ModelAttributes.DATE, document.getDate());
    backlink.put(Documents.SENTENCE, mention.get(Documents.SENTENCE));
    return backlink;
  }
}
