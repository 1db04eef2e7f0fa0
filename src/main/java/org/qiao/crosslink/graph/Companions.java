package org.qiao.crosslink.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is named together with whom, and in how many entries. Of an entry that names more than
 * {@value #CAST} institutions the first {@value #CAST} count: a long list is no meeting, and the
 * work stays in step with the number of entries.
 */
public final class Companions {
  static final int CAST = 30;

  private static final Comparator<Companion> MOST_ENTRIES_FIRST =
      Comparator.comparingInt(Companion::entries).reversed().thenComparing(Companion::organisation);

  private final Map<String, List<Companion>> byOrganisation = new HashMap<>();

  /**
   * Counts who is named together.
   *
   * @param casts for each entry the ids that it names, in any of its languages, each once
   */
  Companions(Collection<? extends Collection<String>> casts) {
    List<String> ids = casts.stream().flatMap(Collection::stream).distinct().sorted().toList();
    Map<String, Integer> numbers = new HashMap<>();
    ids.forEach(id -> numbers.put(id, numbers.size()));
    Pairs pairs = new Pairs();
    for (Collection<String> cast : casts) {
      pairs.addAll(cast.stream().limit(CAST).mapToInt(numbers::get).toArray());
    }
    pairs.count(
        (one, other, entries) -> {
          add(ids.get(one), ids.get(other), entries);
          add(ids.get(other), ids.get(one), entries);
        });
    byOrganisation.values().forEach(companions -> companions.sort(MOST_ENTRIES_FIRST));
  }

  private void add(String organisation, String other, int entries) {
    byOrganisation
        .computeIfAbsent(organisation, id -> new ArrayList<>())
        .add(new Companion(other, entries));
  }

  /** Whom an institution is named with, the most frequent first, ties by id. */
  public List<Companion> of(String organisation) {
    return Collections.unmodifiableList(byOrganisation.getOrDefault(organisation, List.of()));
  }

  /** Takes a pair of institutions, by number, and how many entries name both. */
  private interface PairCounts {
    void take(int one, int other, int entries);
  }

  /** Pairs of numbers in one array, so that counting is one sort and one pass. */
  private static final class Pairs {
    private long[] pairs = new long[256];
    private int size;

    void addAll(int[] cast) {
      Arrays.sort(cast);
      for (int i = 0; i < cast.length; i++) {
        for (int j = i + 1; j < cast.length; j++) {
          add(((long) cast[i] << 32) | cast[j]);
        }
      }
    }

    private void add(long pair) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * size);
      }
      pairs[size++] = pair;
    }

    void count(PairCounts counts) {
      Arrays.sort(pairs, 0, size);
      int start = 0;
      for (int i = 1; i <= size; i++) {
        if (i == size || pairs[i] != pairs[start]) {
          counts.take((int) (pairs[start] >>> 32), (int) pairs[start], i - start);
          start = i;
        }
      }
    }
  }
}
