package org.qiao.markdown;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** The plain words of inline nodes. */
final class InlineText {
  private static final String ESCAPABLE = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

  private InlineText() {}

  /** The node's characters, backslash escapes resolved (CommonMark section 2.4). */
  static String unescaped(Node node, String source) {
    // One line of a text lies in one piece in the source; flexmark's own copy is slower.
    return withoutBackslashes(
        isOneStretch(node, source)
            ? source.substring(node.getStartOffset(), node.getEndOffset())
            : node.getChars().toString());
  }

  /** Whether the node's characters stand together in the source. */
  static boolean isOneStretch(Node node, String source) {
    int end = node.getEndOffset();
    return end - node.getStartOffset() == node.getTextLength() && end <= source.length();
  }

  static String unescaped(BasedSequence characters) {
    return withoutBackslashes(characters.toString());
  }

  private static String withoutBackslashes(String raw) {
    int slash = raw.indexOf('\\');
    if (slash < 0) {
      return raw;
    }
    StringBuilder plain = new StringBuilder(raw.length());
    int from = 0;
    while (slash >= 0 && slash + 1 < raw.length()) {
      if (ESCAPABLE.indexOf(raw.charAt(slash + 1)) >= 0) {
        plain.append(raw, from, slash);
        from = slash + 1;
      }
      slash = raw.indexOf('\\', slash + 2);
    }
    return plain.append(raw, from, raw.length()).toString();
  }

  /** Where in the source the node's backslashes stand that are none for the reader. */
  static List<Integer> escapes(Node node, String source) {
    List<Integer> escapes = new ArrayList<>(0);
    int slash = source.indexOf('\\', node.getStartOffset());
    while (slash >= 0 && slash + 1 < node.getEndOffset()) {
      if (ESCAPABLE.indexOf(source.charAt(slash + 1)) >= 0) {
        escapes.add(slash);
      }
      slash = source.indexOf('\\', slash + 2);
    }
    return escapes;
  }

  /** A code span's content: line ends are spaces, one space inside each mark goes (section 6.1). */
  static String code(String content) {
    String line = content.replace("\r\n", " ").replace('\n', ' ').replace('\r', ' ');
    boolean padded =
        line.length() > 1 && line.charAt(0) == ' ' && line.charAt(line.length() - 1) == ' ';
    return padded && !line.isBlank() ? line.substring(1, line.length() - 1) : line;
  }

  /** A link's destination, escapes and entities resolved, without white space around it. */
  static String address(BasedSequence url) {
    String raw = url.toString();
    String address =
        raw.indexOf('&') < 0 && raw.indexOf('\\') < 0 ? raw : String.valueOf(url.unescape());
    return address.trim();
  }

  /** All words below a node. */
  static String plainWords(Node node, String source) {
    StringBuilder words = new StringBuilder();
    collect(node, source, words);
    return words.toString();
  }

  private static void collect(Node parent, String source, StringBuilder words) {
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof Text) {
        words.append(unescaped(child, source));
      } else if (child instanceof HtmlEntity) {
        words.append(child.getChars().unescape());
      } else if (child instanceof Code code) {
        words.append(code(code.getText().toString()));
      } else if (child instanceof SoftLineBreak || child instanceof HardLineBreak) {
        words.append(' ');
      } else if (child.hasChildren()) {
        collect(child, source, words);
      } else {
        words.append(child.getChars());
      }
    }
  }

  /** The first character that a reader sees after the node in its block; 0 if it is no letter. */
  static int characterAfter(Node node, String source) {
    Node next = node;
    while (next.getNext() == null) {
      next = next.getParent();
      if (next == null || next instanceof com.vladsch.flexmark.util.ast.Block) {
        return 0;
      }
    }
    next = next.getNext();
    while (next.hasChildren() && !(next instanceof Code) && !(next instanceof Image)) {
      next = next.getFirstChild();
    }
    String words =
        next instanceof Text
            ? unescaped(next, source)
            : next instanceof HtmlEntity ? next.getChars().unescape() : "";
    return words.isEmpty() ? 0 : words.codePointAt(0);
  }
}
