package org.qiao.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Consumer;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Position;

/**
 * Bytes to text: strict UTF-8 (RFC 3629), with or without a byte-order mark, line ends made {@code
 * \n}.
 */
final class Decoding {
  private static final int MOST_BYTES = 1024 * 1024;

  private Decoding() {}

  /** The file's text; empty where it is not UTF-8 or too large. */
  static Optional<String> read(SourceFile file, Consumer<Diagnostic> found) {
    try {
      long size = Files.size(file.file());
      if (size > MOST_BYTES) {
        found.accept(
            Diagnostic.error(
                "file.too-large",
                file.start(),
                "the file has " + size + " bytes, more than 1 MiB",
                "divide it"));
        return Optional.empty();
      }
      return decode(Files.readAllBytes(file.file()), file, found);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file.path(), e);
    }
  }

  private static Optional<String> decode(
      byte[] bytes, SourceFile file, Consumer<Diagnostic> found) {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      found.accept(malformed(bytes, in.position(), out, file));
      return Optional.empty();
    }
    return Optional.of(normalised(out.toString()));
  }

  private static String normalised(String text) {
    String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
    return unmarked.indexOf('\r') < 0
        ? unmarked
        : unmarked.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static Diagnostic malformed(
      byte[] bytes, int offset, CharBuffer before, SourceFile file) {
    String read = normalised(before.toString());
    int lineStart = read.lastIndexOf('\n') + 1;
    int line = 1 + (int) read.chars().filter(c -> c == '\n').count();
    Position place =
        new Position(file.path(), line, read.codePointCount(lineStart, read.length()) + 1);
    boolean utf16 =
        bytes.length > 1
            && ((bytes[0] == -1 && bytes[1] == -2) || (bytes[0] == -2 && bytes[1] == -1));
    return Diagnostic.error(
        "file.encoding",
        place,
        "byte %d (0x%02X) is not UTF-8%s"
            .formatted(offset, bytes[offset] & 0xFF, utf16 ? "; the file is UTF-16" : ""),
        "save the file as UTF-8" + (utf16 ? "" : "; Chinese text may have been saved as GBK"));
  }
}
