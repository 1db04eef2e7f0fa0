package org.qiao.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.model.Position;

/**
 * The theme's files: the site's own go before the built-in ones of the same name. Style sheets
 * become one file whose name changes with its content; all others are published at the site's root
 * as they are. Hidden and backup files are left out, a symbolic link is an error.
 */
final class Assets {
  private static final String BUILT_IN = "/org/qiao/theme/assets";
  private static final String CSS = "css/";

  private final Map<String, Asset> files = new TreeMap<>();
  private final Optional<PageOutput> stylesheet;

  /** A file, and where to read it. */
  private record Asset(String origin, URL url) {
    byte[] read() {
      try (InputStream in = url.openStream()) {
        return in.readAllBytes();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + origin, e);
      }
    }
  }

  /**
   * The assets of a site.
   *
   * @param folder the site's own, which may be missing
   * @param theme the theme's settings in site.yaml
   * @param diagnostics takes the links that are refused
   */
  Assets(Path folder, Map<String, String> theme, Diagnostics diagnostics) {
    addBuiltIn();
    if (Files.isDirectory(folder)) {
      addFolder(folder, diagnostics);
    }
    stylesheet = makeStylesheet(theme);
  }

  /** The style sheet's file, where there is one. */
  Optional<String> stylesheet() {
    return stylesheet.map(PageOutput::file);
  }

  /** The favicon's file, where there is one. */
  Optional<String> icon() {
    return Stream.of("favicon.svg", "favicon.png", "favicon.ico")
        .filter(files::containsKey)
        .findFirst();
  }

  List<PageOutput> outputs() {
    List<PageOutput> outputs = new ArrayList<>();
    stylesheet.ifPresent(outputs::add);
    files.forEach(
        (name, asset) -> {
          if (!isCss(name)) {
            outputs.add(new PageOutput(name, asset.origin(), diagnostics -> asset.read()));
          }
        });
    return outputs;
  }

  private static boolean isCss(String name) {
    return name.startsWith(CSS) && name.endsWith(".css");
  }

  private Optional<PageOutput> makeStylesheet(Map<String, String> theme) {
    Map<String, String> sheets = new TreeMap<>();
    files.forEach(
        (name, asset) -> {
          if (isCss(name)) {
            sheets.put(
                name.substring(CSS.length()), new String(asset.read(), StandardCharsets.UTF_8));
          }
        });
    if (sheets.isEmpty()) {
      return Optional.empty();
    }
    if (theme.containsKey("accent")) {
      sheets.put("tokens/settings.css", Stylesheet.accent(theme.get("accent")));
    }
    byte[] sheet = Stylesheet.of(sheets).getBytes(StandardCharsets.UTF_8);
    String file = "assets/site." + digest(sheet) + ".css";
    return Optional.of(new PageOutput(file, "assets/css", diagnostics -> sheet));
  }

  private static String digest(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private void addFolder(Path folder, Diagnostics diagnostics) {
    try (Stream<Path> found = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) found::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (Files.isSymbolicLink(file)) {
          diagnostics.add(
              Diagnostic.error(
                  "file.symbolic-link",
                  new Position("assets/" + name, 1, 1),
                  "a symbolic link is not published",
                  "put the file itself into assets/"));
        } else if (Files.isRegularFile(file) && isPublished(name)) {
          files.put(name, new Asset("assets/" + name, file.toUri().toURL()));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  private static boolean isPublished(String name) {
    return !name.startsWith(".")
        && !name.contains("/.")
        && !name.endsWith("~")
        && !name.endsWith(".bak");
  }

  private void addBuiltIn() {
    URL root = Assets.class.getResource(BUILT_IN);
    if (root == null) {
      return;
    }
    try {
      if (root.openConnection() instanceof JarURLConnection jar) {
        String prefix = BUILT_IN.substring(1) + "/";
        jar.getJarFile().stream()
            .filter(file -> file.getName().startsWith(prefix) && !file.isDirectory())
            .forEach(file -> addBuiltIn(file.getName().substring(prefix.length())));
      } else {
        addBuiltIn(root.toURI());
      }
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("cannot read the built-in theme", e);
    }
  }

  private void addBuiltIn(URI root) throws IOException {
    Path folder = Path.of(root);
    try (Stream<Path> found = Files.walk(folder)) {
      found
          .filter(Files::isRegularFile)
          .forEach(file -> addBuiltIn(folder.relativize(file).toString().replace('\\', '/')));
    }
  }

  private void addBuiltIn(String name) {
    if (isPublished(name)) {
      files.put(name, new Asset("assets/" + name, Assets.class.getResource(BUILT_IN + "/" + name)));
    }
  }
}
