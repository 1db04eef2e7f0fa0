package org.qiao.crosslink.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qiao.crosslink.graph.InstitutionGraph.Cast;

/**
 * Who is named together with whom, and in how many entries. Of an entry that names more than
 * {@value InstitutionGraph#CAST} institutions the first {@value InstitutionGraph#CAST} count: a
 * long list is no meeting, and the work stays in step with the number of entries.
 */
public final class Companions {
  private static final Comparator<Companion> MOST_ENTRIES_FIRST =
      Comparator.comparingInt(Companion::entries).reversed().thenComparing(Companion::organisation);

  private final Map<String, List<Companion>> byOrganisation = new HashMap<>();

  /**
   * Counts who is named together.
   *
   * @param organisations the ids that count, in their order
   */
  Companions(Collection<String> organisations, Collection<Cast> casts) {
    List<String> ids = List.copyOf(organisations);
    Map<String, Integer> numbers = new HashMap<>(2 * ids.size());
    ids.forEach(id -> numbers.put(id, numbers.size()));
    Pairs pairs = new Pairs();
    for (Cast cast : casts) {
      pairs.addAll(known(cast.named(), numbers));
    }
    List<List<Companion>> companions = new ArrayList<>(ids.size());
    ids.forEach(id -> companions.add(new ArrayList<>()));
    pairs.count(
        (one, other, entries) -> {
          companions.get(one).add(new Companion(ids.get(other), entries));
          companions.get(other).add(new Companion(ids.get(one), entries));
        });
    for (int i = 0; i < ids.size(); i++) {
      companions.get(i).sort(MOST_ENTRIES_FIRST);
      byOrganisation.put(ids.get(i), Collections.unmodifiableList(companions.get(i)));
    }
  }

  private static int[] known(List<String> named, Map<String, Integer> numbers) {
    int[] known = new int[Math.min(named.size(), InstitutionGraph.CAST)];
    int count = 0;
    for (int i = 0; i < named.size() && count < known.length; i++) {
      Integer number = numbers.get(named.get(i));
      if (number != null) {
        known[count++] = number;
      }
    }
    return Arrays.copyOf(known, count);
  }

  /** Whom an institution is named with, the most frequent first, ties by id. */
  public List<Companion> of(String organisation) {
    return byOrganisation.getOrDefault(organisation, List.of());
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
