package org.qiao.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.qiao.crosslink.graph.Tie;
import org.qiao.model.Organisation;
import org.qiao.model.OrganisationKind;
import org.qiao.page.Addresses;
import org.qiao.render.ProfileView.IdentifierView;

/** Organisations as <a href="https://schema.org/Organization">schema.org</a> describes them. */
final class OrganisationData {
  private static final int PARTS = 50;

  private final Desk desk;
  private final String dataAddress;
  private final Map<String, Organisation> organisations;

  OrganisationData(Desk desk) {
    this.desk = desk;
    this.dataAddress = desk.plan().addresses().absolute(Addresses.organisationData());
    this.organisations = desk.plan().newsroom().site().organisations();
  }

  /** The site's owner under this name, where the site has one. */
  void writeOwner(Json json, String name) {
    Optional<Organisation> owner = desk.settings().owner().map(organisations::get);
    if (owner.isPresent()) {
      json.name(name);
      writeReference(json, owner.get());
    }
  }

  /** The site's owner as a node of its own. */
  void writeOwner(Json json) {
    desk.settings().owner().map(organisations::get).ifPresent(owner -> write(json, owner));
  }

  void writeList(Json json, String name, List<String> ids) {
    List<Organisation> known =
        ids.stream().map(organisations::get).filter(Objects::nonNull).toList();
    if (!known.isEmpty()) {
      json.name(name).array();
      known.forEach(organisation -> writeReference(json, organisation));
      json.endArray();
    }
  }

  private void writeReference(Json json, Organisation organisation) {
    json.object()
        .put("@type", type(organisation))
        .put("@id", id(organisation))
        .put("name", desk.nameOf(organisation).text())
        .put("url", address(organisation))
        .endObject();
  }

  /** Everything that the profile says and schema.org has a word for. */
  void write(Json json, Organisation organisation) {
    json.object()
        .put("@type", type(organisation))
        .put("@id", id(organisation))
        .put("name", desk.nameOf(organisation).text())
        .put("alternateName", alternateNames(organisation))
        .put("mainEntityOfPage", address(organisation))
        .put("url", organisation.website().inOrElseAny(desk.language()))
        .put("foundingDate", organisation.founded().map(Object::toString))
        .put("location", desk.words(organisation.place()).map(Words::text))
        .put(
            "logo",
            organisation.logo().map(logo -> desk.plan().addresses().absolute(Addresses.logo(logo))))
        .put(
            "sameAs",
            Identifiers.of(organisation).stream()
                .map(identifier -> identifier.link().href())
                .filter(href -> !href.isEmpty())
                .toList());
    writeIdentifiers(json, organisation);
    Map<Tie, List<String>> ties = desk.plan().graph().ties().of(organisation.id());
    writeList(json, "parentOrganization", ties.getOrDefault(Tie.PART_OF, List.of()));
    writeList(
        json,
        "subOrganization",
        ties.getOrDefault(Tie.HAS_PART, List.of()).stream().limit(PARTS).toList());
    json.endObject();
  }

  private static void writeIdentifiers(Json json, Organisation organisation) {
    List<IdentifierView> identifiers = Identifiers.of(organisation);
    if (!identifiers.isEmpty()) {
      json.name("identifier").array();
      for (IdentifierView identifier : identifiers) {
        json.object()
            .put("@type", "PropertyValue")
            .put("propertyID", identifier.register())
            .put("value", identifier.link().text())
            .endObject();
      }
      json.endArray();
    }
  }

  private List<String> alternateNames(Organisation organisation) {
    List<String> names = new ArrayList<>();
    desk.otherWords(organisation.name()).forEach(name -> names.add(name.text()));
    names.addAll(organisation.abbreviation().byLanguage().values());
    names.addAll(organisation.shortName().byLanguage().values());
    organisation.alsoKnownAs().values().forEach(names::addAll);
    return names.stream().distinct().toList();
  }

  /** The same on the pages of every language, and as long as the profile keeps its id. */
  private String id(Organisation organisation) {
    return dataAddress + "#" + organisation.id();
  }

  private String address(Organisation organisation) {
    return desk.plan().addresses().absolute(Addresses.profile(desk.language(), organisation.id()));
  }

  private static String type(Organisation organisation) {
    OrganisationKind kind = organisation.kind().orElse(OrganisationKind.OTHER);
    return switch (kind) {
      case UNIVERSITY -> "CollegeOrUniversity";
      case RESEARCH_INSTITUTE, ACADEMY -> "ResearchOrganization";
      case COMPANY -> "Corporation";
      case GOVERNMENT -> "GovernmentOrganization";
      default -> "Organization";
    };
  }
}
