package org.qiao.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.qiao.crosslink.Folding;
import org.qiao.crosslink.GenericNames;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Organisation;
import org.qiao.source.ProfileReader.ParsedProfile;

/**
 * Names that cannot be linked wherever they stand: those that several profiles bear while nothing
 * decides between them, and generic words.
 */
final class NameClashes {
  private NameClashes() {}

  /** Reports each such name at every profile but the first that bears it. */
  static void report(Collection<ParsedProfile> profiles, Consumer<Diagnostic> found) {
    Map<String, List<Bearer>> byName = new TreeMap<>();
    for (ParsedProfile profile : profiles) {
      names(profile.fields())
          .forEach(
              name -> {
                if (GenericNames.isGeneric(name.text())) {
                  found.accept(generic(name));
                } else {
                  add(byName, new Bearer(profile, name));
                }
              });
    }
    byName.values().stream()
        .filter(NameClashes::isUndecided)
        .forEach(
            bearers ->
                bearers.stream().skip(1).forEach(later -> report(later, bearers.get(0), found)));
  }

  private static Diagnostic generic(YamlNode.Scalar name) {
    return Diagnostic.warning(
        "profile.generic-name",
        name.position(),
        "\"" + name.text() + "\" is a generic word and is never linked",
        "leave it out; where a text means this institution by it, write ["
            + name.text()
            + "](organisation:ID)");
  }

  private static void add(Map<String, List<Bearer>> byName, Bearer bearer) {
    List<Bearer> all =
        byName.computeIfAbsent(Folding.of(bearer.name().text().strip()), name -> new ArrayList<>());
    if (!bearer.isNever() && all.stream().noneMatch(bearer::isOfSameProfile)) {
      all.add(bearer);
    }
  }

  private static boolean isUndecided(List<Bearer> bearers) {
    return bearers.size() > 1
        && bearers.stream().filter(Bearer::isClaimed).count() != 1
        && !bearers.stream().allMatch(Bearer::isOnlyWithOtherWords)
        && !(bearers.size() == 2 && isSuccession(bearers.get(0), bearers.get(1)));
  }

  /** Whether one profile became the other: then a name of old is that of its time's. */
  private static boolean isSuccession(Bearer one, Bearer other) {
    return one.precedes(other) || other.precedes(one);
  }

  private static void report(Bearer later, Bearer first, Consumer<Diagnostic> found) {
    String name = later.name().text();
    found.accept(
        Diagnostic.warning(
            "profile.name-clash",
            later.name().position(),
            "the name \"" + name + "\" is claimed at " + first.name().position() + " too",
            "where one of the two is usually meant, write match: { names: [\""
                + name
                + "\"] } in its profile; else never or only_with in both"));
  }

  private static Stream<YamlNode.Scalar> names(Fields profile) {
    Stream<YamlNode> own =
        Stream.of("name", "abbreviation", "short_name", "also_known_as")
            .flatMap(key -> profile.node(key).stream());
    Stream<YamlNode> former =
        profile.list("former_names").stream().flatMap(fields -> fields.node("name").stream());
    return Stream.concat(own, former).flatMap(NameClashes::scalars);
  }

  private static Stream<YamlNode.Scalar> scalars(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      return mapping.members().values().stream().flatMap(member -> scalars(member.value()));
    }
    return node instanceof YamlNode.Sequence sequence
        ? sequence.items().stream().flatMap(NameClashes::scalars)
        : Stream.of((YamlNode.Scalar) node);
  }

  /**
   * A profile that bears a name.
   *
   * @param name where and how the profile writes it
   */
  private record Bearer(ParsedProfile profile, YamlNode.Scalar name) {
    boolean isNever() {
      return holds(match().never());
    }

    boolean isClaimed() {
      return holds(match().names());
    }

    boolean isOnlyWithOtherWords() {
      return holds(match().onlyWith().keySet());
    }

    boolean isOfSameProfile(Bearer other) {
      return profile.file().equals(other.profile.file());
    }

    boolean precedes(Bearer other) {
      Organisation before = profile.organisation();
      Organisation after = other.profile.organisation();
      return before.relations().successor().equals(Optional.of(after.id()))
          || after.relations().predecessor().equals(Optional.of(before.id()));
    }

    private Organisation.Match match() {
      return profile.organisation().match();
    }

    private boolean holds(Collection<String> names) {
      String own = Folding.of(name.text().strip());
      return names.stream().anyMatch(written -> Folding.of(written).equals(own));
    }
  }
}
