package org.qiao.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page outside the news, such as "About".
 *
 * @param slug its address below the language, such as {@code about} (from {@code
 *     content/pages/about/})
 * @param draft whether it is held back
 * @param aliases old addresses that lead here
 * @param versions the versions by language key, in the order of the site's languages
 * @param images the bundle's other files
 */
public record StandingPage(
    String slug,
    boolean draft,
    List<String> aliases,
    Map<String, Version> versions,
    List<BundleFile> images) {

  public Optional<Version> in(Language language) {
    return Optional.ofNullable(versions.get(language.key()));
  }
}
