package org.bluepencil.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * Writes a whole file at once: whoever reads it sees the old content or the new one, never a part.
 * The new content is written beside the file and moved over it.
 */
final class AtomicFile {

  private AtomicFile() {}

  /**
   * How a file was when it was read.
   *
   * @param size bytes
   * @param modified when it was last written
   */
  record Seen(long size, FileTime modified) {
    static Seen of(Path file) throws IOException {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return new Seen(now.size(), now.lastModifiedTime());
    }
  }

  /**
   * Replaces the content of a file, which keeps its permissions and, where that is allowed, its
   * owner. A symbolic link stays one: the file it leads to is replaced.
   *
   * @param seen how the file was when it was read
   * @throws IOException if it may not be written, or somebody else wrote it since
   */
  static void replace(Path file, byte[] content, Seen seen) throws IOException {
    Path target = file.toRealPath();
    if (!Files.isWritable(target)) {
      throw new IOException("is read-only, left as it was; expected a file that may be written");
    }
    Path beside = writeBeside(target, content);
    try {
      keepAttributes(target, beside);
      if (!Seen.of(target).equals(seen)) {
        throw new IOException(
            "changed while it was being cleaned, left as it is; expected nobody else to write it");
      }
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  /** Writes a file that may or may not be there yet, making the folders above it. */
  static void write(Path file, byte[] content) throws IOException {
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    @Nullable Path folder = target.getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Path beside = writeBeside(target, content);
    try {
      readable(beside);
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static Path writeBeside(Path target, byte[] content) throws IOException {
    Path beside = Files.createTempFile(target.getParent(), ".bluepencil-", ".tmp");
    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(content);
      while (left.hasRemaining()) {
        channel.write(left);
      }
      // On the disk before the move, so that a power cut cannot leave an empty file.
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(beside);
      throw e;
    }
    return beside;
  }

  private static void keepAttributes(Path from, Path to) throws IOException {
    PosixFileAttributeView source = Files.getFileAttributeView(from, PosixFileAttributeView.class);
    PosixFileAttributeView view = Files.getFileAttributeView(to, PosixFileAttributeView.class);
    if (source == null || view == null) {
      return;
    }
    PosixFileAttributes attributes = source.readAttributes();
    PosixFileAttributes made = view.readAttributes();
    try {
      if (!attributes.group().equals(made.group())) {
        view.setGroup(attributes.group());
      }
      if (!attributes.owner().equals(made.owner())) {
        view.setOwner(attributes.owner());
      }
    } catch (IOException e) {
      // Only an administrator may give files away; the file is then ours.
    }
    // After the owner: giving a file away can clear permissions.
    view.setPermissions(attributes.permissions());
  }

  /** A temporary file is its owner's alone; what is made for others to read is not. */
  private static void readable(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
    }
  }
}
