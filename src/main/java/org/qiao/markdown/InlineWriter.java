package org.qiao.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.TextBase;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Writes what stands within a paragraph, heading or table cell. */
final class InlineWriter {
  private final String source;
  private final LinkedHtml html;
  private final LinkWriter links;
  private final Footnotes footnotes;
  private final StringBuilder words = new StringBuilder();
  private int insideLink;

  InlineWriter(String source, LinkedHtml html, LinkWriter links, Footnotes footnotes) {
    this.source = source;
    this.html = html;
    this.links = links;
    this.footnotes = footnotes;
  }

  /** Writes the children, and answers their plain words, line breaks as a reader sees them. */
  String write(Node parent) {
    words.setLength(0);
    children(parent);
    String all = words.toString();
    links.endBlock(all);
    return all;
  }

  private void children(Node parent) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      inline(child);
    }
  }

  private void inline(Node node) {
    if (node instanceof Text) {
      text(node);
    } else if (node instanceof SoftLineBreak) {
      softLineBreak(node);
    } else if (node instanceof StrongEmphasis) {
      element("strong", node);
    } else if (node instanceof Emphasis) {
      element("em", node);
    } else if (node instanceof Strikethrough) {
      element("del", node);
    } else if (node instanceof HtmlEntity) {
      html.from(node.getStartOffset());
      words(node.getChars().unescape());
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof HardLineBreak) {
      html.hardBreak();
      words.append('\n');
    } else if (node instanceof Link link) {
      link(link, link.getUrl(), link.getTitle());
    } else if (node instanceof LinkRef reference) {
      linkReference(reference);
    } else if (node instanceof Image image) {
      image(image, image.getUrl(), image.getTitle());
    } else if (node instanceof ImageRef reference) {
      imageReference(reference);
    } else if (node instanceof AutoLink autoLink) {
      autoLink(autoLink, autoLink.getText().toString(), autoLink.getText().toString());
    } else if (node instanceof MailLink mail) {
      autoLink(mail, "mailto:" + mail.getText(), mail.getText().toString());
    } else if (node instanceof Footnote footnote) {
      footnote(footnote);
    } else if (node instanceof RawHtml raw) {
      rawHtml(raw);
    } else if (node instanceof TextBase || node.hasChildren()) {
      children(node);
    } else {
      html.from(node.getStartOffset());
      words(node.getChars());
    }
  }

  private void text(Node node) {
    if (html.isTraced() && InlineText.isOneStretch(node, source)) {
      int from = node.getStartOffset();
      for (int end : InlineText.escapes(node, source)) {
        html.from(from);
        words(source.substring(from, end));
        from = end + 1;
      }
      html.from(from);
      words(source.substring(from, node.getEndOffset()));
    } else {
      // Where flexmark puts in a space, the source's own characters are the last ones.
      html.from(node.getEndOffset() - node.getTextLength());
      words(InlineText.unescaped(node, source));
    }
  }

  /** Shown as it is written; a comment is not meant for readers. */
  private void rawHtml(RawHtml node) {
    html.beginSilence();
    if (!node.isComment()) {
      words(node.getChars());
    }
    html.endSilence();
  }

  private void words(CharSequence text) {
    html.words(text);
    words.append(text);
  }

  private void softLineBreak(Node node) {
    int before = words.length() == 0 ? ' ' : words.codePointBefore(words.length());
    boolean vanishes =
        CjkCharacters.joinsOverLineBreak(before, InlineText.characterAfter(node, source));
    html.lineBreak(vanishes);
    if (!vanishes) {
      words.append('\n');
    }
  }

  private void element(String name, Node node) {
    html.markup("<").markup(name).markup(">");
    int span = html.beginEmphasis();
    children(node);
    html.endEmphasis(span);
    html.markup("</").markup(name).markup(">");
  }

  private void code(Code node) {
    html.beginSilence();
    html.markup("<code>");
    words(InlineText.code(node.getText().toString()));
    html.markup("</code>");
    html.endSilence();
  }

  private void link(Node node, BasedSequence url, BasedSequence title) {
    String address = InlineText.address(url);
    if (insideLink > 0) {
      children(node);
      return;
    }
    insideLink++;
    if (address.startsWith(LinkWriter.ORGANISATION)) {
      mention(node, address.substring(LinkWriter.ORGANISATION.length()));
    } else {
      html.beginSilence();
      boolean open =
          links.open(node.getStartOffset(), address, title.isBlank() ? "" : title.unescape());
      children(node);
      if (open) {
        html.markup("</a>");
      }
      html.endSilence();
    }
    insideLink--;
  }

  private void mention(Node node, String organisation) {
    int block = html.currentBlock();
    int start = html.currentOffset();
    html.from(node.getStartOffset());
    html.beginSilence();
    int wordsStart = words.length();
    boolean open = links.openMention(node.getStartOffset(), organisation);
    children(node);
    if (open) {
      html.markup("</a>");
    }
    if (html.isInBlock()) {
      String label = words.substring(wordsStart);
      links.mentioned(organisation, block, start, wordsStart, label, open);
    }
    html.endSilence();
  }

  private void linkReference(LinkRef node) {
    Reference reference = reference(node);
    if (reference != null) {
      link(node, reference.getUrl(), reference.getTitle());
    } else if (node.getFirstChild() == null) {
      words(InlineText.unescaped(node, source));
    } else {
      BasedSequence chars = node.getChars();
      BasedSequence inner = node.getChildChars();
      words(InlineText.unescaped(chars.prefixOf(inner)));
      children(node);
      words(InlineText.unescaped(chars.suffixOf(inner)));
    }
  }

  private void image(Node node, BasedSequence url, BasedSequence title) {
    html.beginSilence();
    links.image(
        node.getStartOffset(),
        InlineText.address(url),
        InlineText.plainWords(node, source),
        title.isBlank() ? "" : title.unescape());
    html.endSilence();
  }

  private void imageReference(ImageRef node) {
    Reference reference = reference(node);
    if (reference == null) {
      words(InlineText.unescaped(node, source));
    } else {
      image(node, reference.getUrl(), reference.getTitle());
    }
  }

  private static Reference reference(RefNode node) {
    return node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
  }

  private void autoLink(Node node, String address, String label) {
    html.beginSilence();
    boolean open = insideLink == 0 && links.open(node.getStartOffset(), address, "");
    words(label);
    if (open) {
      html.markup("</a>");
    }
    html.endSilence();
  }

  private void footnote(Footnote node) {
    if (node.getFootnoteBlock() == null) {
      words(InlineText.unescaped(node, source));
      return;
    }
    html.beginSilence();
    footnotes.reference(node, html, insideLink > 0);
    html.endSilence();
  }
}
