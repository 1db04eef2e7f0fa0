package org.qiao.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Organisation;
import org.qiao.source.ProfileReader.ParsedProfile;

/**
 * Names that several profiles bear while nothing decides between them: such a name is linked only
 * where the text itself tells who is meant.
 */
final class NameClashes {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private NameClashes() {}

  /** Reports each such name at every profile but the first that bears it. */
  static void report(Collection<ParsedProfile> profiles, Consumer<Diagnostic> found) {
    Map<String, List<Bearer>> byName = new TreeMap<>();
    for (ParsedProfile profile : profiles) {
      names(profile.fields()).forEach(name -> add(byName, new Bearer(profile, name)));
    }
    byName.values().stream()
        .filter(NameClashes::isUndecided)
        .forEach(
            bearers ->
                bearers.stream().skip(1).forEach(later -> report(later, bearers.get(0), found)));
  }

  private static void add(Map<String, List<Bearer>> byName, Bearer bearer) {
    List<Bearer> all =
        byName.computeIfAbsent(folded(bearer.name().text()), name -> new ArrayList<>());
    if (!bearer.isNever() && all.stream().noneMatch(bearer::isOfSameProfile)) {
      all.add(bearer);
    }
  }

  private static boolean isUndecided(List<Bearer> bearers) {
    return bearers.size() > 1
        && bearers.stream().filter(Bearer::isClaimed).count() != 1
        && !bearers.stream().allMatch(Bearer::isOnlyWithOtherWords);
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

  private static String folded(String name) {
    String compatible = Normalizer.normalize(name, Normalizer.Form.NFKC);
    return SPACE.matcher(compatible.strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
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

    private Organisation.Match match() {
      return profile.organisation().match();
    }

    private boolean holds(Collection<String> names) {
      String own = folded(name.text());
      return names.stream().anyMatch(written -> folded(written).equals(own));
    }
  }
}
