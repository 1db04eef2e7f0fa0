package org.qiao.crosslink;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.qiao.model.Language;

/** Times the whole matcher, and two bare automata that know no rules, on one text and one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class MentionBenchmark {
  private static final org.qiao.crosslink.Scope SCOPE =
      new org.qiao.crosslink.Scope(
          new Language("en", "en", Locale.UK, "English"),
          List.of(),
          Set.of(),
          Optional.empty(),
          Optional.empty(),
          "");

  /** How many institutions the lexicon holds. */
  @Param({"100", "10000"})
  public int organisations;

  /** Which text is searched. */
  @Param({"news", "newsInOneParagraph", "hostile"})
  public String text;

  private NewsCorpus corpus;
  private List<List<TextBlock>> blocks;
  private List<byte[]> bytes;
  private MentionFinder finder;
  private AhoCorasickDoubleArrayTrie<String> hankcs;
  private ByteRunAutomaton lucene;

  /** Reads the corpus and builds the automata. */
  @Setup(Level.Trial)
  public void read() {
    corpus = NewsCorpus.of(System.getProperty("bench.content", ""), organisations);
    blocks = new ArrayList<>();
    for (List<String> paragraphs : texts()) {
      blocks.add(paragraphs.stream().map(p -> new TextBlock(p, 0, List.of())).toList());
    }
    bytes = texts().stream().flatMap(List::stream).map(MentionBenchmark::utf8).toList();
    finder = new MentionFinder(Lexicon.of(corpus.organisations().values()));
    hankcs = BuildBenchmark.hankcs(corpus.names());
    lucene = BuildBenchmark.lucene(corpus.names());
    long size = bytes.stream().mapToLong(each -> each.length).sum();
    System.out.printf("%nbytes of %s: %d; names: %d%n", text, size, corpus.names().size());
  }

  private List<List<String>> texts() {
    return switch (text) {
      case "news" -> corpus.texts();
      case "newsInOneParagraph" -> {
        StringBuilder all = new StringBuilder();
        corpus
            .texts()
            .forEach(each -> each.forEach(paragraph -> all.append(paragraph).append('\n')));
        yield List.of(List.of(all.toString()));
      }
      case "hostile" -> List.of(List.of(corpus.hostile().repeat(4)));
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Folding, automaton and all rules. */
  @Benchmark
  public int matcher() {
    int found = 0;
    for (List<TextBlock> each : blocks) {
      found += finder.find(each, SCOPE).size();
    }
    return found;
  }

  /** AhoCorasickDoubleArrayTrie, bare: names as written, no rules. */
  @Benchmark
  public int hankcs() {
    int[] found = {0};
    for (List<TextBlock> each : blocks) {
      for (TextBlock block : each) {
        AhoCorasickDoubleArrayTrie.IHit<String> count = (begin, end, name) -> found[0]++;
        hankcs.parseText(block.text(), count);
      }
    }
    return found[0];
  }

  /**
   * Lucene's minimal automaton, run from every character of the text: names as written, no rules.
   */
  @Benchmark
  public int lucene() {
    int found = 0;
    for (byte[] each : bytes) {
      for (int from = 0; from < each.length; from++) {
        int state = 0;
        for (int at = from; at < each.length && state >= 0; at++) {
          state = lucene.step(state, each[at] & 0xff);
          if (state >= 0 && lucene.isAccept(state)) {
            found++;
          }
        }
      }
    }
    return found;
  }
}
