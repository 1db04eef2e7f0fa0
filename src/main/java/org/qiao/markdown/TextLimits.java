package org.qiao.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.SourceText;

/** What no honest text holds, found before the parser sees it. */
final class TextLimits {
  /** 1 MiB, in UTF-16 units. */
  static final int LONGEST_TEXT = 1 << 20;

  private static final int REPORTED_CHARACTERS = 20;

  private TextLimits() {}

  /** The forbidden characters; the first twenty of them. */
  static List<Diagnostic> controlCharacters(SourceText source) {
    List<Diagnostic> found = new ArrayList<>(0);
    String text = source.text();
    for (int i = 0; i < text.length() && found.size() < REPORTED_CHARACTERS; i++) {
      char c = text.charAt(i);
      if ((c < ' ' || c >= 0x7F) && Characters.isForbidden(text, i)) {
        found.add(controlCharacter(source, i, text.codePointAt(i)));
        i += Character.charCount(text.codePointAt(i)) - 1;
      }
    }
    return found;
  }

  static Diagnostic controlCharacter(SourceText source, int offset, int character) {
    return Diagnostic.error(
        "markdown.control-character",
        source.at(offset),
        String.format(Locale.ROOT, "the text holds the invisible character U+%04X", character),
        "delete it: a reader would see other words than are written here");
  }

  /** The first limit that the text exceeds. */
  static Optional<Diagnostic> exceeded(SourceText source) {
    if (source.text().length() > LONGEST_TEXT) {
      return Optional.of(
          Diagnostic.error(
              "markdown.too-large",
              source.at(0),
              "the text is longer than 1 MiB",
              "divide it into several entries"));
    }
    Optional<Diagnostic> tooDeep =
        NestingScan.firstTooDeep(source.text()).map(offset -> tooDeep(source, offset));
    return tooDeep.isPresent()
        ? tooDeep
        : EffortScan.firstTooSlow(source.text()).map(offset -> tooComplex(source, offset));
  }

  private static Diagnostic tooComplex(SourceText source, int offset) {
    return Diagnostic.error(
        "markdown.too-complex",
        source.at(offset),
        "the paragraph holds too many brackets and marks of emphasis for its length",
        "part it with blank lines, or put a backslash before marks that are plain characters");
  }

  static Diagnostic tooDeep(SourceText source, int offset) {
    return Diagnostic.error(
        "markdown.too-deep",
        source.at(offset),
        "the text nests quotations, lists, emphasis or brackets too deeply to be read",
        "put a backslash before marks that are meant as plain characters, or take the nesting apart");
  }
}
