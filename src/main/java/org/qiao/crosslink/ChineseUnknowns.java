package org.qiao.crosslink;

import java.util.ArrayList;
import java.util.List;
import org.qiao.crosslink.UnknownNames.Sighting;

/** Runs of Chinese words that end like an institution: 温州肯恩大学, 国家海洋信息中心. */
final class ChineseUnknowns {
  private static final int LONGEST = 24;

  private static final List<String> MINISTRIES =
      List.of(
          "教育部", "外交部", "科技部", "财政部", "商务部", "文化部", "卫生部", "民政部", "司法部", "国防部", "公安部", "农业部", "水利部",
          "环境部", "教育局", "科技局", "统计局", "气象局", "海洋局", "教育厅", "科技厅", "财政厅", "文旅局", "文旅厅");

  private static final String PARTING = "的了在与和及是将为由向对从于以等并也还就都把被让给到获赴至达说称任该本我各每某这那两几前原现经";

  private static final List<String> PROPER =
      List.of("中国", "国家", "国际", "世界", "联合国", "全国", "中华", "亚洲", "欧洲");

  private ChineseUnknowns() {}

  static void find(String text, List<Sighting> found) {
    int at = 0;
    while (at < text.length()) {
      int end = at;
      while (Letters.isHanAt(text, end)) {
        end++;
      }
      if (end > at) {
        inRun(text, at, end, found);
      }
      at = Math.max(end, at + 1);
    }
  }

  /** Reads one run of Han characters word by word; words that end names part the names. */
  private static void inRun(String text, int from, int to, List<Sighting> found) {
    List<Integer> starts = new ArrayList<>();
    int at = from;
    int lastEnding = -1;
    while (at < to) {
      int end = wordEnd(text, at, to);
      if (parts(text, at, end)) {
        report(text, starts, lastEnding, found);
        starts.clear();
        lastEnding = -1;
      } else {
        starts.add(at);
        if (ChineseNames.endsLikeInstitution(text, end) || isMinistry(text, end)) {
          lastEnding = end;
        }
      }
      at = end;
    }
    report(text, starts, lastEnding, found);
  }

  /** A word, and an institution's ending by itself: 教育|学会, not 教育学|会. */
  private static int wordEnd(String text, int at, int to) {
    int ending = ChineseNames.endingAt(text, at);
    if (ending > 0 && ending <= to) {
      return ending;
    }
    int end = ChineseWords.wordEnd(text, at, to);
    for (int inside = at + 1; inside < end; inside++) {
      if (ChineseNames.endingAt(text, inside) > end) {
        return inside;
      }
    }
    return end;
  }

  private static boolean parts(String text, int from, int to) {
    if (to - from > 1) {
      return ChineseWords.kind(text, from, to) == ChineseWords.STOP && !text.startsWith("附属", from);
    }
    return PARTING.indexOf(text.charAt(from)) >= 0;
  }

  private static boolean isMinistry(String text, int end) {
    return MINISTRIES.stream().anyMatch(name -> text.startsWith(name, end - name.length()));
  }

  private static void report(String text, List<Integer> starts, int end, List<Sighting> found) {
    if (end < 0 || end - starts.get(0) > LONGEST) {
      return;
    }
    int start = starts.get(0);
    String words = text.substring(start, end);
    if (words.length() > 3 && isProper(text, starts, end)) {
      found.add(new Sighting(words, start, end));
    } else if (MINISTRIES.contains(words)) {
      found.add(new Sighting(words, start, end));
    }
  }

  /** Whether a word tells which one is meant: a place, or no common word at all. */
  private static boolean isProper(String text, List<Integer> starts, int end) {
    for (int i = 0; i < starts.size() && starts.get(i) < end; i++) {
      int from = starts.get(i);
      int to = i + 1 < starts.size() ? Math.min(end, starts.get(i + 1)) : end;
      String word = text.substring(from, to);
      boolean unknown = to - from == 1 && ChineseNames.endingAt(text, from) < 0;
      if (ChineseNames.beginsWithPlace(text, from, end) || PROPER.contains(word) || unknown) {
        return true;
      }
    }
    return MINISTRIES.stream().anyMatch(name -> text.startsWith(name, end - name.length()));
  }
}
