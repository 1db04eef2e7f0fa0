package org.qiao.page;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToIntFunction;
import org.qiao.model.Entry;

/**
 * Finds the stories that a reader of one may want next: those that share most with it, where an
 * organisation counts twice and a topic once, and the nearest in time of those. Of each list that
 * the story stands in only the neighbours are looked at, so the work does not grow with the site.
 */
final class Related {
  private static final int MOST = 4;
  private static final int NEIGHBOURS = 6;

  private static final Comparator<Candidate> BEST_FIRST =
      Comparator.comparingInt((Candidate candidate) -> -candidate.shared())
          .thenComparingInt(Candidate::distance)
          .thenComparingInt(candidate -> candidate.story().position());

  private Related() {}

  /** A story that may be shown, how much it shares, and how many stories stand between. */
  private record Candidate(Story story, int shared, int distance) {}

  static List<Story> to(Story story, Edition edition) {
    Set<Integer> candidates = new HashSet<>();
    for (String organisation : story.entry().organisations()) {
      addNeighbours(
          candidates,
          edition.naming(organisation),
          naming -> naming.story().position(),
          story.position());
    }
    for (String topic : story.entry().topics()) {
      addNeighbours(candidates, edition.ofTopic(topic), Story::position, story.position());
    }
    return candidates.stream()
        .map(edition.stories()::get)
        .map(
            other ->
                new Candidate(
                    other,
                    shared(story.entry(), other.entry()),
                    Math.abs(other.position() - story.position())))
        .sorted(BEST_FIRST)
        .limit(MOST)
        .map(Candidate::story)
        .toList();
  }

  private static int shared(Entry one, Entry other) {
    return 2 * common(one.organisations(), other.organisations())
        + common(one.topics(), other.topics());
  }

  private static int common(Collection<String> ones, Collection<String> others) {
    int common = 0;
    for (String one : ones) {
      if (others.contains(one)) {
        common++;
      }
    }
    return common;
  }

  private static <T> void addNeighbours(
      Set<Integer> candidates, List<T> list, ToIntFunction<T> position, int here) {
    int index = indexOf(list, position, here);
    int end = Math.min(list.size(), index + NEIGHBOURS + 1);
    for (int i = Math.max(0, index - NEIGHBOURS); i < end; i++) {
      int other = position.applyAsInt(list.get(i));
      if (other != here) {
        candidates.add(other);
      }
    }
  }

  /** Binary search: lists are sorted by position. */
  private static <T> int indexOf(List<T> list, ToIntFunction<T> position, int wanted) {
    int low = 0;
    int high = list.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (position.applyAsInt(list.get(middle)) < wanted) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
