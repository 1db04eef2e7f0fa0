package org.qiao.crosslink;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.ByteRunAutomaton;
import org.apache.lucene.util.automaton.Operations;
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

/**
 * Times how long the automata take to build, in a fresh virtual machine each: a build pays that.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
@Fork(5)
public class BuildBenchmark {
  /** How many institutions the lexicon holds. */
  @Param("10000")
  public int organisations;

  private NewsCorpus corpus;

  /** Reads the corpus. */
  @Setup(Level.Trial)
  public void read() {
    corpus = NewsCorpus.of(System.getProperty("bench.content", ""), organisations);
  }

  /** Our lexicon with its automaton. */
  @Benchmark
  public Object buildMatcher() {
    return Lexicon.of(corpus.organisations().values());
  }

  /** AhoCorasickDoubleArrayTrie's build. */
  @Benchmark
  public Object buildHankcs() {
    return hankcs(corpus.names());
  }

  /** Lucene's build. */
  @Benchmark
  public Object buildLucene() {
    return lucene(corpus.names());
  }

  static AhoCorasickDoubleArrayTrie<String> hankcs(Collection<String> names) {
    TreeMap<String, String> map = new TreeMap<>();
    names.forEach(name -> map.put(name, name));
    AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
    trie.build(map);
    return trie;
  }

  static ByteRunAutomaton lucene(Collection<String> names) {
    List<BytesRef> sorted = names.stream().map(name -> new BytesRef(name)).sorted().toList();
    return new ByteRunAutomaton(
        Automata.makeBinaryStringUnion(sorted), true, Operations.DEFAULT_DETERMINIZE_WORK_LIMIT);
  }
}
