package org.qiao.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ParagraphItemContainer;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import org.qiao.crosslink.Mention;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.SourceText;

/** Writes a parsed text as HTML, block by block. */
final class TextWriter {
  private final String source;
  private final LinkedHtml html;
  private final LinkWriter links;
  private final Footnotes footnotes;
  private final InlineWriter inlines;
  private final TableWriter tables;
  private final HeadingIds ids;
  private final List<RenderedText.Heading> headings = new ArrayList<>();
  private String firstParagraph = "";
  private ListOptions listOptions;
  private int shift;

  TextWriter(
      SourceText text,
      TextContext context,
      Optional<SortedSet<String>> organisations,
      List<Diagnostic> diagnostics) {
    source = text.text();
    html = new LinkedHtml(source.length() + source.length() / 4 + 64);
    links = new LinkWriter(text, context, organisations, diagnostics, html);
    // A profile's text may stand under an entry's: its anchors must not meet the entry's own.
    String prefix = context.scope().self().map(id -> id + "-").orElse("");
    footnotes = new Footnotes(prefix);
    inlines = new InlineWriter(source, html, links, footnotes);
    tables = new TableWriter(html, inlines, headings);
    ids = new HeadingIds(prefix);
  }

  void write(Document document) {
    listOptions = ListOptions.get(document);
    shift = 2 - highestHeading(document, 6);
    blocks(document);
    notes();
  }

  LinkedHtml html() {
    return html;
  }

  Map<Mention, String> explicitMentions() {
    return links.mentions();
  }

  /** The words that the author linked, or kept from being linked, by hand. */
  Map<Mention, String> labels() {
    return links.labels();
  }

  List<RenderedText.Heading> headings() {
    return headings;
  }

  List<RenderedText.Link> links() {
    return links.links();
  }

  String firstParagraph() {
    return firstParagraph;
  }

  private static int highestHeading(Node parent, int highest) {
    int level = highest;
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Heading heading) {
        level = Math.min(level, heading.getLevel());
      } else if (!(child instanceof Paragraph)) {
        level = highestHeading(child, level);
      }
    }
    return level;
  }

  private void blocks(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      block(child);
    }
  }

  private void block(Node node) {
    if (node instanceof Paragraph paragraph) {
      paragraph(paragraph);
    } else if (node instanceof Heading heading) {
      heading(heading);
    } else if (node instanceof ListBlock list) {
      list(list);
    } else if (node instanceof ListItem) {
      html.markup("<li>");
      blocks(node);
      html.markup("</li>\n");
    } else if (node instanceof BlockQuote) {
      html.markup("<blockquote>\n");
      blocks(node);
      html.markup("</blockquote>\n");
    } else if (node instanceof FencedCodeBlock code) {
      code(code.getContentChars(), language(code));
    } else if (node instanceof IndentedCodeBlock code) {
      code(code.getContentChars(), "");
    } else if (node instanceof ThematicBreak) {
      html.markup("<hr>\n");
    } else if (node instanceof TableBlock table) {
      tables.write(table);
    } else if (!(node instanceof FootnoteBlock || node instanceof Reference)) {
      blocks(node);
    }
  }

  private void paragraph(Paragraph node) {
    if (holdsOnlyComments(node)) {
      return;
    }
    if (node.getFirstChild() instanceof Image image
        && image.getNext() == null
        && !image.getTitle().isBlank()) {
      figure(image);
      return;
    }
    boolean tight =
        node.getParent() instanceof ParagraphItemContainer item
            && item.isParagraphWrappingDisabled(node, listOptions, node.getDocument());
    html.markup(tight ? "" : "<p>");
    html.openBlock();
    String words = inlines.write(node);
    html.closeBlock(headings.size());
    html.markup(tight ? (node.getNext() == null ? "" : "\n") : "</p>\n");
    if (firstParagraph.isEmpty() && node.getParent() instanceof Document) {
      firstParagraph = folded(words);
    }
  }

  private static boolean holdsOnlyComments(Paragraph node) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      boolean comment = child instanceof RawHtml raw && raw.isComment();
      if (!comment && !(child instanceof SoftLineBreak)) {
        return false;
      }
    }
    return true;
  }

  private void figure(Image image) {
    html.markup("<figure>");
    links.image(
        image.getStartOffset(),
        InlineText.address(image.getUrl()),
        InlineText.plainWords(image, source),
        "");
    html.markup("<figcaption>");
    html.words(image.getTitle().unescape());
    html.markup("</figcaption></figure>\n");
  }

  private void heading(Heading node) {
    int previous = headings.isEmpty() ? 1 : headings.get(headings.size() - 1).level();
    int level = Math.min(Math.min(node.getLevel() + shift, previous + 1), 6);
    String words = folded(InlineText.plainWords(node, source));
    String id = ids.idFor(words);
    html.markup("<h").markup(level).markup(" id=\"").markup(Html.escaped(id)).markup("\">");
    inlines.write(node);
    html.markup("</h").markup(level).markup(">\n");
    headings.add(new RenderedText.Heading(level, id, words));
  }

  private void list(ListBlock node) {
    boolean ordered = node instanceof OrderedList;
    html.markup(ordered ? "<ol" : "<ul");
    if (node instanceof OrderedList numbered && numbered.getStartNumber() != 1) {
      html.markup(" start=\"").markup(numbered.getStartNumber()).markup("\"");
    }
    html.markup(">\n");
    blocks(node);
    html.markup(ordered ? "</ol>\n" : "</ul>\n");
  }

  private void code(BasedSequence content, String language) {
    html.markup("<pre><code");
    if (!language.isEmpty()) {
      html.markup(" class=\"language-").markup(Html.escaped(language)).markup("\"");
    }
    html.markup(">");
    String lines = content.normalizeEOL();
    html.words(lines);
    html.markup(lines.isEmpty() || lines.endsWith("\n") ? "" : "\n");
    html.markup("</code></pre>\n");
  }

  private static String language(FencedCodeBlock code) {
    String info = code.getInfo().unescape().strip();
    int end = 0;
    while (end < info.length() && !Character.isWhitespace(info.charAt(end))) {
      end++;
    }
    return info.substring(0, end);
  }

  private void notes() {
    if (footnotes.note(1) == null) {
      return;
    }
    html.markup("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
    int number = 1;
    for (FootnoteBlock note = footnotes.note(1); note != null; note = footnotes.note(++number)) {
      html.markup("<li id=\"").markup(footnotes.noteId(number)).markup("\">");
      blocks(note);
      footnotes.backlinks(number, html);
      html.markup("</li>\n");
    }
    html.markup("</ol>\n</section>\n");
  }

  private static String folded(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
