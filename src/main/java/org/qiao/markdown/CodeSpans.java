package org.qiao.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Code spans (CommonMark section 6.1) in linear time: where the last run of each length stands is
 * looked up once a block, so that a run without a partner costs nothing.
 */
final class CodeSpans implements InlineParserExtension {
  private BasedSequence scanned = BasedSequence.NULL;
  private final Map<Integer, Integer> lastRuns = new HashMap<>(0);

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {
    scanned = BasedSequence.NULL;
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    int open = runEnd(input, start);
    int close = closingRun(input, open, open - start);
    if (close < 0) {
      parser.appendText(input, start, open);
      parser.setIndex(open);
      return true;
    }
    int end = close + open - start;
    parser.flushTextNode();
    parser.appendNode(
        new Code(
            input.subSequence(start, open),
            input.subSequence(open, close),
            input.subSequence(close, end)));
    parser.setIndex(end);
    return true;
  }

  private int closingRun(BasedSequence input, int from, int length) {
    if (input != scanned) {
      scan(input, from);
    }
    if (lastRuns.getOrDefault(length, -1) < from) {
      return -1;
    }
    for (int i = from; i < input.length(); i++) {
      if (input.charAt(i) == '`') {
        int end = runEnd(input, i);
        if (end - i == length) {
          return i;
        }
        i = end;
      }
    }
    return -1;
  }

  private void scan(BasedSequence input, int from) {
    scanned = input;
    lastRuns.clear();
    for (int i = from; i < input.length(); i++) {
      if (input.charAt(i) == '`') {
        int end = runEnd(input, i);
        lastRuns.put(end - i, i);
        i = end;
      }
    }
  }

  private static int runEnd(BasedSequence input, int start) {
    int end = start;
    while (end < input.length() && input.charAt(end) == '`') {
      end++;
    }
    return end;
  }

  /** Makes one for each document. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "`";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new CodeSpans();
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
      return null;
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return null;
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }
  }
}
