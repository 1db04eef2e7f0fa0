package org.qiao.crosslink;

import static com.google.common.truth.Truth.assertWithMessage;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.model.Language;
import org.qiao.source.ContentReader;

/** One paragraph of any length takes time in proportion to its length, rules and all. */
class HostileTextSpeedTest {
  private static final Path FOLDER = Path.of("src/test/resources/crosslinks/other");

  private static final MentionFinder FINDER =
      new MentionFinder(
          Lexicon.of(
              ContentReader.readProfiles(FOLDER, "organisations", new Diagnostics()).values()));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Peking Universit",
        "Peking University ",
        "Peking University (PKU), ",
        "北京大",
        "北京大学",
        "清华",
        "MIT-",
        "WHO/ITU/",
        "@MIT",
        "#清华",
        "University of Science and Technology of ",
        "大学学院",
        "National University of Singapore (NUS) (XNUS) ",
        "北京大学（以下简称“北"
      })
  void eightTimesTheTextTakesNoMoreThanItsShareOfTime(String piece) {
    String text = piece.repeat(200_000 / piece.length());
    long part = time(text.substring(0, text.length() / 8));
    long whole = time(text);

    assertWithMessage("an eighth took %s ns, the whole %s ns", part, whole)
        .that(whole)
        .isLessThan(40 * Math.max(part, 10_000_000));
  }

  private static long time(String text) {
    Scope scope =
        new Scope(
            new Language("en", "en", Locale.UK, "English"),
            List.of(),
            Set.of(),
            Optional.empty(),
            Optional.empty(),
            text);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 3; i++) {
      long start = System.nanoTime();
      FINDER.find(List.of(new TextBlock(text, 0, List.of())), scope);
      best = Math.min(best, System.nanoTime() - start);
    }
    return best;
  }
}
