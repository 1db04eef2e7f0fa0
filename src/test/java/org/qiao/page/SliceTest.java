package org.qiao.page;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SliceTest {

  @Test
  void aListIsCutIntoPagesAndTheLastHoldsTheRest() {
    List<Slice> slices = Slice.of(5, 2);

    assertThat(slices).hasSize(3);
    assertThat(slices.get(1).from(List.of("a", "b", "c", "d", "e"))).containsExactly("c", "d");
    assertThat(slices.get(2).from(List.of("a", "b", "c", "d", "e"))).containsExactly("e");
  }

  @Test
  void anEmptyListHasOneEmptyPage() {
    List<Slice> slices = Slice.of(0, 10);

    assertThat(slices).hasSize(1);
    assertThat(slices.get(0).from(List.of())).isEmpty();
  }

  @Test
  void theFirstPageStandsAtTheListsOwnAddress() {
    Address news = new Address("en", "news/");

    assertThat(Slice.at(news, 1).path()).isEqualTo("en/news/");
    assertThat(Slice.at(news, 2).path()).isEqualTo("en/news/page/2/");
  }
}
