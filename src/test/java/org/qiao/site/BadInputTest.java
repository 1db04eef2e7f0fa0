package org.qiao.site;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One folder below {@code fixtures/bad/} for each kind of bad content: a {@code content/} and
 * {@code expected.txt}, whose first line is the exit code and whose other lines are the
 * diagnostics, {@code path:line:column severity code}.
 */
class BadInputTest {
  private static final Path FIXTURES = Path.of("src/test/resources/fixtures/bad");
  private static final Pattern DIAGNOSTIC =
      Pattern.compile(
          "(?m)^(\\S+?:\\d+:\\d+): (error|warning|note)\\[([a-z.-]+)\\]: .+\n  hint: \\S.*$");
  private static final Pattern STACK_TRACE =
      Pattern.compile("(?m)^\\s*at [\\w.$]+\\(|[a-z]+\\.[A-Z]\\w+(Exception|Error)");

  static Stream<String> fixtures() throws IOException {
    try (Stream<Path> folders = Files.list(FIXTURES)) {
      return folders.map(folder -> folder.getFileName().toString()).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void isReportedWhereItStandsAndTheOldSiteStays(String fixture, @TempDir Path folder)
      throws IOException {
    List<String> expected = Files.readAllLines(FIXTURES.resolve(fixture).resolve("expected.txt"));
    Path output = folder.resolve("site");
    TreeMap<String, String> before = GoodSite.publish(folder.resolve("good"), output);
    Path source = folder.resolve("source");
    copy(FIXTURES.resolve(fixture), source);

    TestSite.Run run = GoodSite.build(source, output);

    assertThat(diagnostics(run.err()))
        .containsExactlyElementsIn(expected.subList(1, expected.size()))
        .inOrder();
    assertWithMessage(run.err()).that(run.exitCode()).isEqualTo(Integer.parseInt(expected.get(0)));
    assertThat(run.err() + run.out()).doesNotContainMatch(STACK_TRACE);
    if (run.exitCode() != 0) {
      assertThat(TestSite.files(output)).isEqualTo(before);
    }
  }

  /** Every diagnostic printed with a hint; a line that is no part of one fails the test. */
  static List<String> diagnostics(String printed) {
    Matcher diagnostic = DIAGNOSTIC.matcher(printed);
    List<String> found =
        diagnostic
            .results()
            .map(match -> match.group(1) + " " + match.group(2) + " " + match.group(3))
            .toList();
    assertWithMessage("all that is printed")
        .that(DIAGNOSTIC.matcher(printed).replaceAll("").strip())
        .isEmpty();
    return found;
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.createDirectories(target.getParent());
        Files.copy(file, target);
      }
    }
  }
}
