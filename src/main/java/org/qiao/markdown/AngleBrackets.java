package org.qiao.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Autolinks and raw HTML (CommonMark sections 6.5 and 6.6) in one pass; flexmark's own regular
 * expressions overflow the stack on long tags and comments.
 */
final class AngleBrackets implements InlineParserExtension {
  private final ClosingMarks closingMarks = new ClosingMarks();

  @Override
  public void finalizeDocument(InlineParser parser) {}

  @Override
  public void finalizeBlock(InlineParser parser) {
    closingMarks.forget();
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    BasedSequence input = parser.getInput();
    int start = parser.getIndex();
    int end = AutolinkScan.uriEnd(input, start);
    if (end > 0) {
      AutoLink link = new AutoLink(mark(input, start), within(input, start, end), last(input, end));
      return append(parser, link, end);
    }
    end = AutolinkScan.mailEnd(input, start);
    if (end > 0) {
      MailLink link = new MailLink(mark(input, start), within(input, start, end), last(input, end));
      return append(parser, link, end);
    }
    end = HtmlScan.end(input, start, closingMarks);
    if (end > 0) {
      return append(parser, new RawHtml(input.subSequence(start, end)), end);
    }
    parser.appendText(input, start, start + 1);
    parser.setIndex(start + 1);
    return true;
  }

  private static boolean append(
      LightInlineParser parser, com.vladsch.flexmark.util.ast.Node node, int end) {
    parser.flushTextNode();
    parser.appendNode(node);
    parser.setIndex(end);
    return true;
  }

  private static BasedSequence mark(BasedSequence input, int at) {
    return input.subSequence(at, at + 1);
  }

  private static BasedSequence last(BasedSequence input, int end) {
    return input.subSequence(end - 1, end);
  }

  private static BasedSequence within(BasedSequence input, int start, int end) {
    return input.subSequence(start + 1, end - 1);
  }

  /** Makes one for each document. */
  static final class Factory implements InlineParserExtensionFactory {
    @Override
    public CharSequence getCharacters() {
      return "<";
    }

    @Override
    public InlineParserExtension apply(LightInlineParser parser) {
      return new AngleBrackets();
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
