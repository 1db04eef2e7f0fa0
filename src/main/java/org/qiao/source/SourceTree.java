package org.qiao.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Position;

/**
 * The files below {@code content/}, in order of their paths. Only regular files are ever opened;
 * links, devices and names that do not work everywhere are reported, hidden files are never
 * published.
 */
public final class SourceTree {
  private static final Pattern VERSION =
      Pattern.compile("index\\.([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\.md");
  private static final Pattern PROFILE = Pattern.compile("(.+)\\.ya?ml");
  private static final Set<String> IMAGES = Set.of("svg", "png", "jpg", "jpeg", "webp");

  /** Names that Windows keeps for devices, whatever their extension. */
  private static final Pattern DEVICE =
      Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\..*)?");

  private static final int LONGEST_NAME = 100;

  private final Path root;
  private final Consumer<Diagnostic> found;
  private final List<SourceFile> files = new ArrayList<>();

  private SourceTree(Path root, Consumer<Diagnostic> found) {
    this.root = root;
    this.found = found;
  }

  /**
   * Walks the content of a source folder.
   *
   * @param root the folder that holds {@code content/}
   * @param found takes what is wrong with files and names
   * @throws UncheckedIOException where a folder cannot be read: it is never taken for an empty one
   */
  public static List<SourceFile> walk(Path root, Consumer<Diagnostic> found) {
    SourceTree tree = new SourceTree(root, found);
    Path content = root.resolve("content");
    if (Files.isSymbolicLink(content)) {
      found.accept(
          error(
              "file.symbolic-link",
              "content",
              "content/ is a symbolic link",
              "put the folder itself there"));
      return List.of();
    }
    tree.walk(content, "content");
    return List.copyOf(tree.files);
  }

  /** The profiles and their logos in one folder of any site, by its path below the root. */
  static List<SourceFile> profiles(Path root, String folder, Consumer<Diagnostic> found) {
    SourceTree tree = new SourceTree(root, found);
    if (Files.isDirectory(root.resolve(folder))) {
      for (Path child : tree.children(root.resolve(folder))) {
        tree.addProfile(child, folder + "/" + name(child), name(child));
      }
    }
    return List.copyOf(tree.files);
  }

  private boolean addProfile(Path file, String path, String name) {
    Matcher profile = PROFILE.matcher(name);
    if (profile.matches()) {
      add(SourceFile.Role.PROFILE, path, file, profile.group(1), "");
    } else if (IMAGES.contains(extension(name))) {
      add(SourceFile.Role.PROFILE_FILE, path, file, "organisations", "");
    }
    return profile.matches() || IMAGES.contains(extension(name));
  }

  private void walk(Path folder, String path) {
    List<Path> children = children(folder);
    reportTwins(children, path);
    boolean bundle = children.stream().anyMatch(child -> VERSION.matcher(name(child)).matches());
    for (Path child : children) {
      String name = name(child);
      String childPath = path + "/" + name;
      if (name.startsWith(".") || !hasSoundName(name, childPath)) {
        continue;
      }
      BasicFileAttributes attributes = attributes(child);
      if (attributes.isSymbolicLink()) {
        found.accept(
            error(
                "file.symbolic-link",
                childPath,
                "a symbolic link is not followed",
                "put the file or folder itself there"));
      } else if (attributes.isDirectory()) {
        walkFolder(child, childPath, bundle);
      } else if (!attributes.isRegularFile()) {
        found.accept(
            error(
                "file.not-regular",
                childPath,
                "this is neither a file nor a folder (a pipe, socket or device)",
                "remove it"));
      } else {
        addFile(child, childPath, name, bundle);
      }
    }
  }

  private void walkFolder(Path folder, String path, boolean insideBundle) {
    boolean known =
        path.equals("content/organisations") || path.matches("content/(news|pages)(/.*)?");
    if (insideBundle || !known) {
      found.accept(
          Diagnostic.warning(
              "file.unexpected",
              new Position(path, 1, 1),
              insideBundle
                  ? "a folder inside a bundle is not published"
                  : "nothing is read from this folder",
              insideBundle
                  ? "put its files beside index.<language>.md"
                  : "entries live in content/news/, pages in content/pages/, profiles in content/organisations/"));
      return;
    }
    walk(folder, path);
  }

  private void addFile(Path file, String path, String name, boolean bundle) {
    String folder = path.substring(0, path.length() - name.length() - 1);
    Matcher version = VERSION.matcher(name);
    boolean inBundleArea =
        folder.startsWith("content/news/") || folder.startsWith("content/pages/");
    if (path.equals("content/site.yaml")) {
      add(SourceFile.Role.SITE, path, file, "", "");
    } else if (folder.equals("content/organisations") && addProfile(file, path, name)) {
      return;
    } else if (inBundleArea && version.matches()) {
      SourceFile.Role role =
          folder.startsWith("content/news/") ? SourceFile.Role.ENTRY : SourceFile.Role.PAGE;
      add(role, path, file, slug(folder), version.group(1));
    } else if (bundle && inBundleArea && !name.endsWith(".md") && !isLeftover(name)) {
      add(SourceFile.Role.BUNDLE_FILE, path, file, slug(folder), "");
    } else if (!path.equals("content/glossary.yaml")) {
      found.accept(
          Diagnostic.warning(
              "file.unexpected",
              new Position(path, 1, 1),
              "this file is not read or published",
              inBundleArea
                  ? "a bundle's texts are named index.<language>.md, such as index.en.md"
                  : "see the content format in the manual for where files live"));
    }
  }

  private void add(SourceFile.Role role, String path, Path file, String slug, String language) {
    files.add(new SourceFile(role, path, file, slug, language));
  }

  private boolean hasSoundName(String name, String path) {
    return nameFault(name)
        .map(
            fault -> {
              found.accept(
                  error(
                      "file.name",
                      printable(path),
                      "the name " + fault,
                      "use letters, digits, hyphens and dots, 100 bytes at most"));
              return false;
            })
        .orElse(true);
  }

  private static Optional<String> nameFault(String name) {
    if (name.chars()
        .anyMatch(c -> c < 0x20 || c == 0x7F || Character.getType(c) == Character.FORMAT)) {
      return Optional.of("has a control character in it");
    }
    if (name.chars().anyMatch(c -> "<>:\"\\|?*%#".indexOf(c) >= 0)) {
      return Optional.of(
          "has a character in it that does not work everywhere (one of < > : \" \\ | ? * % #)");
    }
    if (name.endsWith(".") || name.endsWith(" ") || name.startsWith(" ")) {
      return Optional.of("begins or ends with a space, or ends with a dot");
    }
    if (DEVICE.matcher(name).matches()) {
      return Optional.of("is a device's on Windows");
    }
    return name.getBytes(java.nio.charset.StandardCharsets.UTF_8).length > LONGEST_NAME
        ? Optional.of("is longer than " + LONGEST_NAME + " bytes")
        : Optional.empty();
  }

  /**
   * Names that some file systems cannot tell apart: different only in case or in Unicode
   * normalisation.
   */
  private void reportTwins(List<Path> children, String path) {
    Map<String, String> seen = new HashMap<>();
    for (Path child : children) {
      String name = name(child);
      String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
      String earlier = seen.putIfAbsent(composed.toLowerCase(Locale.ROOT), name);
      if (earlier != null) {
        boolean sameLetters = Normalizer.normalize(earlier, Normalizer.Form.NFC).equals(composed);
        found.accept(
            error(
                sameLetters ? "file.normalisation-twin" : "file.case-twin",
                path + "/" + name,
                "differs from "
                    + path
                    + "/"
                    + earlier
                    + (sameLetters
                        ? " only in how its accents are encoded"
                        : " only in capital letters"),
                "rename one of the two"));
      }
    }
  }

  private List<Path> children(Path folder) {
    List<Path> children = new ArrayList<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(children::add);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the folder " + root.relativize(folder), e);
    }
    children.sort(Comparator.comparing(SourceTree::name));
    return children;
  }

  private static BasicFileAttributes attributes(Path file) {
    try {
      return Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  private static boolean isLeftover(String name) {
    return name.endsWith("~") || Set.of("bak", "orig", "swp", "tmp").contains(extension(name));
  }

  private static String extension(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String slug(String folder) {
    return folder.substring("content/".length());
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private static String printable(String path) {
    return path.codePoints()
        .mapToObj(c -> c < 0x20 || c == 0x7F ? "\\u%04x".formatted(c) : Character.toString(c))
        .reduce("", String::concat);
  }

  private static Diagnostic error(String code, String path, String message, String hint) {
    return Diagnostic.error(code, new Position(path, 1, 1), message, hint);
  }
}
