package org.qiao.render;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiao.model.Language;
import org.qiao.model.Organisation;
import org.qiao.page.Directory;

/** The organisations in the order of one language, put in order when first asked for. */
final class Register {
  private final Collection<Organisation> organisations;
  private final Language language;
  private List<Directory.Group> groups = List.of();
  private final Map<String, Integer> places = new HashMap<>();

  Register(Collection<Organisation> organisations, Language language) {
    this.organisations = organisations;
    this.language = language;
  }

  /** The organisations under their letters. */
  synchronized List<Directory.Group> groups() {
    if (groups.isEmpty()) {
      groups = Directory.of(organisations, language);
      for (Directory.Group group : groups) {
        group.organisations().forEach(one -> places.put(one.id(), places.size()));
      }
    }
    return groups;
  }

  /** Where each organisation stands, by id. */
  synchronized Map<String, Integer> places() {
    groups();
    return places;
  }
}
