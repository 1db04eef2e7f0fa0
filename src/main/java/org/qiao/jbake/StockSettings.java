package org.qiao.jbake;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import org.jbake.app.configuration.JBakeConfiguration;
import org.qiao.model.Language;
import org.qiao.model.LinkPolicy;

/**
 * What a stock JBake site's {@code jbake.properties} says to the plugin, beside JBake's own keys:
 *
 * <ul>
 *   <li>{@code qiao.organisations}: the folder of the profiles below the content folder ({@code
 *       organisations})
 *   <li>{@code qiao.language}: the language of a file whose name does not say it ({@code en})
 *   <li>{@code qiao.crosslinks}: which mentions are linked: {@code first}, {@code section}, {@code
 *       every} or {@code none} ({@code first})
 * </ul>
 */
record StockSettings(JBakeConfiguration configuration) {
  private static final String YAML = ".yaml";

  Path profileFolder() {
    return contentFolder().resolve(key("qiao.organisations", "organisations"));
  }

  /** Whether the file is a profile. */
  boolean isProfile(Path file) {
    return file.toString().endsWith(YAML)
        && file.toAbsolutePath().normalize().startsWith(profileFolder());
  }

  /** Without a template for them, JBake makes no pages of profiles, and nothing can link there. */
  boolean hasProfilePages() {
    return configuration.get("template." + Documents.ORGANISATION + ".file") != null;
  }

  LinkPolicy linkPolicy() {
    return LinkPolicy.of(key("qiao.crosslinks", "first"));
  }

  /** The language that a file is written in: {@code index.zh.md} says it itself. */
  Language languageOf(Path file) {
    String name = file.getFileName().toString();
    String base = name.substring(0, Math.max(0, name.lastIndexOf('.')));
    String suffix = base.substring(base.lastIndexOf('.') + 1);
    boolean says = base.contains(".") && suffix.length() >= 2 && suffix.length() <= 3;
    return language(says ? suffix : key("qiao.language", "en"));
  }

  /** The language of texts whose language nothing says. */
  Language defaultLanguage() {
    return language(key("qiao.language", "en"));
  }

  /** Dates are read in the zone in which the site's templates print them: JBake's, the JVM's. */
  TimeZone timeZone() {
    TimeZone zone = configuration.getFreemarkerTimeZone();
    return zone == null ? TimeZone.getDefault() : zone;
  }

  /** The file's path as diagnostics name it: relative to the site's folder. */
  String pathOf(Path file) {
    Path root = configuration.getSourceFolder().toPath().toAbsolutePath().normalize();
    Path absolute = file.toAbsolutePath().normalize();
    Path shown = absolute.startsWith(root) ? root.relativize(absolute) : absolute;
    return shown.toString().replace('\\', '/');
  }

  /** The id of the profile in a file. */
  String idOf(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(YAML) ? name.substring(0, name.length() - YAML.length()) : name;
  }

  /** The path under which the site is served; begins and ends with a slash. */
  String sitePath() {
    String path = URI.create(configuration.getSiteHost()).getRawPath();
    return path == null || path.isEmpty() ? "/" : path.endsWith("/") ? path : path + "/";
  }

  /** Where JBake writes the profile, following its rules for addresses without extension. */
  String profileAddress(String id) {
    String folder = belowContent(profileFolder());
    String prefix = configuration.getPrefixForUriWithoutExtension();
    boolean bare =
        configuration.getUriWithoutExtension()
            && prefix != null
            && !prefix.isEmpty()
            && ("/" + folder + id).startsWith(prefix);
    return sitePath() + folder + id + (bare ? "/" : configuration.getOutputExtension());
  }

  /** Where JBake copies a file that lies beside a document; empty where there is none. */
  Optional<String> fileAddress(Path document, String name) {
    Path folder = document.toAbsolutePath().normalize().getParent();
    Path file = folder.resolve(name).normalize();
    return file.startsWith(contentFolder()) && Files.isRegularFile(file)
        ? Optional.of(sitePath() + belowContent(folder) + name)
        : Optional.empty();
  }

  Path contentFolder() {
    return configuration.getContentFolder().toPath().toAbsolutePath().normalize();
  }

  private String belowContent(Path folder) {
    String path = contentFolder().relativize(folder).toString().replace('\\', '/');
    return path.isEmpty() ? "" : path + "/";
  }

  private String key(String key, String otherwise) {
    Object value = configuration.get(key);
    return value == null ? otherwise : value.toString();
  }

  /** The language that a key such as {@code zh} stands for. */
  Language language(String key) {
    Locale locale = Locale.forLanguageTag(key.equals("zh") ? "zh-Hans" : key);
    return new Language(key, locale.toLanguageTag(), locale, locale.getDisplayLanguage(locale));
  }
}
