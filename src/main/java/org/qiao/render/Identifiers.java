package org.qiao.render;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qiao.model.Organisation;
import org.qiao.render.ProfileView.IdentifierView;

/** An organisation's identifiers, linked to the registers that gave them. */
final class Identifiers {
  private static final Map<String, String> REGISTERS =
      Map.of(
          "ror", "https://ror.org/",
          "wikidata", "https://www.wikidata.org/wiki/",
          "isni", "https://isni.org/isni/");

  private Identifiers() {}

  /** The identifiers in the order of the schemes; a link's text is the identifier itself. */
  static List<IdentifierView> of(Organisation organisation) {
    return organisation.identifiers().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            identifier ->
                new IdentifierView(
                    nameOf(identifier.getKey()), new Link(identifier.getValue(), href(identifier))))
        .toList();
  }

  /** What the scheme is called: ROR, Wikidata, ISNI. */
  private static String nameOf(String scheme) {
    return scheme.equals("wikidata") ? "Wikidata" : scheme.toUpperCase(Locale.ROOT);
  }

  private static String href(Map.Entry<String, String> identifier) {
    String value = identifier.getValue();
    if (value.startsWith("https://") || value.startsWith("http://")) {
      return value;
    }
    String register = REGISTERS.get(identifier.getKey());
    return register == null ? "" : register + value.replace(" ", "");
  }
}
