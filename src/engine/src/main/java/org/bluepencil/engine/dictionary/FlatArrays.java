package org.bluepencil.engine.dictionary;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.LongBuffer;

/** Writes and reads flat arrays in bulk, each behind its length; the large ones without a copy. */
final class FlatArrays {

  private FlatArrays() {}

  static void write(DataOutputStream out, LongBuffer values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(values.limit(), Long.BYTES));
    bytes.asLongBuffer().put(values.duplicate());
    out.writeInt(values.limit());
    out.write(bytes.array());
  }

  static void write(DataOutputStream out, int[] values) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(Math.multiplyExact(values.length, Integer.BYTES));
    bytes.asIntBuffer().put(values);
    out.writeInt(values.length);
    out.write(bytes.array());
  }

  /** Writes bytes, whose position is left alone, so that {@link #readBytes} finds them. */
  static void write(DataOutputStream out, ByteBuffer values) throws IOException {
    byte[] bytes = new byte[values.remaining()];
    values.duplicate().get(bytes);
    out.writeLong(bytes.length);
    out.write(bytes);
  }

  /** The bytes behind their length, as a view of {@code in}. */
  static ByteBuffer readBytes(ByteBuffer in) throws IOException {
    return view(in, in.getLong());
  }

  /** Longs behind their number, as a view of {@code in}. */
  static LongBuffer readLongs(ByteBuffer in) throws IOException {
    return view(in, (long) in.getInt() * Long.BYTES).asLongBuffer();
  }

  private static ByteBuffer view(ByteBuffer in, long size) throws IOException {
    if (size < 0 || size > in.remaining()) {
      throw new IOException("expected " + size + " bytes but found " + in.remaining());
    }
    ByteBuffer view = in.slice(in.position(), (int) size);
    in.position(in.position() + (int) size);
    return view;
  }

  static int[] readInts(DataInputStream in) throws IOException {
    int[] values = new int[in.readInt()];
    bytes(in, values.length, Integer.BYTES).asIntBuffer().get(values);
    return values;
  }

  private static ByteBuffer bytes(DataInputStream in, int count, int width) throws IOException {
    byte[] bytes = new byte[Math.multiplyExact(count, width)];
    in.readFully(bytes);
    return ByteBuffer.wrap(bytes);
  }
}
