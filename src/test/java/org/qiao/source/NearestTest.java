package org.qiao.source;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {
  private static final List<String> KEYS = List.of("title", "date", "category", "topics");

  @ParameterizedTest
  @CsvSource({"titel, title", "dat, date", "categorie, category", "topic, topics"})
  void aSlipOfThePenIsUnderstood(String written, String meant) {
    assertThat(Nearest.to(written, KEYS)).hasValue(meant);
  }

  @ParameterizedTest
  @CsvSource({"author", "x", "headline"})
  void whatIsFarFromEverythingIsNotGuessed(String written) {
    assertThat(Nearest.to(written, KEYS)).isEmpty();
  }
}
