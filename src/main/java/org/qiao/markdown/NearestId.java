package org.qiao.markdown;

import java.util.SortedSet;

/** The known id that somebody may have meant. */
final class NearestId {
  private NearestId() {}

  static String hint(String unknown, SortedSet<String> known) {
    String nearest = "";
    int best = Math.max(2, unknown.length() / 3) + 1;
    for (String id : known) {
      int distance = Math.abs(id.length() - unknown.length()) < best ? distance(unknown, id) : best;
      if (distance < best) {
        best = distance;
        nearest = id;
      }
    }
    return nearest.isEmpty()
        ? "write the id of a profile: its file's name in organisations/ without .yaml"
        : "write organisation:" + nearest;
  }

  /** Levenshtein's distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}
