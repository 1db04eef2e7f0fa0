package org.qiao.render.diagram;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qiao.render.diagram.Caption.Box;
import org.qiao.render.diagram.NetworkDiagram.Arc;
import org.qiao.render.diagram.NetworkDiagram.Line;
import org.qiao.render.diagram.NetworkDiagram.Row;

class NetworkDiagramTest {
  private static final int SMALLEST_TARGET = 24;
  private static final Pattern NUMBER = Pattern.compile("-?\\d+");

  private final Typesetter typesetter = new Typesetter(ULocale.CHINESE);

  static IntStream seeds() {
    return IntStream.range(0, 200);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noNameLiesOnAnotherOrLeavesTheDrawing(int seed) {
    NetworkDiagram diagram = random(seed);

    for (int i = 0; i < diagram.rows().size(); i++) {
      Box box = diagram.rows().get(i).name().box();
      assertWithMessage("%s", box).that(box.x() + box.width()).isAtMost(diagram.width());
      assertWithMessage("%s", box).that(box.y() + box.height()).isAtMost(diagram.height());
      if (i > 0) {
        Box above = diagram.rows().get(i - 1).name().box();
        assertThat(box.overlaps(above)).isFalse();
        assertThat(box.y() - above.y()).isAtLeast(SMALLEST_TARGET);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void arcsStayLeftOfTheNamesAndInsideTheDrawing(int seed) {
    NetworkDiagram diagram = random(seed);

    for (Arc arc : diagram.arcs()) {
      Matcher numbers = NUMBER.matcher(arc.path());
      List<Integer> at = numbers.results().map(n -> Integer.parseInt(n.group())).toList();
      // A cubic curve with both handles at one x goes three quarters of the way to them.
      assertThat(at.get(0) - (at.get(0) - at.get(2)) * 3 / 4).isAtLeast(2);
      assertThat(at.get(0)).isLessThan(diagram.rows().get(0).name().box().x());
    }
  }

  @Test
  void anArcJoinsTheDotsOfItsInstitutions() {
    Item item = new Item("EIAS", "EIAS", "/", "");
    NetworkDiagram diagram =
        NetworkDiagram.of(List.of(item, item, item), List.of(new Line(2, 0, "tie", 1)), typesetter);

    Row first = diagram.rows().get(0);
    Row third = diagram.rows().get(2);
    assertThat(diagram.arcs().get(0).path()).startsWith("M%d %dC".formatted(first.x(), first.y()));
    assertThat(diagram.arcs().get(0).path()).endsWith(" %d %d".formatted(third.x(), third.y()));
  }

  @Test
  void theSameNetworkIsAlwaysDrawnTheSameWay() {
    assertThat(random(3)).isEqualTo(random(3));
  }

  private NetworkDiagram random(int seed) {
    RandomNames names = new RandomNames(seed);
    int size = 2 + names.upTo(58);
    List<Item> items = Stream.generate(names::item).limit(size).toList();
    List<Line> lines =
        IntStream.range(1, size)
            .mapToObj(i -> new Line(i, names.upTo(i - 1), "tie", 1 + names.upTo(3)))
            .toList();
    return NetworkDiagram.of(items, lines, typesetter);
  }
}
