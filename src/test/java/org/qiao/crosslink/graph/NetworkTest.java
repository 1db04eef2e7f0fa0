package org.qiao.crosslink.graph;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
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

  @Test
  void withoutTiesAndCompanionsThereIsNoNetwork() {
    assertThat(network(60, Institutions.of("a", "b")).institutions()).isEmpty();
  }

  private static Network network(int most, Map<String, Organisation> institutions, Cast... casts) {
    return Network.of(InstitutionGraph.of(institutions, List.of(casts)), most);
  }
}
