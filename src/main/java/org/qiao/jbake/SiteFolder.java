package org.qiao.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The empty folder that a bake fills; safe for all threads. */
final class SiteFolder {
  private final Path folder;
  private final Set<Path> made = ConcurrentHashMap.newKeySet();

  SiteFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Writes a new file.
   *
   * @param file its path below the folder, with forward slashes
   * @throws IllegalStateException where the path leads out of the folder, or the file is there
   *     already: two pages must never have one address
   * @throws UncheckedIOException where the machine does not let us write
   */
  void write(String file, byte[] bytes) {
    Path target = target(file);
    try (SeekableByteChannel channel =
        Files.newByteChannel(target, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
    } catch (FileAlreadyExistsException e) {
      throw new IllegalStateException("two files of the site have the address " + file, e);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + target, e);
    }
  }

  private Path target(String file) {
    Path target = folder.resolve(file).normalize();
    if (!target.startsWith(folder) || target.equals(folder)) {
      throw new IllegalStateException(file + " leads out of the site's folder");
    }
    Path parent = target.getParent();
    if (!made.contains(parent)) {
      try {
        makeFolder(parent);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot make the folder " + parent, e);
      }
      made.add(parent);
    }
    return target;
  }

  /** Makes a folder and those above it, never the site's own: a build told to end removes that. */
  private void makeFolder(Path wanted) throws IOException {
    if (wanted.equals(folder) || Files.isDirectory(wanted)) {
      return;
    }
    makeFolder(wanted.getParent());
    try {
      Files.createDirectory(wanted);
    } catch (FileAlreadyExistsException e) {
      if (!Files.isDirectory(wanted)) {
        throw e;
      }
    }
  }
}
