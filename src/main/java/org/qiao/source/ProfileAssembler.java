package org.qiao.source;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Organisation;
import org.qiao.source.ProfileReader.ParsedProfile;

/** Puts the profiles together and checks how they are tied to each other. */
final class ProfileAssembler {
  private final Consumer<Diagnostic> found;
  private final Map<String, ParsedProfile> byId = new TreeMap<>();

  ProfileAssembler(Consumer<Diagnostic> found) {
    this.found = found;
  }

  /**
   * The organisations by id.
   *
   * @param profiles in the order of their paths
   * @param ids every id that has a profile, readable or not
   * @param files the names of the files beside the profiles
   */
  Map<String, Organisation> assemble(
      List<ParsedProfile> profiles, Set<String> ids, Set<String> files) {
    for (ParsedProfile profile : profiles) {
      ParsedProfile earlier = byId.putIfAbsent(profile.organisation().id(), profile);
      if (earlier != null) {
        found.accept(
            Diagnostic.error(
                "profile.duplicate-id",
                profile.file().start(),
                "the id \""
                    + profile.organisation().id()
                    + "\" is taken by "
                    + earlier.file().path(),
                "rename or delete one of the two files"));
      }
    }
    Map<String, Organisation> organisations = new TreeMap<>();
    byId.forEach((id, profile) -> organisations.put(id, profile.organisation()));
    byId.values().forEach(profile -> checkRelations(profile, ids));
    byId.values().forEach(this::checkPartOf);
    byId.values().forEach(profile -> checkLogo(profile, files));
    RelationAudit.report(byId, found);
    NameClashes.report(byId.values(), found);
    return organisations;
  }

  private void checkRelations(ParsedProfile profile, Set<String> ids) {
    for (String relation : List.of("part_of", "hosted_by", "predecessor", "successor")) {
      profile.fields().scalar(relation).ifPresent(id -> checkId(relation, id, profile, ids));
    }
    for (String relation : List.of("runs", "partners")) {
      profile.fields().scalars(relation).forEach(id -> checkId(relation, id, profile, ids));
    }
  }

  private void checkId(
      String relation, YamlNode.Scalar id, ParsedProfile profile, Set<String> ids) {
    if (id.text().equals(profile.organisation().id())) {
      found.accept(
          Diagnostic.error(
              "profile.self-relation",
              id.position(),
              "\"" + relation + "\" names the profile itself",
              "name another organisation, or take it out"));
    } else if (!ids.contains(id.text())) {
      found.accept(
          Diagnostic.error(
              "profile.unknown-organisation",
              id.position(),
              "\"" + relation + "\" names \"" + id.text() + "\", which has no profile",
              Nearest.to(id.text(), ids)
                  .map(near -> "did you mean \"" + near + "\"?")
                  .orElse("write content/organisations/" + id.text() + ".yaml")));
    }
  }

  /**
   * Follows part_of upwards; a circle is reported once, at the profile of the smallest id in it.
   */
  private void checkPartOf(ParsedProfile start) {
    Set<String> seen = new LinkedHashSet<>();
    Optional<String> at = Optional.of(start.organisation().id());
    while (at.isPresent() && seen.add(at.get())) {
      at =
          Optional.ofNullable(byId.get(at.get()))
              .flatMap(profile -> profile.organisation().relations().partOf());
    }
    String id = start.organisation().id();
    boolean isCircle = seen.size() > 1 && at.isPresent() && at.get().equals(id);
    if (isCircle && seen.stream().allMatch(other -> id.compareTo(other) <= 0)) {
      found.accept(
          Diagnostic.error(
              "profile.part-of-cycle",
              start.fields().place("part_of"),
              "part_of leads back to itself: " + String.join(" → ", seen) + " → " + id,
              "take one of these part_of out"));
    }
  }

  private void checkLogo(ParsedProfile profile, Set<String> files) {
    profile
        .fields()
        .scalar("logo")
        .filter(logo -> !files.contains(logo.text()))
        .ifPresent(
            logo ->
                found.accept(
                    Diagnostic.error(
                        "image.missing",
                        logo.position(),
                        "there is no image \"" + logo.text() + "\" beside the profile",
                        Nearest.to(logo.text(), files)
                            .map(near -> "did you mean \"" + near + "\"?")
                            .orElse("put the file into content/organisations/"))));
  }
}
