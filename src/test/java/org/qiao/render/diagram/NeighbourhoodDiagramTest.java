package org.qiao.render.diagram;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiao.render.diagram.Caption.Box;
import org.qiao.render.diagram.Neighbourhood.Group;
import org.qiao.render.diagram.Neighbourhood.Member;

class NeighbourhoodDiagramTest {
  private static final int SMALLEST_TARGET = 24;

  private final Typesetter typesetter = new Typesetter(ULocale.CHINESE);

  static IntStream seeds() {
    return IntStream.range(0, 400);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noLabelLiesOnAnotherOrLeavesTheDrawing(int seed) {
    NeighbourhoodDiagram diagram = NeighbourhoodDiagram.of(random(seed), typesetter);

    List<Box> boxes = new ArrayList<>();
    diagram.headings().forEach(heading -> boxes.add(heading.box()));
    diagram.branches().forEach(branch -> boxes.add(branch.name().box()));
    boxes.add(diagram.plate().box());
    Box drawing = new Box(0, 0, diagram.width(), diagram.height());
    for (int i = 0; i < boxes.size(); i++) {
      assertWithMessage("%s in %s", boxes.get(i), drawing)
          .that(isInside(boxes.get(i), drawing))
          .isTrue();
      for (int j = 0; j < i; j++) {
        assertWithMessage("%s on %s", boxes.get(i), boxes.get(j))
            .that(boxes.get(i).overlaps(boxes.get(j)))
            .isFalse();
      }
    }
    assertThat(isInside(diagram.plate().name().box(), diagram.plate().box())).isTrue();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void namesStandFarEnoughApartToBeTouched(int seed) {
    List<NeighbourhoodDiagram.Branch> branches =
        NeighbourhoodDiagram.of(random(seed), typesetter).branches();

    for (int i = 1; i < branches.size(); i++) {
      Box above = branches.get(i - 1).name().box();
      Box below = branches.get(i).name().box();
      if (branches.get(i).kind().equals(branches.get(i - 1).kind())) {
        assertThat(below.y() - above.y()).isAtLeast(SMALLEST_TARGET);
      }
    }
  }

  @Test
  void theSameNeighbourhoodIsAlwaysDrawnTheSameWay() {
    assertThat(NeighbourhoodDiagram.of(random(7), new Typesetter(ULocale.CHINESE)))
        .isEqualTo(NeighbourhoodDiagram.of(random(7), typesetter));
  }

  @Test
  void tiesStandLeftOfTheTrunkAndCompanionsRight() {
    NeighbourhoodDiagram diagram =
        NeighbourhoodDiagram.of(
            new Neighbourhood("EIAS", List.of(group("UNESCO")), List.of(group("IIOE"))),
            typesetter);

    assertThat(diagram.branches().get(0).name().anchor()).isEqualTo("end");
    assertThat(diagram.branches().get(0).kind()).isEqualTo("tie");
    assertThat(diagram.branches().get(1).name().anchor()).isEqualTo("start");
    assertThat(diagram.branches().get(1).kind()).isEqualTo("with");
  }

  @Test
  void oneSideAloneHasTheWholeWidth() {
    String name = "International Institute of Online Education";
    NeighbourhoodDiagram both =
        NeighbourhoodDiagram.of(
            new Neighbourhood("EIAS", List.of(group(name)), List.of(group("IIOE"))), typesetter);
    NeighbourhoodDiagram one =
        NeighbourhoodDiagram.of(
            new Neighbourhood("EIAS", List.of(group(name)), List.of()), typesetter);

    assertThat(both.branches().get(0).name().lines()).hasSize(3);
    assertThat(one.branches().get(0).name().lines()).hasSize(2);
  }

  private static Group group(String name) {
    return new Group("Heading", List.of(new Member(new Item(name, name, "/", ""), 1)));
  }

  private static Neighbourhood random(int seed) {
    RandomNames names = new RandomNames(seed);
    List<Group> ties = IntStream.range(0, names.upTo(5)).mapToObj(i -> names.group()).toList();
    List<Group> companions =
        ties.isEmpty() || names.upTo(3) > 0 ? List.of(names.group()) : List.of();
    return new Neighbourhood(names.name(), ties, companions);
  }

  private static boolean isInside(Box inner, Box outer) {
    return inner.x() >= outer.x()
        && inner.y() >= outer.y()
        && inner.x() + inner.width() <= outer.x() + outer.width()
        && inner.y() + inner.height() <= outer.y() + outer.height();
  }
}
