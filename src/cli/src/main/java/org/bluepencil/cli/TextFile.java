package org.bluepencil.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * What a text file holds. Line ends and everything else stay as they are; only a byte order mark,
 * which belongs to the file and not to its text, is set apart.
 *
 * @param marked whether the file begins with a byte order mark
 * @param text the text after it
 */
record TextFile(boolean marked, String text) {

  private static final String MARK = "\uFEFF";

  /**
   * Reads UTF-8.
   *
   * @throws IOException if the bytes are not well-formed UTF-8, saying where
   */
  static TextFile decode(byte[] bytes) throws IOException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    // UTF-8 never has fewer bytes than UTF-16 has code units.
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      long line = 1 + out.chars().filter(c -> c == '\n').count();
      throw new IOException(
          "not UTF-8 in line " + line + ", at byte " + in.position() + "; expected text in UTF-8");
    }
    String text = out.toString();
    return text.startsWith(MARK)
        ? new TextFile(true, text.substring(MARK.length()))
        : new TextFile(false, text);
  }

  /** A text as it stands in this file: behind the byte order mark, if there is one. */
  String inFile(String other) {
    return marked ? MARK + other : other;
  }

  /** The bytes of this file with another text. */
  byte[] encode(String other) {
    return inFile(other).getBytes(StandardCharsets.UTF_8);
  }
}
