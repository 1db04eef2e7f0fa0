package org.qiao.crosslink.graph;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.qiao.crosslink.graph.InstitutionGraph.Cast;
import org.qiao.model.Entry;
import org.qiao.model.Event;
import org.qiao.model.LocalizedText;
import org.qiao.model.Organisation;
import org.qiao.model.Organisation.Match;
import org.qiao.model.Organisation.Relations;
import org.qiao.model.PartialDate;

/** Institutions and entries written in one line each, for tests. */
public final class Institutions {
  private Institutions() {}

  /** Profiles from lines such as {@code eias: successor=eit partners=unesco,cas}. */
  public static Map<String, Organisation> of(String... lines) {
    Map<String, Organisation> all = new TreeMap<>();
    for (String line : lines) {
      String[] idAndTies = line.split(":", 2);
      Map<String, String> ties = new TreeMap<>();
      for (String tie : idAndTies.length == 1 ? new String[0] : idAndTies[1].strip().split(" +")) {
        if (!tie.isEmpty()) {
          ties.put(tie.split("=")[0], tie.split("=")[1]);
        }
      }
      all.put(idAndTies[0], organisation(idAndTies[0], relations(ties)));
    }
    return all;
  }

  private static Relations relations(Map<String, String> ties) {
    return new Relations(
        Optional.ofNullable(ties.get("part_of")),
        Optional.ofNullable(ties.get("hosted_by")),
        list(ties.get("runs")),
        Optional.ofNullable(ties.get("predecessor")),
        Optional.ofNullable(ties.get("successor")),
        list(ties.get("partners")));
  }

  private static List<String> list(String ids) {
    return ids == null ? List.of() : Arrays.asList(ids.split(","));
  }

  private static Organisation organisation(String id, Relations relations) {
    return new Organisation(
        id,
        new LocalizedText(Map.of("en", "The " + id)),
        LocalizedText.empty(),
        LocalizedText.empty(),
        Map.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        LocalizedText.empty(),
        LocalizedText.empty(),
        Optional.empty(),
        relations,
        Map.of(),
        List.of(),
        Map.of(),
        Map.of(),
        Match.everywhere(),
        "content/organisations/" + id + ".yaml");
  }

  /** An entry that names these institutions. */
  public static Cast naming(String... ids) {
    return new Cast(entry("news/2024/" + String.join("-", ids), Optional.empty()), List.of(ids));
  }

  /** An entry of 10 May 2024 with an event of this kind between these parties. */
  public static Cast event(String slug, String kind, String date, String... parties) {
    Event event =
        new Event(
            kind,
            Optional.of(date).filter(text -> !text.isEmpty()).map(PartialDate::parse),
            LocalizedText.empty(),
            List.of(parties),
            List.of());
    return new Cast(entry(slug, Optional.of(event)), List.of(parties));
  }

  private static Entry entry(String slug, Optional<Event> event) {
    LocalDate date = LocalDate.of(2024, 5, 10);
    return new Entry(
        slug,
        date,
        date.atStartOfDay(ZoneOffset.UTC).toInstant(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        event,
        false,
        List.of(),
        Set.of(),
        Optional.empty(),
        Map.of(),
        List.of());
  }
}
