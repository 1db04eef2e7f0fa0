package org.qiao.render;

import com.ibm.icu.text.PluralRules;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateScalarModel;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.qiao.model.Language;

/**
 * The theme's own words in one language, from {@code messages_<language>.properties} (UTF-8). A
 * file of that name in the site's {@code templates} folder goes before the built-in one; what no
 * file has is said in English.
 */
final class Messages implements TemplateHashModel {
  private static final String FALLBACK = "en";

  private final Properties words;
  private final PluralRules plurals;

  private Messages(Properties words, Language language) {
    this.words = words;
    this.plurals = PluralRules.forLocale(language.locale());
  }

  static Messages of(Language language, Optional<Path> templates) {
    Properties words = new Properties();
    load(words, FALLBACK);
    load(words, language.locale().getLanguage());
    load(words, language.key());
    templates
        .map(folder -> folder.resolve(fileOf(language.key())))
        .filter(Files::isRegularFile)
        .ifPresent(file -> load(words, file));
    return new Messages(words, language);
  }

  private static String fileOf(String language) {
    return "messages_" + language + ".properties";
  }

  private static void load(Properties words, String language) {
    try (InputStream in = Messages.class.getResourceAsStream("/org/qiao/" + fileOf(language))) {
      if (in != null) {
        words.load(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void load(Properties words, Path file) {
    try (Reader in = Files.newBufferedReader(file)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The words of a key, where it has any. */
  Optional<String> find(String key) {
    return Optional.ofNullable(words.getProperty(key));
  }

  /**
   * The words of a key with <code>{0}</code>, <code>{1}</code> … replaced.
   *
   * @throws IllegalArgumentException where no file has the key
   */
  String say(String key, Object... arguments) {
    String pattern = words.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    return fill(pattern, List.of(arguments));
  }

  /**
   * So many of something, by the plural rules of the language (Unicode CLDR): {@code key.one},
   * {@code key.few} and so on where there are such words, else {@code key.other}.
   */
  String count(String key, int number) {
    String own = key + "." + plurals.select(number);
    return say(words.getProperty(own) == null ? key + ".other" : own, number);
  }

  private static String fill(String pattern, List<?> arguments) {
    String filled = pattern;
    for (int i = 0; i < arguments.size(); i++) {
      String place = "{" + i + "}";
      int at = filled.indexOf(place);
      if (at >= 0) {
        filled = filled.substring(0, at) + arguments.get(i) + filled.substring(at + place.length());
      }
    }
    return filled;
  }

  @Override
  public TemplateModel get(String key) {
    String pattern = words.getProperty(key);
    return pattern == null
        ? null
        : pattern.indexOf('{') < 0 ? new SimpleScalar(pattern) : new Message(pattern);
  }

  @Override
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** A message with places to fill: {@code ${t.pageOf(2, 10)}}. */
  private record Message(String pattern) implements TemplateScalarModel, TemplateMethodModelEx {
    @Override
    public String getAsString() {
      return pattern;
    }

    @Override
    public Object exec(@SuppressWarnings("rawtypes") List arguments) {
      return new SimpleScalar(fill(pattern, arguments));
    }
  }
}
