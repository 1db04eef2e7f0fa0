package org.qiao.jbake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiao.markdown.RenderedText.Named;

/** What our documents carry beside JBake's own attributes; templates see these names. */
final class Documents {
  /** The document type of a profile. */
  static final String ORGANISATION = "organisation";

  /** A profile's id: its file name without extension. */
  static final String ORGANISATION_ID = "organisationId";

  /** The key of the language that a document is written in. */
  static final String LANGUAGE = "language";

  /** A document's mentions of organisations: maps of {@link #ORGANISATION}, {@link #SENTENCE}. */
  static final String MENTIONS = "mentions";

  static final String SENTENCE = "sentence";

  private Documents() {}

  /** Mentions as plain maps, which every content store can keep. */
  static List<Map<String, Object>> mentions(List<Named> named) {
    List<Map<String, Object>> plain = new ArrayList<>();
    for (Named each : named) {
      Map<String, Object> map = new LinkedHashMap<>();
      map.put(ORGANISATION, each.organisation());
      map.put(SENTENCE, each.sentence());
      plain.add(map);
    }
    return plain;
  }
}
