package org.bluepencil.lexicon.gazetteer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Reads a compiled catalogue of gettext: what stands for each key. */
final class MoFile {

  private static final int MAGIC = 0x950412de;

  private MoFile() {}

  /**
   * @throws IOException if the file cannot be read or is no catalogue
   */
  static Map<String, String> read(Path file) throws IOException {
    ByteBuffer in = ByteBuffer.wrap(Files.readAllBytes(file)).order(ByteOrder.LITTLE_ENDIAN);
    if (in.limit() < 20
        || in.getInt(0) != MAGIC && in.order(ByteOrder.BIG_ENDIAN).getInt(0) != MAGIC) {
      throw new IOException(file + " is no catalogue of gettext");
    }
    int count = in.getInt(8);
    int keys = in.getInt(12);
    int values = in.getInt(16);
    Map<String, String> found = new HashMap<>();
    for (int i = 0; i < count; i++) {
      found.put(text(in, keys + 8 * i), text(in, values + 8 * i));
    }
    found.remove("");
    return found;
  }

  private static String text(ByteBuffer in, int at) {
    byte[] bytes = new byte[in.getInt(at)];
    in.get(in.getInt(at + 4), bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
