package org.bluepencil.engine.dictionary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Writes and reads flat arrays in bulk, each behind its length. */
final class FlatArrays {

  private FlatArrays() {}

  static void write(DataOutputStream out, long[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(values.length, Long.BYTES));
    bytes.asLongBuffer().put(values);
    out.writeInt(values.length);
    out.write(bytes.array());
  }

  static void write(DataOutputStream out, int[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(values.length, Integer.BYTES));
    bytes.asIntBuffer().put(values);
    out.writeInt(values.length);
    out.write(bytes.array());
  }

  static void write(DataOutputStream out, char[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(values.length, Character.BYTES));
    bytes.asCharBuffer().put(values);
    out.writeInt(values.length);
    out.write(bytes.array());
  }

  static long[] readLongs(DataInputStream in) throws IOException {
    long[] values = new long[in.readInt()];
    bytes(in, values.length, Long.BYTES).asLongBuffer().get(values);
    return values;
  }

  static int[] readInts(DataInputStream in) throws IOException {
    int[] values = new int[in.readInt()];
    bytes(in, values.length, Integer.BYTES).asIntBuffer().get(values);
    return values;
  }

  static char[] readChars(DataInputStream in) throws IOException {
    char[] values = new char[in.readInt()];
    bytes(in, values.length, Character.BYTES).asCharBuffer().get(values);
    return values;
  }

  private static ByteBuffer bytes(DataInputStream in, int count, int width) throws IOException {
    byte[] bytes = new byte[Math.multiplyExact(count, width)];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
