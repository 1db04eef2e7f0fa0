package org.qiao.diagnostic;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The manual and the program know the same diagnostics. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiagnosticsManualTest {
  /** What the codes of any YAML document begin with; the program joins them to the rest. */
  private static final List<String> DOCUMENTS = List.of("front-matter.", "profile.", "site.");

  /** A whole code as the first argument of what makes a diagnostic, alone or chosen from two. */
  private static final Pattern WHOLE =
      Pattern.compile(
          "\\b(?:error|warning|note|fault)\\(\\s*(?:[\\w.()]+\\s*\\?\\s*)?"
              + "\"([a-z-]+\\.[a-z-]+)\"(?:\\s*:\\s*\"([a-z-]+\\.[a-z-]+)\")?");

  /** The rest of a code, for documents of any kind. */
  private static final Pattern REST =
      Pattern.compile(
          "\\b(?:error|report|fail|unreadable)\\(\\s*(?:kind,\\s*)?\"([a-z-]+)\",|[pP]refix \\+ \"\\.([a-z-]+)\"");

  private static final Pattern IN_MANUAL = Pattern.compile("`([a-z-]+\\.[a-z-]+)`");

  private final TreeSet<String> whole = new TreeSet<>();
  private final TreeSet<String> rests = new TreeSet<>();
  private final TreeSet<String> manual = new TreeSet<>();

  @BeforeAll
  void readSourcesAndManual() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String source = Files.readString(file);
        WHOLE.matcher(source).results().forEach(match -> addGroups(match, whole));
        REST.matcher(source).results().forEach(match -> addGroups(match, rests));
      }
    }
    Files.readAllLines(Path.of("src/manual/diagnostics.md")).stream()
        .filter(line -> line.startsWith("| `"))
        .map(line -> line.substring(0, line.indexOf('|', 1)))
        .forEach(cell -> IN_MANUAL.matcher(cell).results().forEach(m -> addGroups(m, manual)));
  }

  @Test
  void everyCodeOfTheProgramStandsInTheManual() {
    for (String code : whole) {
      assertWithMessage(code).that(manual.stream().anyMatch(known -> isOf(code, known))).isTrue();
    }
    for (String rest : rests) {
      assertWithMessage("a code that ends with .%s", rest)
          .that(DOCUMENTS.stream().map(kind -> kind + rest).anyMatch(manual::contains))
          .isTrue();
    }
  }

  @Test
  void everyCodeOfTheManualIsOneOfTheProgram() {
    TreeSet<String> unknown = new TreeSet<>(manual);
    unknown.removeIf(known -> whole.stream().anyMatch(code -> isOf(code, known)));
    unknown.removeIf(
        known ->
            DOCUMENTS.stream().anyMatch(known::startsWith)
                && rests.contains(known.substring(known.indexOf('.') + 1)));
    assertThat(unknown).isEmpty();
  }

  /** A literal that ends with a hyphen is joined to a word, such as the kind of id. */
  private static boolean isOf(String literal, String code) {
    return literal.endsWith("-") ? code.startsWith(literal) : code.equals(literal);
  }

  private static void addGroups(MatchResult match, TreeSet<String> codes) {
    for (int group = 1; group <= match.groupCount(); group++) {
      if (match.group(group) != null) {
        codes.add(match.group(group));
      }
    }
  }
}
