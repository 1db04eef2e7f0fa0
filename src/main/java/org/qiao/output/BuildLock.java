package org.qiao.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The right to write one output folder. The operating system holds it, so it goes with the process,
 * however that ends, and a dead process's lock is free.
 */
final class BuildLock implements AutoCloseable {
  private final FileChannel channel;

  private BuildLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * Takes the lock, without waiting.
   *
   * @throws OutputLockedException where another build holds it
   */
  static BuildLock take(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock();
      if (lock != null) {
        return new BuildLock(channel);
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      throw new OutputLockedException(file, e);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
    channel.close();
    throw new OutputLockedException(file, null);
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot let go of the build's lock", e);
    }
  }
}
