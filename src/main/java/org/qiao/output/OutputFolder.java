package org.qiao.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.commons.io.file.PathUtils;

/**
 * The published folder. A build fills a staging folder beside it; {@link #publish()} puts that in
 * its place, so readers get the whole old site or the whole new one, and pages that no longer exist
 * are gone. A build that fails leaves the folder as it was.
 *
 * <pre>{@code
 * try (OutputFolder output = OutputFolder.open(Path.of("target/site"), source)) {
 *   Files.writeString(output.staging().resolve("index.html"), page);
 *   output.publish();
 * }
 * }</pre>
 */
public final class OutputFolder implements AutoCloseable {
  /** What every page's head carries, by which a folder is known to be ours. */
  public static final String GENERATOR = "<meta name=\"generator\" content=\"Qiao\">";

  private final Path folder;
  private final Path staging;
  private final Path previous;
  private final Path discarded;
  private boolean closed;
  private final BuildLock lock;

  private OutputFolder(Path folder, BuildLock lock) {
    this.folder = folder;
    this.staging = beside(folder, "new");
    this.previous = beside(folder, "old");
    this.discarded = beside(folder, "gone");
    this.lock = lock;
  }

  /**
   * Opens the folder for one build: takes its lock, mends what a killed build left behind, and
   * makes an empty staging folder.
   *
   * @param folder where the site is published; need not exist
   * @param source the source folder, which the site must not replace
   * @throws UnsuitableOutputException where the folder must not be replaced by a site
   * @throws OutputLockedException where another build is writing it
   * @throws UncheckedIOException where the machine does not let us write there
   */
  public static OutputFolder open(Path folder, Path source) {
    Path target = folder.toAbsolutePath().normalize();
    refuseUnsuitable(target, source.toAbsolutePath().normalize());
    try {
      Files.createDirectories(target.getParent());
      BuildLock lock = BuildLock.take(beside(target, "lock"));
      OutputFolder output = new OutputFolder(target, lock);
      try {
        output.recover();
        return output;
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write beside " + target, e);
    }
  }

  /**
   * Where the build writes: an empty folder on the same file system, made when it is first asked
   * for, so that whoever must remove it can get ready before.
   *
   * @throws IllegalStateException where the output was closed before
   */
  public synchronized Path staging() {
    if (closed) {
      throw new IllegalStateException("the output is closed");
    }
    try {
      if (!Files.exists(staging)) {
        Files.createDirectory(staging);
      }
      return staging;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make the folder " + staging, e);
    }
  }

  /**
   * Puts the staged site in the place of the published one.
   *
   * @throws UncheckedIOException where that fails; the published site is then as it was
   */
  public void publish() {
    try {
      if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
        move(folder, previous);
      }
      try {
        move(staging, folder);
      } catch (IOException e) {
        if (Files.exists(previous)) {
          move(previous, folder);
        }
        throw e;
      }
      delete(previous);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot put the new site at " + folder, e);
    }
  }

  /**
   * Removes the staging folder, where it was not published, and lets go of the lock. May be called
   * while a build still writes, and by several threads: the folder is renamed first, so nothing can
   * be added to it.
   */
  @Override
  public synchronized void close() {
    closed = true;
    try {
      if (Files.exists(staging)) {
        move(staging, discarded);
      }
      delete(discarded);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot remove " + staging, e);
    } finally {
      lock.close();
    }
  }

  /** A build killed between the two moves left the old site under its other name: it comes back. */
  private void recover() throws IOException {
    if (Files.exists(previous) && !Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      move(previous, folder);
    }
    delete(previous);
    delete(staging);
    delete(discarded);
  }

  private static void refuseUnsuitable(Path folder, Path source) {
    if (folder.getParent() == null || folder.equals(home())) {
      throw new UnsuitableOutputException(
          folder + " would be replaced as a whole; name a folder for the site alone");
    }
    if (source.startsWith(folder) || folder.startsWith(source.resolve("content"))) {
      throw new UnsuitableOutputException(
          folder
              + " holds the source, which the site would replace; name a folder such as target/site");
    }
    if (Files.isRegularFile(folder) || Files.isSymbolicLink(folder)) {
      throw new UnsuitableOutputException(folder + " is not a folder; name one for the site alone");
    }
    foreignFile(folder)
        .ifPresent(
            file -> {
              throw new UnsuitableOutputException(
                  folder
                      + " holds files that are not a site made by Qiao ("
                      + file
                      + "); empty it or name another");
            });
  }

  private static Path home() {
    return Path.of(System.getProperty("user.home")).toAbsolutePath().normalize();
  }

  /** The name of some file in the folder, where it holds files but no site of ours. */
  private static Optional<Path> foreignFile(Path folder) {
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        Path chooser = folder.resolve("index.html");
        boolean ours =
            Files.isRegularFile(chooser)
                && Files.readString(chooser, StandardCharsets.UTF_8).contains(GENERATOR);
        return ours ? Optional.empty() : Optional.of(file.getFileName());
      }
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static Path beside(Path folder, String what) {
    return folder.resolveSibling("." + folder.getFileName() + ".qiao-" + what);
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException(
          "the file system cannot rename " + from + " to " + to + " in one step", e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      PathUtils.delete(folder);
    }
  }
}
