package org.qiao.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/**
 * Finds the stories that a reader of one may want next. An organisation in common counts twice, a
 * topic once; only the nearest in time of each list are looked at, so the work for a story does not
 * grow with the site.
 */
final class Related {
  private static final int MOST = 4;
  private static final int NEIGHBOURS = 6;

  private Related() {}

  static List<Story> to(Story story, Edition edition) {
    Map<Integer, Integer> scores = new HashMap<>();
    for (String organisation : story.entry().organisations()) {
      score(edition.naming(organisation), naming -> naming.story().position(), story, 2, scores);
    }
    for (String topic : story.entry().topics()) {
      score(edition.ofTopic(topic), Story::position, story, 1, scores);
    }
    return scores.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Integer, Integer> scored) -> -scored.getValue())
                .thenComparing(scored -> Math.abs(scored.getKey() - story.position()))
                .thenComparing(Map.Entry::getKey))
        .limit(MOST)
        .map(scored -> edition.stories().get(scored.getKey()))
        .toList();
  }

  private static <T> void score(
      List<T> list,
      ToIntFunction<T> position,
      Story story,
      int points,
      Map<Integer, Integer> scores) {
    int here = indexOf(list, position, story.position());
    int end = Math.min(list.size(), here + NEIGHBOURS + 1);
    for (int i = Math.max(0, here - NEIGHBOURS); i < end; i++) {
      int other = position.applyAsInt(list.get(i));
      if (other != story.position()) {
        scores.merge(other, points, Integer::sum);
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
