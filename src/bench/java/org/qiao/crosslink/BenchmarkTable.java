package org.qiao.crosslink;

import java.util.Collection;
import java.util.Locale;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs the benchmarks of the matcher and prints what they measured as one table, in MB/s of UTF-8.
 */
public final class BenchmarkTable {
  private BenchmarkTable() {}

  /**
   * Runs the benchmarks.
   *
   * @param arguments the folder of a site to read, and a pattern of the benchmarks to run; both may
   *     be missing
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] arguments) throws RunnerException {
    String content = arguments.length > 0 ? arguments[0] : "";
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include(arguments.length > 1 ? arguments[1] : "(Mention|Build)Benchmark\\..*")
            .jvmArgsAppend("-Dbench.content=" + content, "-Xmx3g");
    Collection<RunResult> results = new Runner(options.build()).run();
    System.out.printf(
        "%n%-14s %8s %-20s %12s %10s%n", "benchmark", "names of", "text", "ms", "MB/s");
    for (RunResult result : results) {
      String organisations = result.getParams().getParam("organisations");
      boolean builds = result.getParams().getParam("text") == null;
      String text = builds ? "" : result.getParams().getParam("text");
      String benchmark = result.getPrimaryResult().getLabel();
      double milliseconds = result.getPrimaryResult().getScore();
      System.out.printf(
          Locale.ROOT,
          "%-14s %8s %-20s %7.1f ±%4.1f %10s%n",
          benchmark,
          organisations,
          text,
          milliseconds,
          result.getPrimaryResult().getScoreError(),
          builds ? "" : "%.0f".formatted(size(content, organisations, text) / milliseconds / 1000));
    }
  }

  private static long size(String content, String organisations, String text) {
    NewsCorpus corpus = NewsCorpus.of(content, Integer.parseInt(organisations));
    return text.equals("hostile")
        ? 4L * corpus.hostile().getBytes(java.nio.charset.StandardCharsets.UTF_8).length
        : corpus.bytes();
  }
}
