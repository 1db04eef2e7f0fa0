package org.qiao.crosslink;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;

/** A language's words as they stand in this package's resource, section by section. */
final class WordList {
  private WordList() {}

  /** Tells of every word and the section it stands in; an underscore in it stands for a space. */
  static void read(String resource, BiConsumer<String, String> words) {
    String text = text(resource);
    String section = "";
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      char first = at < end ? text.charAt(at) : '#';
      if (first == '[') {
        section = text.substring(at + 1, end - 1);
      } else if (first != '#') {
        words(text, at, end, section, words);
      }
      at = end + 1;
    }
  }

  private static void words(
      String text, int from, int to, String section, BiConsumer<String, String> words) {
    int start = from;
    while (start < to) {
      int space = text.indexOf(' ', start);
      int end = space < 0 || space > to ? to : space;
      words.accept(section, text.substring(start, end).replace('_', ' '));
      start = end + 1;
    }
  }

  private static String text(String resource) {
    try (InputStream in = WordList.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("the program's own file " + resource + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
