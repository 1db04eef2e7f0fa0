package org.qiao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.qiao.crosslink.graph.Circles;
import org.qiao.crosslink.graph.Tie;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Position;
import org.qiao.source.ProfileReader.ParsedProfile;

/**
 * Holds what profiles say of their ties against each other. A tie that the other profile has a key
 * for (a partner, predecessor or successor) should stand in both; what no key exists for, such as
 * the parts of an institution, follows from one side and is asked of nobody.
 */
final class RelationAudit {
  private static final List<Tie> SINGLE =
      List.of(Tie.PART_OF, Tie.HOSTED_BY, Tie.PREDECESSOR, Tie.SUCCESSOR);
  private static final List<Tie> LISTS = List.of(Tie.RUNS, Tie.PARTNERS);
  private static final List<Tie> SAID_BY_BOTH =
      List.of(Tie.PREDECESSOR, Tie.SUCCESSOR, Tie.PARTNERS);

  private final Map<String, ParsedProfile> profiles;
  private final Consumer<Diagnostic> found;

  private RelationAudit(Map<String, ParsedProfile> profiles, Consumer<Diagnostic> found) {
    this.profiles = profiles;
    this.found = found;
  }

  /**
   * What one profile says.
   *
   * @param position where the other's id is written
   */
  private record Statement(ParsedProfile by, Tie tie, ParsedProfile of, Position position) {
    String speaker() {
      return by.organisation().id();
    }

    String other() {
      return of.organisation().id();
    }
  }

  /**
   * Reports ties that only one side names, that the other contradicts, or that run in a circle.
   *
   * @param profiles the profiles by id
   */
  static void report(Map<String, ParsedProfile> profiles, Consumer<Diagnostic> found) {
    RelationAudit audit = new RelationAudit(profiles, found);
    List<Statement> statements = audit.statements();
    statements.stream()
        .filter(statement -> SAID_BY_BOTH.contains(statement.tie()))
        .forEach(audit::holdAgainstTheOther);
    audit.reportCircles(statements, Tie.SUCCESSOR);
    audit.reportCircles(statements, Tie.HOSTED_BY);
    audit.reportCircles(statements, Tie.RUNS);
  }

  private List<Statement> statements() {
    List<Statement> statements = new ArrayList<>();
    for (ParsedProfile profile : profiles.values()) {
      for (Tie tie : SINGLE) {
        profile.fields().scalar(tie.key()).ifPresent(id -> add(statements, profile, tie, id));
      }
      for (Tie tie : LISTS) {
        profile.fields().scalars(tie.key()).forEach(id -> add(statements, profile, tie, id));
      }
    }
    return statements;
  }

  /** A tie to oneself or to an institution without a profile is reported elsewhere. */
  private void add(List<Statement> statements, ParsedProfile by, Tie tie, YamlNode.Scalar id) {
    ParsedProfile of = profiles.get(id.text());
    if (of != null && of != by) {
      statements.add(new Statement(by, tie, of, id.position()));
    }
  }

  private void holdAgainstTheOther(Statement statement) {
    Tie inverse = statement.tie().inverse();
    List<String> said = inverse.statedIn(statement.of().organisation().relations());
    if (said.contains(statement.speaker())) {
      return;
    }
    boolean contradicted = !said.isEmpty() && inverse != Tie.PARTNERS;
    if (contradicted) {
      found.accept(
          Diagnostic.warning(
              "profile.contradicted-relation",
              statement.position(),
              claim(statement)
                  + ", but "
                  + statement.of().fields().scalar(inverse.key()).orElseThrow().position()
                  + " says "
                  + inverse.key()
                  + ": "
                  + said.get(0),
              "write " + owed(statement) + ", or take this " + statement.tie().key() + " out"));
    } else {
      found.accept(
          Diagnostic.note(
              "profile.one-sided-relation",
              statement.position(),
              claim(statement) + ", whose profile does not say so",
              "write " + owed(statement)));
    }
  }

  private static String claim(Statement statement) {
    return "\"" + statement.tie().key() + "\" names \"" + statement.other() + "\"";
  }

  /** The line that the other profile owes, and where. */
  private static String owed(Statement statement) {
    Tie inverse = statement.tie().inverse();
    List<String> ids = new ArrayList<>();
    if (LISTS.contains(inverse)) {
      ids.addAll(inverse.statedIn(statement.of().organisation().relations()));
    }
    ids.add(statement.speaker());
    String value = LISTS.contains(inverse) ? "[" + String.join(", ", ids) + "]" : ids.get(0);
    return inverse.key() + ": " + value + " in " + statement.of().file().path();
  }

  /** Reports circles of one kind of tie, read from whichever end it is stated. */
  private void reportCircles(List<Statement> statements, Tie tie) {
    Map<String, Map<String, Position>> arrows = new TreeMap<>();
    for (Statement statement : statements) {
      if (statement.tie() == tie) {
        arrow(arrows, statement.speaker(), statement.other(), statement.position());
      } else if (statement.tie() == tie.inverse()) {
        arrow(arrows, statement.other(), statement.speaker(), statement.position());
      }
    }
    Map<String, Set<String>> graph = new TreeMap<>();
    arrows.forEach((from, to) -> graph.put(from, to.keySet()));
    for (List<String> circle : Circles.in(graph)) {
      String first = circle.get(0);
      String second = circle.get(1 % circle.size());
      found.accept(
          Diagnostic.warning(
              "profile.relation-circle",
              arrows.get(first).get(second),
              "\""
                  + tie.key()
                  + "\" leads back to itself: "
                  + String.join(" → ", circle)
                  + " → "
                  + first,
              "take one of these relations out"));
    }
  }

  private static void arrow(
      Map<String, Map<String, Position>> arrows, String from, String to, Position position) {
    arrows.computeIfAbsent(from, id -> new TreeMap<>()).merge(to, position, RelationAudit::first);
  }

  private static Position first(Position one, Position other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
