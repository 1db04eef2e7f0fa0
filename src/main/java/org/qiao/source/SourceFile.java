package org.qiao.source;

import java.nio.file.Path;
import org.qiao.model.Position;

/**
 * A file of the content folder, and what it is.
 *
 * @param role what it is
 * @param path where it stands, relative to the source folder, with forward slashes
 * @param file the file itself
 * @param slug for an entry, page or bundle file the bundle's path below {@code content/}; for a
 *     profile its id
 * @param language for an entry or page the language key in its name; empty otherwise
 */
public record SourceFile(Role role, String path, Path file, String slug, String language) {

  /** What a file of the content folder is. */
  public enum Role {
    SITE,
    PROFILE,
    ENTRY,
    PAGE,
    /** A file of a bundle, published as it is. */
    BUNDLE_FILE,
    /** A file beside the profiles, such as a logo. */
    PROFILE_FILE
  }

  /** The file's first character: where what concerns the whole file is reported. */
  public Position start() {
    return new Position(path, 1, 1);
  }
}
