package org.qiao.markdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.List;

/**
 * Writes tables: every row as long as the head (GitHub Flavored Markdown, section 4.10), alignment
 * as a class.
 */
final class TableWriter {
  private final LinkedHtml html;
  private final InlineWriter inlines;
  private final List<RenderedText.Heading> headings;

  TableWriter(LinkedHtml html, InlineWriter inlines, List<RenderedText.Heading> headings) {
    this.html = html;
    this.inlines = inlines;
    this.headings = headings;
  }

  void write(TableBlock table) {
    int columns = 0;
    html.markup("<table>\n");
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      if (part instanceof TableHead && part.getFirstChild() != null) {
        columns = cells(part.getFirstChild());
        rows("thead", "th", part, columns);
      } else if (part instanceof TableBody && part.getFirstChild() != null) {
        rows("tbody", "td", part, columns);
      }
    }
    html.markup("</table>\n");
  }

  private static int cells(Node row) {
    int count = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      count += cell instanceof TableCell ? 1 : 0;
    }
    return count;
  }

  private void rows(String group, String tag, Node parent, int columns) {
    html.markup("<").markup(group).markup(">\n");
    for (Node row = parent.getFirstChild(); row != null; row = row.getNext()) {
      html.markup("<tr>");
      int written = 0;
      for (Node cell = row.getFirstChild();
          cell != null && written < columns;
          cell = cell.getNext()) {
        if (cell instanceof TableCell tableCell) {
          cell(tag, tableCell);
          written++;
        }
      }
      for (; written < columns; written++) {
        html.markup("<").markup(tag).markup("></").markup(tag).markup(">");
      }
      html.markup("</tr>\n");
    }
    html.markup("</").markup(group).markup(">\n");
  }

  private void cell(String tag, TableCell cell) {
    html.markup("<").markup(tag);
    if (cell.getAlignment() != null) {
      switch (cell.getAlignment()) {
        case RIGHT -> html.markup(" class=\"right\"");
        case CENTER -> html.markup(" class=\"centre\"");
        default -> {}
      }
    }
    html.markup(">");
    html.openBlock();
    inlines.write(cell);
    html.closeBlock(headings.size());
    html.markup("</").markup(tag).markup(">");
  }
}
