package org.qiao.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.qiao.output.OutputLockedException;
import org.qiao.output.UnsuitableOutputException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program: {@code java -jar qiao.jar COMMAND}. */
@Command(
    name = "qiao",
    description = "Builds a bilingual news site whose institutions are linked to each other.",
    mixinStandardHelpOptions = true,
    versionProvider = Qiao.Version.class,
    subcommands = {BuildCommand.class, CheckCommand.class, MentionsCommand.class},
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:done",
      "1:the content has errors; the previous output is untouched",
      "2:wrong usage, or site.yaml is wrong",
      "3:the machine failed (disk full, no permission); the previous output is untouched",
      "4:a bug in qiao",
      "75:another build is writing the same output"
    })
public final class Qiao implements Runnable {
  @Spec private CommandSpec spec;

  /** Runs one command and ends the process with its exit code. */
  public static void main(String[] arguments) {
    ParentWatch.start();
    System.exit(run(stream(FileDescriptor.out), stream(FileDescriptor.err), arguments));
  }

  /** Runs one command; standard output and error are given, so that tests can read them. */
  public static int run(PrintWriter out, PrintWriter err, String... arguments) {
    int code =
        new CommandLine(new Qiao())
            .setOut(out)
            .setErr(err)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExecutionExceptionHandler((failure, command, result) -> report(failure, err))
            .execute(arguments);
    out.flush();
    err.flush();
    return code;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "name a command: build, check or mentions");
  }

  private static int report(Throwable failure, PrintWriter err) {
    if (failure instanceof UnsuitableOutputException) {
      return say(err, failure.getMessage(), ExitCode.USAGE);
    }
    if (failure instanceof OutputLockedException) {
      return say(err, failure.getMessage(), ExitCode.LOCKED);
    }
    if (failure instanceof UncheckedIOException machine) {
      return say(err, machine.getMessage() + causeOf(machine), ExitCode.MACHINE);
    }
    say(err, "a bug in qiao: " + failure + "; please report it with these lines:", ExitCode.BUG);
    for (StackTraceElement frame : failure.getStackTrace()) {
      err.println("    at " + frame);
    }
    return ExitCode.BUG;
  }

  private static String causeOf(UncheckedIOException failure) {
    String cause = failure.getCause().toString();
    return failure.getMessage().contains(cause) ? "" : " (" + cause + ")";
  }

  private static int say(PrintWriter err, String message, int code) {
    err.println("qiao: " + message);
    return code;
  }

  /** UTF-8 whatever the machine's locale says: names of institutions are written in it. */
  private static PrintWriter stream(FileDescriptor descriptor) {
    return new PrintWriter(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** The version that the jar's manifest names. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      String version = Qiao.class.getPackage().getImplementationVersion();
      return new String[] {"qiao " + (version == null ? "(development)" : version)};
    }
  }
}
