package org.qiao.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The footnotes of a text, numbered as they are first referred to. */
final class Footnotes {
  private final String prefix;
  private final List<FootnoteBlock> notes = new ArrayList<>();
  private final Map<FootnoteBlock, Integer> numbers = new HashMap<>();
  private final List<Integer> references = new ArrayList<>();

  /** Footnotes whose ids begin with the prefix. */
  Footnotes(String prefix) {
    this.prefix = prefix;
  }

  /** The note of this number, counted from 1; null after the last. */
  FootnoteBlock note(int number) {
    return number <= notes.size() ? notes.get(number - 1) : null;
  }

  /** Writes the mark that leads to a note; within a link it cannot be a link itself. */
  void reference(Footnote footnote, LinkedHtml html, boolean insideLink) {
    FootnoteBlock block = footnote.getFootnoteBlock();
    Integer number = numbers.get(block);
    if (number == null) {
      notes.add(block);
      references.add(0);
      number = notes.size();
      numbers.put(block, number);
    }
    if (insideLink) {
      html.markup("<sup>").markup(number).markup("</sup>");
      return;
    }
    int reference = references.get(number - 1) + 1;
    references.set(number - 1, reference);
    html.markup("<sup id=\"").markup(referenceId(number, reference));
    html.markup("\"><a class=\"footnote-reference\" role=\"doc-noteref\" href=\"#");
    html.markup(noteId(number)).markup("\">").markup(number).markup("</a></sup>");
  }

  String noteId(int number) {
    return prefix + "note-" + number;
  }

  /** Writes the ways back from a note to where it is referred to. */
  void backlinks(int number, LinkedHtml html) {
    for (int reference = 1; reference <= references.get(number - 1); reference++) {
      html.markup(" <a class=\"footnote-back\" role=\"doc-backlink\" href=\"#");
      html.markup(referenceId(number, reference)).markup("\">↩");
      if (reference > 1) {
        html.markup("<sup>").markup(reference).markup("</sup>");
      }
      html.markup("</a>");
    }
  }

  private String referenceId(int number, int reference) {
    return prefix + "ref-" + number + (reference == 1 ? "" : "-" + reference);
  }
}
