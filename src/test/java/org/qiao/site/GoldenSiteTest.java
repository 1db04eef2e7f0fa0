package org.qiao.site;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
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
  private static final Pattern STYLESHEET = Pattern.compile("assets/site\\.[0-9a-f]+\\.css");

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
    Map<String, String> got = withoutTheme(site.files());
    Path expected = golden.resolve("expected");
    if (Boolean.getBoolean("golden.update")) {
      replace(expected, got);
    }
    Map<String, String> want = TestSite.files(expected);
    assertThat(got.keySet()).containsExactlyElementsIn(want.keySet());
    want.forEach((path, text) -> assertWithMessage(path).that(got.get(path)).isEqualTo(text));
  }

  /** The theme's own style sheet and icon change often and are tested elsewhere. */
  private static Map<String, String> withoutTheme(Map<String, String> files) {
    Map<String, String> kept = new TreeMap<>();
    files.forEach(
        (path, text) -> {
          if (!STYLESHEET.matcher(path).matches() && !path.equals("favicon.svg")) {
            kept.put(path, STYLESHEET.matcher(text).replaceAll("assets/site.css"));
          }
        });
    return kept;
  }

  private static void replace(Path folder, Map<String, String> files) throws IOException {
    PathUtils.deleteDirectory(Files.createDirectories(folder));
    for (Map.Entry<String, String> file : files.entrySet()) {
      Path path = folder.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.write(path, file.getValue().getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
