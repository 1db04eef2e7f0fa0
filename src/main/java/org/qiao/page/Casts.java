package org.qiao.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qiao.crosslink.graph.InstitutionGraph;
import org.qiao.crosslink.graph.InstitutionGraph.Cast;
import org.qiao.model.Entry;

/** Who is named in which entry, in any of its languages: what the graph of institutions needs. */
final class Casts {
  private Casts() {}

  /** The graph of a newsroom's institutions. */
  static InstitutionGraph graph(Newsroom newsroom, List<Edition> editions) {
    Map<String, Set<String>> named = new HashMap<>();
    for (String organisation : newsroom.site().organisations().keySet()) {
      for (Edition edition : editions) {
        for (Naming naming : edition.naming(organisation)) {
          named
              .computeIfAbsent(naming.story().entry().slug(), slug -> new LinkedHashSet<>())
              .add(organisation);
        }
      }
    }
    List<Cast> casts = new ArrayList<>();
    for (Entry entry : newsroom.site().entries()) {
      if (named.containsKey(entry.slug())) {
        Set<String> factsFirst = Edition.factsOf(entry);
        factsFirst.addAll(named.get(entry.slug()));
        casts.add(new Cast(entry, factsFirst));
      }
    }
    return InstitutionGraph.of(newsroom.site().organisations(), casts);
  }
}
