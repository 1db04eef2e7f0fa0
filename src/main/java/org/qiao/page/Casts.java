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
    Map<String, List<String>> namedBySlug = new HashMap<>(2 * newsroom.site().entries().size());
    for (String organisation : newsroom.site().organisations().keySet()) {
      for (Edition edition : editions) {
        for (Naming naming : edition.naming(organisation)) {
          List<String> named =
              namedBySlug.computeIfAbsent(
                  naming.story().entry().slug(), slug -> new ArrayList<>(4));
          if (named.isEmpty() || !named.get(named.size() - 1).equals(organisation)) {
            named.add(organisation);
          }
        }
      }
    }
    List<Cast> casts = new ArrayList<>(namedBySlug.size());
    for (Entry entry : newsroom.site().entries()) {
      List<String> named = namedBySlug.get(entry.slug());
      if (named != null) {
        casts.add(new Cast(entry, factsFirst(entry, named)));
      }
    }
    return InstitutionGraph.of(newsroom.site().organisations(), casts);
  }

  /** Only where not all of them count does their order matter. */
  private static List<String> factsFirst(Entry entry, List<String> named) {
    if (named.size() <= InstitutionGraph.CAST) {
      return named;
    }
    Set<String> ordered = new LinkedHashSet<>(Edition.factsOf(entry));
    ordered.addAll(named);
    return List.copyOf(ordered);
  }
}
