package org.qiao.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.qiao.diagnostic.DiagnosticFormat;
import org.qiao.jbake.BakeResult;
import org.qiao.jbake.NewsroomOven;
import org.qiao.output.OutputFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code qiao build}: makes the site and publishes it into a folder, whole or not at all. */
@Command(name = "build", description = "Builds the site.", mixinStandardHelpOptions = true)
final class BuildCommand implements Callable<Integer> {
  @Spec private CommandSpec command;
  @Mixin private SiteOptions options;

  @Option(
      names = "--output",
      paramLabel = "DIR",
      description =
          "Where the site is published; replaced as a whole (default: target/site below the source).")
  private Path output;

  /** Every build begins from nothing as long as no result of an earlier one is kept. */
  @SuppressWarnings("UnusedVariable")
  @Option(
      names = "--clean",
      description = "Build from nothing, using no result of an earlier build.")
  private boolean clean;

  @Override
  public Integer call() {
    PrintWriter err = command.commandLine().getErr();
    Progress progress = new Progress(err);
    Path folder = output != null ? output : options.source().resolve("target/site");
    options.request(Optional.empty(), progress);
    try (OutputFolder site = OutputFolder.open(folder, options.source());
        Interruption interruption = Interruption.closing(site)) {
      BakeResult result = NewsroomOven.bake(options.request(Optional.of(site.staging()), progress));
      Outcome outcome = Outcome.of(result, options.strict());
      if (outcome.isGood()) {
        site.publish();
      }
      progress.end();
      if (!outcome.diagnostics().isEmpty()) {
        err.println(DiagnosticFormat.TEXT.print(outcome.diagnostics()));
      }
      command
          .commandLine()
          .getOut()
          .println(outcome.isGood() ? outcome.summary(folder) : outcome.failure());
      return outcome.exitCode();
    }
  }
}
