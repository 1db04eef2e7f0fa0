package org.qiao.cli;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.diagnostic.Severity;
import org.qiao.jbake.BakeResult;

/**
 * What a bake means for the person or script that asked for it.
 *
 * @param result what came of the bake
 * @param diagnostics its diagnostics; under {@code --strict} every warning is an error
 */
record Outcome(BakeResult result, List<Diagnostic> diagnostics) {
  private static final String SETTINGS_CODES = "site.";

  static Outcome of(BakeResult result, boolean strict) {
    return new Outcome(
        result,
        strict
            ? result.diagnostics().stream().map(Outcome::hardened).toList()
            : result.diagnostics());
  }

  boolean isGood() {
    return count(Severity.ERROR) == 0;
  }

  int exitCode() {
    if (isGood()) {
      return ExitCode.DONE;
    }
    boolean settingsAreWrong =
        diagnostics.stream()
            .anyMatch(d -> d.severity() == Severity.ERROR && d.code().startsWith(SETTINGS_CODES));
    return settingsAreWrong ? ExitCode.USAGE : ExitCode.CONTENT;
  }

  /** Pages, entries, links and warnings, and how long each stage took. */
  String summary(Path folder) {
    return "%s in %s: %s, %s, %s; %s\n%s"
        .formatted(
            counted(result.pages(), "page"),
            folder,
            counted(result.entries(), "entry"),
            counted(result.links(), "institution link"),
            counted(count(Severity.WARNING), "warning"),
            seconds(total()),
            times());
  }

  String verdict() {
    return "nothing wrong; %s, %s"
        .formatted(counted(count(Severity.WARNING), "warning"), seconds(total()));
  }

  String failure() {
    return "%s, %s; nothing was published"
        .formatted(
            counted(count(Severity.ERROR), "error"), counted(count(Severity.WARNING), "warning"));
  }

  private static Diagnostic hardened(Diagnostic diagnostic) {
    return diagnostic.severity() == Severity.WARNING
        ? Diagnostic.error(
            diagnostic.code(), diagnostic.position(), diagnostic.message(), diagnostic.hint())
        : diagnostic;
  }

  private int count(Severity severity) {
    return Math.toIntExact(diagnostics.stream().filter(d -> d.severity() == severity).count());
  }

  private Duration total() {
    return result.times().values().stream().reduce(Duration.ZERO, Duration::plus);
  }

  private String times() {
    return result.times().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(stage -> "  %-8s %s".formatted(stage.getKey().words(), seconds(stage.getValue())))
        .collect(Collectors.joining("\n"));
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.2f s", duration.toMillis() / 1000.0);
  }

  private static String counted(int count, String noun) {
    String plural = noun.endsWith("y") ? noun.substring(0, noun.length() - 1) + "ies" : noun + "s";
    return count + " " + (count == 1 ? noun : plural);
  }
}
