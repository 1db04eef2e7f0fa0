package org.qiao.check;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Position;

class LinkCheckTest {
  private static final LinkCheck CHECK =
      new LinkCheck(
          "/newsroom/",
          Map.of(
              "en/news/2022/a/", Set.of("what-comes-next", "后续安排"),
              "en/news/2022/b/", Set.of(),
              "media/news/2022/a/signing.jpg", Set.of()),
          Map.of("en/news/2022/c/", "a draft"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../b/",
        "/newsroom/en/news/2022/b/",
        "../b/index.html",
        "#what-comes-next",
        "#后续安排",
        "#%E5%90%8E%E7%BB%AD%E5%AE%89%E6%8E%92",
        "/newsroom/media/news/2022/a/signing.jpg"
      })
  void aLinkToWhatIsPublishedIsGood(String href) {
    assertThat(check(href)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "../missing/,               link.broken",
    "../b,                      link.broken",
    "/en/news/2022/b/,          link.broken",
    "../../../../../../etc/,    link.broken",
    "#nowhere,                  link.broken-anchor",
    "../b/#what-comes-next,     link.broken-anchor",
    "../B/,                     link.wrong-case",
    "../c/,                     link.to-unpublished",
    "a b,                       link.broken",
  })
  void anyOtherIsReportedAtItsPlace(String href, String code) {
    List<Diagnostic> found = check(href);

    assertThat(found).hasSize(1);
    assertThat(found.get(0).code()).isEqualTo(code);
    assertThat(found.get(0).position())
        .isEqualTo(new Position("content/news/2022/a/index.en.md", 7, 3));
  }

  private static List<Diagnostic> check(String href) {
    return CHECK.check(
        List.of(
            new SiteLink(
                "en/news/2022/a/", href, new Position("content/news/2022/a/index.en.md", 7, 3))));
  }
}
