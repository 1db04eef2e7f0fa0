package org.qiao.render;

/**
 * Writes XML 1.0. Text and attributes are escaped, and a character that XML does not allow (a
 * control character, a lone surrogate, U+FFFE, U+FFFF) becomes U+FFFD, so the result is always
 * well-formed.
 */
final class Xml {
  private final StringBuilder out;

  Xml() {
    this.out = new StringBuilder(4096).append("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
  }

  private Xml(StringBuilder out) {
    this.out = out;
  }

  /** A part of a document, to be put into one with {@link #append}. */
  static Xml fragment() {
    return new Xml(new StringBuilder(512));
  }

  /** Opens an element; attributes are names and values in turn. */
  Xml open(String element, String... attributes) {
    start(element, attributes);
    out.append(">\n");
    return this;
  }

  Xml close(String element) {
    out.append("</").append(element).append(">\n");
    return this;
  }

  /** An element without content. */
  Xml empty(String element, String... attributes) {
    start(element, attributes);
    out.append("/>\n");
    return this;
  }

  /** An element that holds a text. */
  Xml text(String element, String text, String... attributes) {
    start(element, attributes);
    out.append('>');
    escape(text);
    out.append("</").append(element).append(">\n");
    return this;
  }

  /** Puts in a part that was written before. */
  Xml append(String fragment) {
    out.append(fragment);
    return this;
  }

  private void start(String element, String[] attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1]);
      out.append('"');
    }
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            out.append(c).append(text.charAt(++i));
          } else {
            out.append(isAllowed(c) ? c : '\uFFFD');
          }
        }
      }
    }
  }

  private static boolean isAllowed(char c) {
    return (c >= ' ' || c == '\n' || c == '\t')
        && !Character.isSurrogate(c)
        && c != '\uFFFE'
        && c != '\uFFFF';
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
