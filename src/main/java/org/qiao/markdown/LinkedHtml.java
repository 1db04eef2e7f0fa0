package org.qiao.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.qiao.crosslink.TextBlock;
import org.qiao.crosslink.TextBlock.Span;

/**
 * HTML in the making, together with the running text in it and where each of its characters stands:
 * so that a name found in the text can be linked in the HTML, whatever escapes, entities and line
 * breaks it was written with.
 */
final class LinkedHtml {
  private static final char OBJECT = '\uFFFC';

  private final StringBuilder html;
  private final List<TextBlock> blocks = new ArrayList<>();
  private final List<Integer> blockStarts = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final List<int[]> emphasis = new ArrayList<>();
  private boolean open;
  private int silence;
  private int offset;
  private SourceTrace trace;

  // Stretches of running text that stand in the HTML as they are, or single characters that do not.
  private int[] textStarts = new int[64];
  private int[] htmlStarts = new int[64];
  private int[] widths = new int[64];
  private int stretches;

  LinkedHtml(int capacity) {
    html = new StringBuilder(capacity);
  }

  /** Remembers from here on where in the source the running text comes from. */
  SourceTrace traced() {
    trace = new SourceTrace();
    return trace;
  }

  boolean isTraced() {
    return trace != null;
  }

  /** What is written next stands there in the source. */
  void from(int source) {
    if (trace != null && searched()) {
      trace.from(offset + text.length(), source);
    }
  }

  /** Where the block with this number begins in all running text. */
  int blockStart(int block) {
    return blockStarts.get(block);
  }

  /** Appends markup. */
  LinkedHtml markup(String tags) {
    html.append(tags);
    return this;
  }

  LinkedHtml markup(int number) {
    html.append(number);
    return this;
  }

  int length() {
    return html.length();
  }

  int currentBlock() {
    return blocks.size();
  }

  int currentOffset() {
    return text.length();
  }

  /** Starts a run of text that is searched for names. */
  void openBlock() {
    open = true;
    text.setLength(0);
    emphasis.clear();
  }

  /** Ends the run. */
  void closeBlock(int section) {
    List<Span> spans = new ArrayList<>(emphasis.size());
    for (int[] span : emphasis) {
      spans.add(new Span(span[0], span[1]));
    }
    blocks.add(new TextBlock(text.toString(), section, List.copyOf(spans)));
    blockStarts.add(offset);
    offset += text.length();
    open = false;
  }

  /** What follows, up to {@link #endSilence}, is not searched. */
  void beginSilence() {
    if (silence++ == 0 && open) {
      stretch(0);
      text.append(OBJECT);
    }
  }

  void endSilence() {
    silence--;
  }

  int beginEmphasis() {
    if (!searched()) {
      return -1;
    }
    emphasis.add(new int[] {text.length(), text.length()});
    return emphasis.size() - 1;
  }

  void endEmphasis(int index) {
    if (index >= 0) {
      emphasis.get(index)[1] = text.length();
    }
  }

  /** Appends words, escaped. */
  void words(CharSequence words) {
    int from = 0;
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      String entity = entity(c);
      if (entity == null && c < 0x7F) {
        continue;
      }
      if (entity == null && Characters.isForbidden(words, i)) {
        entity = "";
      }
      if (entity != null) {
        plain(words, from, i);
        special(c, entity);
        from = i + 1;
      }
    }
    plain(words, from, words.length());
  }

  /** A soft line break, which vanishes between Chinese characters. */
  void lineBreak(boolean vanishes) {
    special('\n', vanishes ? "" : "\n");
  }

  /** A line break that the author wants seen. */
  void hardBreak() {
    special('\n', "<br>\n");
  }

  boolean isInBlock() {
    return open;
  }

  List<TextBlock> blocks() {
    return blocks;
  }

  private boolean searched() {
    return open && silence == 0;
  }

  private void plain(CharSequence words, int from, int to) {
    if (from == to) {
      return;
    }
    if (searched()) {
      stretch(1);
      text.append(words, from, to);
    }
    html.append(words, from, to);
  }

  private void special(char c, String inHtml) {
    if (searched()) {
      stretch(inHtml.length());
      text.append(c);
    }
    html.append(inHtml);
  }

  private void stretch(int width) {
    if (stretches == textStarts.length) {
      textStarts = Arrays.copyOf(textStarts, 2 * stretches);
      htmlStarts = Arrays.copyOf(htmlStarts, 2 * stretches);
      widths = Arrays.copyOf(widths, 2 * stretches);
    }
    textStarts[stretches] = offset + text.length();
    htmlStarts[stretches] = html.length();
    widths[stretches++] = width;
  }

  private static String entity(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '"' -> "&quot;";
      default -> c < ' ' && c != '\t' && c != '\n' && c != '\r' ? "" : null;
    };
  }

  /** A link to put in: from one character of a block's text to another. */
  record Insertion(int block, int start, int end, String openTag, String closeTag) {}

  /** The HTML with the links in it; they stand in reading order and none overlaps another. */
  String with(List<Insertion> links) {
    if (links.isEmpty()) {
      return html.toString();
    }
    StringBuilder linked = new StringBuilder(html.length() + 120 * links.size());
    int done = 0;
    for (Insertion link : links) {
      int blockStart = blockStarts.get(link.block());
      int start = htmlStart(blockStart + link.start());
      int end = htmlEnd(blockStart + link.end() - 1);
      linked.append(html, done, start).append(link.openTag());
      linked.append(html, start, end).append(link.closeTag());
      done = end;
    }
    return linked.append(html, done, html.length()).toString();
  }

  private int htmlStart(int position) {
    int i = stretchAt(position);
    return htmlStarts[i] + position - textStarts[i];
  }

  private int htmlEnd(int position) {
    int i = stretchAt(position);
    return htmlStarts[i] + position - textStarts[i] + widths[i];
  }

  private int stretchAt(int position) {
    int found = Arrays.binarySearch(textStarts, 0, stretches, position);
    return found >= 0 ? found : -found - 2;
  }
}
