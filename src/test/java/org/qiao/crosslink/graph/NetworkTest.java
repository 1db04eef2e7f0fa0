package org.qiao.crosslink.graph;

import static com.google.common.truth.Truth.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.crosslink.graph.InstitutionGraph.Cast;
import org.qiao.crosslink.graph.Network.Line;
import org.qiao.model.Organisation;

class NetworkTest {
  @Test
  void everyTieIsALineOnceAndEachIsJoinedToItsMostFrequentCompanion() {
    Network network =
        network(
            60,
            Institutions.of("a: partners=b", "b: partners=a", "c", "d"),
            Institutions.naming("a", "b", "c"),
            Institutions.naming("c", "b"),
            Institutions.naming("d"));

    assertThat(network.lines())
        .containsExactly(new Line("a", "b", true, 0), new Line("b", "c", false, 2));
    assertThat(network.institutions()).containsExactly("a", "b", "c");
    assertThat(network.leftOut()).isEqualTo(0);
  }

  @Test
  void ofEquallyFrequentCompanionsTheMostConnectedIsTheOne() {
    Network network =
        network(
            60,
            Institutions.of("a", "m: partners=n", "n: partners=m", "z"),
            Institutions.naming("a", "m", "z"));

    assertThat(network.lines())
        .containsExactly(
            new Line("m", "n", true, 0),
            new Line("a", "m", false, 1),
            new Line("m", "z", false, 1));
  }

  @Test
  void whatDoesNotFitIsCounted() {
    Map<String, Organisation> hub = new TreeMap<>(Institutions.of("hub", "alone"));
    IntStream.range(10, 30)
        .forEach(i -> hub.putAll(Institutions.of("part-" + i + ": part_of=hub")));

    Network network = network(10, hub);

    assertThat(network.institutions()).hasSize(10);
    assertThat(network.institutions()).contains("hub");
    assertThat(network.lines()).hasSize(9);
    assertThat(network.leftOut()).isEqualTo(11);
  }

  @Test
  void institutionsWithALineStandNearEachOther() {
    Network network =
        network(
            60,
            Institutions.of(
                "a: partners=d", "b: partners=e", "c: partners=f", "d", "e", "f", "g: partners=d"));

    for (Line line : network.lines()) {
      int distance =
          network.institutions().indexOf(line.one()) - network.institutions().indexOf(line.other());
      assertThat(Math.abs(distance)).isEqualTo(1);
    }
  }

  /** The best of all orders is known by trying each. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void theOrderIsSeldomMuchWorseThanTheBest(long seed) {
    Random random = new Random(seed);
    List<String> ids = List.of("a", "b", "c", "d", "e", "f", "g");
    List<Line> lines = new ArrayList<>();
    for (int i = 1; i < ids.size(); i++) {
      lines.add(new Line(ids.get(random.nextInt(i)), ids.get(i), true, 0));
    }

    List<String> order = new NetworkOrder(ids, lines).nearEachOther();

    assertThat(order).containsExactlyElementsIn(ids);
    assertThat(length(order, lines)).isAtMost(best(ids, List.of(), lines) + 2);
  }

  private static int best(List<String> left, List<String> chosen, List<Line> lines) {
    if (left.isEmpty()) {
      return length(chosen, lines);
    }
    int best = Integer.MAX_VALUE;
    for (String next : left) {
      List<String> rest = left.stream().filter(id -> !id.equals(next)).toList();
      List<String> longer = Stream.concat(chosen.stream(), Stream.of(next)).toList();
      best = Math.min(best, best(rest, longer, lines));
    }
    return best;
  }

  private static int length(List<String> order, List<Line> lines) {
    return lines.stream()
        .mapToInt(line -> Math.abs(order.indexOf(line.one()) - order.indexOf(line.other())))
        .sum();
  }

  @Test
  void withoutTiesAndCompanionsThereIsNoNetwork() {
    assertThat(network(60, Institutions.of("a", "b")).institutions()).isEmpty();
  }

  private static Network network(int most, Map<String, Organisation> institutions, Cast... casts) {
    return Network.of(InstitutionGraph.of(institutions, List.of(casts)), most);
  }
}
