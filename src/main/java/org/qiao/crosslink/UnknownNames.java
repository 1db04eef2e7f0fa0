package org.qiao.crosslink;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds words that look like an institution's name: in English capitalised words with an
 * institutional noun among them, in Chinese words that end like one.
 */
public final class UnknownNames {
  private UnknownNames() {}

  /**
   * A name where it stands in a text.
   *
   * @param words the name, white space folded
   * @param start its first character (UTF-16 index)
   * @param end one past its last
   */
  public record Sighting(String words, int start, int end) {}

  /** The names in the text in reading order, none overlapping another. */
  public static List<Sighting> in(String text) {
    List<Sighting> found = new ArrayList<>();
    EnglishUnknowns.find(text, found);
    ChineseUnknowns.find(text, found);
    found.sort(Comparator.comparingInt(Sighting::start));
    return List.copyOf(found);
  }
}
