package org.qiao.render;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.crosslink.graph.Agreement;
import org.qiao.crosslink.graph.Companion;
import org.qiao.crosslink.graph.InstitutionGraph;
import org.qiao.model.Entry;
import org.qiao.model.Language;
import org.qiao.model.LocalizedText;
import org.qiao.model.Organisation;
import org.qiao.model.OrganisationKind;
import org.qiao.page.Address;
import org.qiao.page.Addresses;
import org.qiao.page.SitePlan;

/**
 * The graph of institutions as {@code data/organisations.json}, for those who build on it: one line
 * an institution, in the order of their ids, then one an agreement; everything in a fixed order.
 */
final class GraphData {
  private static final int VERSION = 1;

  private final SitePlan plan;
  private final InstitutionGraph graph;

  private GraphData(SitePlan plan) {
    this.plan = plan;
    this.graph = plan.graph();
  }

  /** The file; none where the site has no institutions. */
  static List<PageOutput> outputs(SitePlan plan) {
    return plan.graph().institutions().isEmpty()
        ? List.of()
        : List.of(
            new PageOutput(
                Addresses.organisationData().file(),
                SiteFiles.SETTINGS,
                diagnostics -> new GraphData(plan).text().getBytes(StandardCharsets.UTF_8)));
  }

  private String text() {
    return "{\"version\":"
        + VERSION
        + ",\"organisations\":["
        + lines(graph.institutions().stream().map(this::institution))
        + "],\"agreements\":["
        + lines(graph.agreements().stream().map(this::agreement))
        + "]}\n";
  }

  private static String lines(Stream<String> items) {
    return items.collect(Collectors.joining(",\n", "\n", "\n"));
  }

  private String institution(Organisation institution) {
    String id = institution.id();
    Json json = new Json().object().put("id", id);
    json.put("kind", institution.kind().map(OrganisationKind::key));
    texts(json, "name", inSiteOrder(institution.name()));
    texts(json, "abbreviation", inSiteOrder(institution.abbreviation()));
    texts(json, "url", addresses(language -> Addresses.profile(language, id)));
    texts(json, "website", inSiteOrder(institution.website()));
    texts(json, "identifiers", new TreeMap<>(institution.identifiers()));
    relations(json, id);
    companions(json, id);
    json.put(
        "agreements",
        graph.agreementsOf(id).stream().map(agreement -> agreement.entry().slug()).toList());
    return json.endObject().toString();
  }

  private void relations(Json json, String id) {
    json.name("relations").object();
    graph.ties().of(id).forEach((tie, others) -> json.put(tie.key(), others));
    json.endObject();
  }

  private void companions(Json json, String id) {
    json.name("appears_with").array();
    for (Companion companion : graph.companions().of(id)) {
      json.object()
          .put("id", companion.organisation())
          .name("entries")
          .value(companion.entries())
          .endObject();
    }
    json.endArray();
  }

  private String agreement(Agreement agreement) {
    String slug = agreement.entry().slug();
    Json json = new Json().object().put("id", slug);
    json.put("date", agreement.date().toString()).put("kind", agreement.event().kind());
    json.put("parties", agreement.parties());
    texts(json, "title", titles(agreement.entry()));
    texts(json, "url", addresses(language -> Addresses.entry(language, slug)));
    return json.endObject().toString();
  }

  private static Map<String, String> titles(Entry entry) {
    Map<String, String> titles = new LinkedHashMap<>();
    entry.versions().forEach((language, version) -> titles.put(language, version.title()));
    return titles;
  }

  private Map<String, String> inSiteOrder(LocalizedText text) {
    Map<String, String> ordered = new LinkedHashMap<>();
    for (Language language : plan.settings().languages()) {
      text.in(language).ifPresent(own -> ordered.put(language.key(), own));
    }
    return ordered;
  }

  /** The page in every language that has it. */
  private Map<String, String> addresses(Function<Language, Address> page) {
    Map<String, String> addresses = new LinkedHashMap<>();
    for (Language language : plan.settings().languages()) {
      Address address = page.apply(language);
      if (plan.has(address)) {
        addresses.put(language.key(), plan.addresses().absolute(address));
      }
    }
    return addresses;
  }

  private static void texts(Json json, String name, Map<String, String> texts) {
    if (!texts.isEmpty()) {
      json.name(name).object();
      texts.forEach(json::put);
      json.endObject();
    }
  }
}
