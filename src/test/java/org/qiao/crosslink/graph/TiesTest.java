package org.qiao.crosslink.graph;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TiesTest {
  @Test
  void whatOneSideStatesTheOtherShowsToo() {
    Ties ties =
        Ties.of(
            Institutions.of(
                "centre: part_of=unesco hosted_by=university runs=course partners=eias",
                "eias: successor=eit",
                "eit",
                "course",
                "unesco",
                "university"));

    assertThat(ties.of("centre"))
        .containsExactly(
            Tie.PART_OF, List.of("unesco"),
            Tie.HOSTED_BY, List.of("university"),
            Tie.RUNS, List.of("course"),
            Tie.PARTNERS, List.of("eias"));
    assertThat(ties.of("unesco")).containsExactly(Tie.HAS_PART, List.of("centre"));
    assertThat(ties.of("university")).containsExactly(Tie.HOSTS, List.of("centre"));
    assertThat(ties.of("course")).containsExactly(Tie.RUN_BY, List.of("centre"));
    assertThat(ties.of("eit")).containsExactly(Tie.PREDECESSOR, List.of("eias"));
    assertThat(ties.of("eias"))
        .containsExactly(Tie.SUCCESSOR, List.of("eit"), Tie.PARTNERS, List.of("centre"));
  }

  @Test
  void aTieThatBothSidesStateIsOneTie() {
    Ties ties =
        Ties.of(Institutions.of("a: partners=b successor=b", "b: partners=a predecessor=a"));

    assertThat(ties.of("a"))
        .containsExactly(Tie.SUCCESSOR, List.of("b"), Tie.PARTNERS, List.of("b"));
    assertThat(ties.of("b"))
        .containsExactly(Tie.PREDECESSOR, List.of("a"), Tie.PARTNERS, List.of("a"));
  }

  @Test
  void whatAProfileSaysItselfComesFirstInItsOrderThenTheOthersById() {
    Ties ties =
        Ties.of(Institutions.of("m: partners=z,c", "z", "c", "k: partners=m", "b: partners=m"));

    assertThat(ties.of("m").get(Tie.PARTNERS)).containsExactly("z", "c", "b", "k").inOrder();
  }

  @Test
  void tiesToOneselfAndToInstitutionsWithoutAProfileAreLeftOut() {
    assertThat(Ties.of(Institutions.of("a: part_of=a partners=nobody")).of("a"))
        .isEqualTo(Map.of());
  }

  @Test
  void aNeighbourIsNamedOnceHoweverManyTiesThereAre() {
    Ties ties = Ties.of(Institutions.of("a: part_of=b hosted_by=b partners=c", "b", "c"));

    assertThat(ties.neighboursOf("a")).containsExactly("b", "c").inOrder();
  }

  @ParameterizedTest
  @EnumSource(Tie.class)
  void readTwiceFromTheOtherSideATieIsItself(Tie tie) {
    assertThat(tie.inverse().inverse()).isEqualTo(tie);
  }
}
