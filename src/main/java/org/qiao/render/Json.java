package org.qiao.render;

import java.util.List;
import java.util.Optional;

/**
 * Writes JSON (RFC 8259) that may stand in a {@code script} element: {@code <}, {@code >} and
 * {@code &} are escaped, so no text can end the element or begin a comment.
 */
final class Json {
  private final StringBuilder out = new StringBuilder(1024);
  private boolean first = true;

  Json object() {
    return open('{');
  }

  Json array() {
    return open('[');
  }

  Json endObject() {
    return close('}');
  }

  Json endArray() {
    return close(']');
  }

  Json name(String name) {
    comma();
    string(name);
    out.append(':');
    first = true;
    return this;
  }

  Json value(String text) {
    comma();
    string(text);
    return this;
  }

  Json value(int number) {
    comma();
    out.append(number);
    return this;
  }

  Json put(String name, String text) {
    return name(name).value(text);
  }

  /** The name and text, where there is a text. */
  Json put(String name, Optional<String> text) {
    return text.isPresent() ? put(name, text.get()) : this;
  }

  /** The name and list, where the list is not empty. */
  Json put(String name, List<String> texts) {
    if (texts.isEmpty()) {
      return this;
    }
    name(name).array();
    texts.forEach(this::value);
    return endArray();
  }

  private Json open(char bracket) {
    comma();
    out.append(bracket);
    first = true;
    return this;
  }

  private Json close(char bracket) {
    out.append(bracket);
    first = false;
    return this;
  }

  private void comma() {
    if (!first) {
      out.append(',');
    }
    first = false;
  }

  private void string(String text) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '<', '>', '&', '\u2028', '\u2029', '\u007f' -> escape(c);
        default -> {
          if (c < ' ' || isLoneSurrogate(text, i)) {
            escape(c < ' ' ? c : '\uFFFD');
          } else {
            out.append(c);
          }
        }
      }
    }
    out.append('"');
  }

  private static boolean isLoneSurrogate(String text, int i) {
    char c = text.charAt(i);
    if (Character.isHighSurrogate(c)) {
      return i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1));
    }
    return Character.isLowSurrogate(c)
        && (i == 0 || !Character.isHighSurrogate(text.charAt(i - 1)));
  }

  private void escape(char c) {
    out.append("\\u");
    for (int shift = 12; shift >= 0; shift -= 4) {
      out.append(Character.forDigit((c >> shift) & 0xF, 16));
    }
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
