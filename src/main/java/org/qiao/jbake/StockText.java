package org.qiao.jbake;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.model.Position;

/** A file's bytes as text: UTF-8, with or without byte-order mark, line ends {@code \n}. */
final class StockText {
  private StockText() {}

  /** Whether the file begins with a line of three hyphens, whatever its encoding may be. */
  static boolean beginsWithFence(byte[] bytes) {
    return StockHeader.begins(
        withoutMark(new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.UTF_8)));
  }

  /** Decodes the file; empty where it is not UTF-8, which the diagnostics then say. */
  static Optional<String> decode(String path, byte[] bytes, Diagnostics diagnostics) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    String text = withoutMark(out.flip().toString());
    if (result.isError()) {
      int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
      int column = text.codePointCount(text.lastIndexOf('\n') + 1, text.length()) + 1;
      diagnostics.add(
          Diagnostic.error(
              "file.encoding",
              new Position(path, line, column),
              "byte %d (0x%02X) is not UTF-8".formatted(in.position(), bytes[in.position()]),
              "save the file as UTF-8"));
      return Optional.empty();
    }
    return Optional.of(text.replace("\r\n", "\n").replace('\r', '\n'));
  }

  private static String withoutMark(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }
}
