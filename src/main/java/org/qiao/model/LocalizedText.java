package org.qiao.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One text in several languages, such as an institution's name; a language that is missing is
 * absent, never blank.
 *
 * @param byLanguage text by language key, in the order it was written
 */
public record LocalizedText(Map<String, String> byLanguage) {
  private static final LocalizedText EMPTY = new LocalizedText(Map.of());

  public LocalizedText {
    byLanguage = Collections.unmodifiableMap(new LinkedHashMap<>(byLanguage));
  }

  /** The text that no language has. */
  public static LocalizedText empty() {
    return EMPTY;
  }

  public boolean isEmpty() {
    return byLanguage.isEmpty();
  }

  /** The text in exactly this language. */
  public Optional<String> in(Language language) {
    return Optional.ofNullable(byLanguage.get(language.key()));
  }

  /** The text in this language, else in the first language that has one; empty where none has. */
  public Optional<String> inOrElseAny(Language language) {
    Optional<String> own = in(language);
    return own.isPresent() ? own : byLanguage.values().stream().findFirst();
  }
}
