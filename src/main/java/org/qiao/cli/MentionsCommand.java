package org.qiao.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.qiao.diagnostic.DiagnosticFormat;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.jbake.BakeResult;
import org.qiao.jbake.MentionSurvey;
import org.qiao.jbake.SurveyedText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code qiao mentions}: every institution's name in the content, and why it is linked or not. */
@Command(
    name = "mentions",
    description = "Lists every institution's name and the rule that linked it or left it.",
    mixinStandardHelpOptions = true)
final class MentionsCommand implements Callable<Integer> {
  @Spec private CommandSpec command;

  @Option(
      names = "--source",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder that holds content/ (default: the current folder).")
  private Path source;

  @Option(
      names = "--entry",
      paramLabel = "PATH",
      description = "Only this bundle's folder, or this file, below the source.")
  private Path entry;

  @Option(
      names = "--unknown",
      description =
          "List names that look like institutions' and have no profile, the most named first.")
  private boolean unknown;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "text, json or html (default: text).")
  private ReportFormat format;

  @Option(
      names = "--output",
      paramLabel = "FILE",
      description = "Write to this file instead of the standard output.")
  private Path output;

  /** The forms of a report. */
  enum ReportFormat {
    TEXT,
    JSON,
    HTML
  }

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    if (!Files.isDirectory(source.resolve("content"))) {
      throw wrong("--source: " + source + " has no folder content/; name the folder that holds it");
    }
    Diagnostics diagnostics = new Diagnostics();
    List<SurveyedText> texts = MentionSurvey.of(source, diagnostics);
    Outcome outcome =
        Outcome.of(
            new BakeResult(diagnostics.all(), 0, 0, 0, Map.<org.qiao.jbake.Stage, Duration>of()),
            false);
    if (!outcome.isGood()) {
      err.println(DiagnosticFormat.TEXT.print(outcome.diagnostics()));
      return outcome.exitCode();
    }
    List<SurveyedText> wanted = entry == null ? texts : only(texts);
    print(
        unknown ? UnknownReport.of(wanted).print(format) : new MentionReport(wanted).print(format),
        out);
    return ExitCode.DONE;
  }

  private void print(String report, PrintWriter out) {
    if (output == null) {
      out.println(report);
      return;
    }
    try {
      Files.writeString(output, report + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + output, e);
    }
  }

  private List<SurveyedText> only(List<SurveyedText> texts) {
    String path = pathBelowSource();
    List<SurveyedText> found =
        texts.stream()
            .filter(
                text ->
                    text.text().path().equals(path) || text.text().path().startsWith(path + "/"))
            .toList();
    if (found.isEmpty()) {
      throw wrong("--entry: no entry or profile lies at " + path + nearest(path, texts));
    }
    return found;
  }

  private String pathBelowSource() {
    Path base = source.toAbsolutePath().normalize();
    Path inSource = base.resolve(entry).normalize();
    Path here = entry.toAbsolutePath().normalize();
    Path chosen = Files.exists(inSource) || !here.startsWith(base) ? inSource : here;
    return base.relativize(chosen).toString().replace('\\', '/');
  }

  private static String nearest(String path, List<SurveyedText> texts) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    Optional<String> nearest =
        texts.stream()
            .map(text -> text.text().path())
            .map(file -> file.endsWith(".md") ? file.substring(0, file.lastIndexOf('/')) : file)
            .distinct()
            .filter(file -> file.contains(last))
            .findFirst();
    return nearest.map(file -> "; did you mean " + file + "?").orElse("");
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
