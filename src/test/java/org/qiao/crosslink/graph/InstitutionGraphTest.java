package org.qiao.crosslink.graph;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qiao.crosslink.graph.InstitutionGraph.Cast;

class InstitutionGraphTest {
  @Test
  void companionsAreRankedByEntriesThenById() {
    Companions companions =
        graph(
                Institutions.naming("a", "c"),
                Institutions.naming("b", "a", "c"),
                Institutions.naming("a", "b", "c", "d"),
                Institutions.naming("d"))
            .companions();

    assertThat(companions.of("a"))
        .containsExactly(new Companion("c", 3), new Companion("b", 2), new Companion("d", 1))
        .inOrder();
    assertThat(companions.of("d"))
        .containsExactly(new Companion("a", 1), new Companion("b", 1), new Companion("c", 1))
        .inOrder();
  }

  @Test
  void anInstitutionWithoutAProfileIsNobodysCompanion() {
    assertThat(graph(Institutions.naming("a", "nobody")).companions().of("a")).isEmpty();
  }

  @Test
  void countsAreThoseOfCountingPairByPair() {
    Random random = new Random(20221010);
    String[] ids = {"a", "b", "c", "d"};
    List<Cast> casts =
        IntStream.range(0, 500)
            .mapToObj(
                i ->
                    Institutions.naming(
                        List.of(ids).stream()
                            .filter(id -> random.nextInt(3) > 0)
                            .toArray(String[]::new)))
            .toList();
    Map<String, Integer> expected = new TreeMap<>();
    for (Cast cast : casts) {
      for (String one : cast.named()) {
        for (String other : cast.named()) {
          if (!one.equals(other)) {
            expected.merge(one + other, 1, Integer::sum);
          }
        }
      }
    }

    Map<String, Integer> counted = new TreeMap<>();
    Companions companions = graph(casts.toArray(Cast[]::new)).companions();
    for (String id : ids) {
      companions.of(id).forEach(c -> counted.put(id + c.organisation(), c.entries()));
    }

    assertThat(counted).isEqualTo(expected);
  }

  @Test
  void aLongListMakesNoCrowdOfCompanions() {
    String[] many = IntStream.range(10, 99).mapToObj(i -> "o" + i).toArray(String[]::new);
    InstitutionGraph graph =
        InstitutionGraph.of(Institutions.of(many), List.of(Institutions.naming(many)));

    assertThat(graph.companions().of("o10")).hasSize(InstitutionGraph.CAST - 1);
    assertThat(graph.companions().of("o98")).isEmpty();
  }

  @Test
  void agreementsStandWithEveryPartyNewestFirst() {
    InstitutionGraph graph =
        graph(
            Institutions.event("news/old", "agreement", "2019", "a", "b"),
            Institutions.event("news/new", "cooperation-agreement", "2024-06-01", "a", "c"),
            Institutions.event("news/undated", "memorandum", "", "c", "a"),
            Institutions.event("news/visit", "visit", "2024-06-02", "a", "b"));

    assertThat(slugs(graph.agreementsOf("a")))
        .containsExactly("news/new", "news/undated", "news/old")
        .inOrder();
    assertThat(slugs(graph.agreementsOf("b"))).containsExactly("news/old");
    assertThat(graph.agreementsOf("c").get(1).date().toString()).isEqualTo("2024-05-10");
    assertThat(graph.agreementsOf("d")).isEmpty();
  }

  @Test
  void theOrderOfEntriesChangesNothing() {
    Cast one = Institutions.event("news/x", "agreement", "2020", "a", "b");
    Cast two = Institutions.event("news/y", "agreement", "2020", "b", "a", "c");

    InstitutionGraph forth = graph(one, two);
    InstitutionGraph back = graph(two, one);

    assertThat(forth.agreementsOf("a")).isEqualTo(back.agreementsOf("a"));
    assertThat(forth.companions().of("a")).isEqualTo(back.companions().of("a"));
  }

  @Test
  void circlesAreToldOnceFromTheirSmallestId() {
    assertThat(
            Circles.in(
                Map.of(
                    "d", new TreeSet<>(List.of("b")),
                    "b", new TreeSet<>(List.of("c", "x")),
                    "c", new TreeSet<>(List.of("d", "b")),
                    "x", new TreeSet<>(List.of("y")),
                    "p", new TreeSet<>(List.of("q")),
                    "q", new TreeSet<>(List.of("p")))))
        .containsExactly(List.of("b", "c"), List.of("p", "q"))
        .inOrder();
  }

  @Test
  void aLongChainIsNoCircle() {
    Map<String, List<String>> chain = new TreeMap<>();
    for (int i = 0; i < 20_000; i++) {
      chain.put("o" + i, List.of("o" + (i + 1)));
    }

    assertThat(Circles.in(chain)).isEmpty();
  }

  private static InstitutionGraph graph(Cast... casts) {
    return InstitutionGraph.of(Institutions.of("a", "b", "c", "d"), List.of(casts));
  }

  private static List<String> slugs(List<Agreement> agreements) {
    return agreements.stream().map(agreement -> agreement.entry().slug()).toList();
  }
}
