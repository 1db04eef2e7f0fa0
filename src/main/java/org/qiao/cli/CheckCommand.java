package org.qiao.cli;

import java.io.PrintWriter;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.qiao.diagnostic.DiagnosticFormat;
import org.qiao.jbake.NewsroomOven;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code qiao check}: everything that a build checks, and nothing written. */
@Command(
    name = "check",
    description = "Makes every check and writes nothing.",
    mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private SiteOptions options;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      defaultValue = "text",
      description = "How diagnostics are printed: text, json, sarif or github (default: text).")
  private DiagnosticFormat format;

  @Override
  public Integer call() {
    PrintWriter out = command.commandLine().getOut();
    PrintWriter err = command.commandLine().getErr();
    Progress progress = new Progress(err);
    Outcome outcome =
        Outcome.of(
            NewsroomOven.bake(options.request(Optional.empty(), progress)), options.strict());
    progress.end();
    if (format != DiagnosticFormat.TEXT || !outcome.diagnostics().isEmpty()) {
      out.println(format.print(outcome.diagnostics()));
    }
    err.println(outcome.isGood() ? outcome.verdict() : outcome.failure());
    return outcome.exitCode();
  }
}
