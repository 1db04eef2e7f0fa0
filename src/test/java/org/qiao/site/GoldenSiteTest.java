package org.qiao.site;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole builds: every folder of {@code golden/} holds a site and, in {@code expected/}, the exact
 * files it must become. After a wanted change, {@code mvn -Pquick test -Dtest=GoldenSiteTest
 * -Dgolden.update=true} writes them anew; read the difference before it is committed.
 */
class GoldenSiteTest {
  private static final Path GOLDEN = Path.of("src/test/resources/golden");

  static List<String> sites() throws IOException {
    try (Stream<Path> folders = Files.list(GOLDEN)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @MethodSource("sites")
  void theSiteIsExactlyAsExpected(String name, @TempDir Path folder) throws IOException {
    Path golden = GOLDEN.resolve(name);
    PathUtils.copyDirectory(golden.resolve("content"), folder.resolve("content"));
    TestSite site = TestSite.in(folder, "");

    TestSite.Run build = site.build("--as-of", "2024-06-30");

    assertWithMessage(build.err()).that(build.exitCode()).isEqualTo(0);
    Path expected = golden.resolve("expected");
    if (Boolean.getBoolean("golden.update")) {
      PathUtils.deleteDirectory(Files.createDirectories(expected));
      PathUtils.copyDirectory(site.output(), expected);
    }
    Map<String, String> want = TestSite.files(expected);
    Map<String, String> got = site.files();
    assertThat(got.keySet()).containsExactlyElementsIn(want.keySet());
    want.forEach((path, text) -> assertWithMessage(path).that(got.get(path)).isEqualTo(text));
  }
}
