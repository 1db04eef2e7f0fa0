package org.qiao.jbake;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.IntSupplier;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.apache.commons.configuration2.convert.DefaultListDelimiterHandler;
import org.jbake.app.configuration.ConfigUtil;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.qiao.model.SiteSettings;

/**
 * JBake's configuration of a newsroom: what {@code site.yaml} says, then the site's {@code
 * jbake.properties}, then JBake's own defaults. System properties are no part of it, so they reach
 * no template.
 *
 * <p>The folders are those of a newsroom, whatever {@code jbake.properties} says; they are known
 * from the start. Everything else waits for {@link #load()}, because commons-configuration costs a
 * tenth of a second in a fresh JVM and a site without JBake plugins asks for none of it.
 */
final class NewsroomConfiguration extends DefaultJBakeConfiguration {
  private static final String ORGANISATION = "organisation";

  private final Path source;
  private final File destination;
  private final Properties siteProperties;
  private final Map<String, Object> settings = new LinkedHashMap<>();
  private boolean loaded;
  private IntSupplier pages = () -> 0;

  /**
   * The configuration of one bake.
   *
   * @param source the folder that holds {@code content/}
   * @param destination where the site is written
   * @throws IllegalArgumentException where {@code jbake.properties} is malformed
   * @throws UncheckedIOException where it cannot be read
   */
  @SuppressWarnings("deprecation") // the other constructor asks commons-configuration at once
  NewsroomConfiguration(Path source, Path destination) {
    super((CompositeConfiguration) null);
    this.source = source;
    this.destination = destination.toFile();
    this.siteProperties = siteProperties(source.resolve(ConfigUtil.CONFIG_FILE));
  }

  /** Takes over what site.yaml says, under JBake's keys. */
  synchronized void adopt(SiteSettings site) {
    String host = site.baseUrl().toString();
    settings.put("site.host", host.endsWith("/") ? host.substring(0, host.length() - 1) : host);
    settings.put("site.title", site.title().inOrElseAny(site.defaultLanguage()).orElse(""));
    settings.put("index.paginate", true);
    settings.put("index.posts_per_page", site.pageSize());
    settings.put("freemarker.timezone", site.timeZone().getId());
    settings.put("uri.noExtension", true);
    settings.put("uri.noExtension.prefix", "/");
    settings.put("default.status", "published");
    settings.put("default.type", "post");
    if (loaded) {
      settings.forEach(this::setProperty);
    }
  }

  /** Makes every key available; anything that is handed to JBake or a plugin is loaded first. */
  synchronized NewsroomConfiguration load() {
    if (!loaded) {
      CompositeConfiguration all = new CompositeConfiguration();
      all.setListDelimiterHandler(new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
      all.addConfiguration(configuration(settings));
      all.addConfiguration(configuration(siteProperties));
      all.addConfiguration(configuration(jbakeDefaults()));
      setCompositeConfiguration(all);
      loaded = true;
      setSourceFolder(source.toFile());
      setContentFolder(getContentFolder());
      setTemplateFolder(getTemplateFolder());
      setAssetFolder(getAssetFolder());
      setDataFolder(getDataFolder());
      setDestinationFolder(destination);
      if (getTemplateByDocType(ORGANISATION) == null) {
        setTemplateFileNameForDocType(ORGANISATION, "organisation.ftlh");
      }
    }
    return this;
  }

  /** Sets what our rendering tool does in this bake: it makes the pages, and says how many. */
  synchronized void renderPagesBy(IntSupplier pages) {
    this.pages = pages;
  }

  int renderPages() {
    return pages.getAsInt();
  }

  @Override
  public File getSourceFolder() {
    return source.toFile();
  }

  @Override
  public File getContentFolder() {
    return source.resolve("content").toFile();
  }

  /** The site's templates; the source folder where it has none, since JBake insists on a folder. */
  @Override
  public File getTemplateFolder() {
    Path templates = source.resolve("templates");
    return Files.isDirectory(templates) ? templates.toFile() : source.toFile();
  }

  @Override
  public File getAssetFolder() {
    return source.resolve("assets").toFile();
  }

  @Override
  public File getDataFolder() {
    return source.resolve("data").toFile();
  }

  @Override
  public File getDestinationFolder() {
    return destination;
  }

  private static MapConfiguration configuration(Map<?, ?> map) {
    Map<String, Object> values = new LinkedHashMap<>();
    map.forEach((key, value) -> values.put(key.toString(), value));
    MapConfiguration configuration = new MapConfiguration(values);
    configuration.setListDelimiterHandler(
        new DefaultListDelimiterHandler(ConfigUtil.LIST_DELIMITER));
    return configuration;
  }

  private static Properties siteProperties(Path file) {
    Properties properties = new Properties();
    if (Files.exists(file)) {
      try (Reader reader = Files.newBufferedReader(file)) {
        properties.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("cannot read " + file, e);
      }
    }
    return properties;
  }

  private static Properties jbakeDefaults() {
    Properties properties = new Properties();
    try (InputStream stream =
        ConfigUtil.class.getClassLoader().getResourceAsStream(ConfigUtil.DEFAULT_CONFIG_FILE)) {
      properties.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read JBake's " + ConfigUtil.DEFAULT_CONFIG_FILE, e);
    }
  }
}
