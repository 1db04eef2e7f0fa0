package org.qiao.source;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Language;
import org.qiao.model.LinkPolicy;
import org.qiao.model.LocalizedText;
import org.qiao.model.SiteSettings;

/** Reads {@code site.yaml}; whatever is wrong there has a code that begins with {@code site.}. */
final class SettingsReader {
  private static final int PAGE_SIZE = 20;

  private final DocumentSchema schema;
  private final Consumer<Diagnostic> found;

  SettingsReader(DocumentSchema schema, Consumer<Diagnostic> found) {
    this.schema = schema;
    this.found = found;
  }

  /** The settings; empty where they cannot be used. */
  Optional<SiteSettings> read(SourceFile file) {
    Optional<YamlNode.Mapping> document =
        Decoding.read(file, found)
            .flatMap(text -> YamlDocument.read(text, file.path(), 1, "site", found));
    if (document.isEmpty()) {
      return Optional.empty();
    }
    List<Diagnostic> faults = schema.check(DocumentKind.SITE, document.get()).faults();
    faults.forEach(found);
    return faults.isEmpty() ? settings(new Fields(document.get())) : Optional.empty();
  }

  private Optional<SiteSettings> settings(Fields site) {
    Optional<ZoneId> zone = zone(site);
    List<Language> languages = languages(site);
    warnOfWhatIsNotBuiltYet(site);
    reportUnknownLanguages(site, languages);
    Optional<URI> base = baseUrl(site.scalar("base_url").orElseThrow());
    if (zone.isEmpty() || base.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new SiteSettings(
            site.localized("title", languages),
            site.localized("description", languages),
            base.get(),
            languages,
            zone.get(),
            site.text("owner"),
            names(site, "topics", languages),
            names(site, "categories", languages),
            site.fields("crosslinks").text("link").map(LinkPolicy::of).orElse(LinkPolicy.FIRST),
            site.text("page_size").map(BigDecimal::new).map(BigDecimal::intValue).orElse(PAGE_SIZE),
            menu(site, languages),
            site.localized("footer", languages),
            site.map("theme", (theme, key) -> theme.text(key).orElseThrow())));
  }

  private Optional<URI> baseUrl(YamlNode.Scalar written) {
    String address = written.text();
    try {
      URI uri = new URI(address.endsWith("/") ? address : address + "/");
      if (uri.getHost() != null) {
        return Optional.of(uri);
      }
    } catch (URISyntaxException e) {
      // Reported below, with the addresses that have no host.
    }
    found.accept(
        Diagnostic.error(
            "site.base-url",
            written.position(),
            "\"" + address + "\" is not a web address",
            "write one such as https://news.example.org/"));
    return Optional.empty();
  }

  private Optional<ZoneId> zone(Fields site) {
    String written = site.text("time_zone").orElse("UTC");
    try {
      return Optional.of(ZoneId.of(written));
    } catch (DateTimeException e) {
      found.accept(
          Diagnostic.error(
              "site.time-zone",
              site.scalar("time_zone").orElseThrow().position(),
              "there is no time zone \"" + written + "\"",
              Nearest.to(written, ZoneId.getAvailableZoneIds())
                  .map(near -> "did you mean \"" + near + "\"?")
                  .orElse("write one such as Asia/Shanghai")));
      return Optional.empty();
    }
  }

  private static List<Language> languages(Fields site) {
    Fields locales = site.fields("locales");
    List<Language> languages = new ArrayList<>();
    for (String key : site.texts("languages")) {
      languages.add(language(key, locales.text(key)));
    }
    return List.copyOf(languages);
  }

  /** The language that a key stands for where no settings say more. */
  static Language language(String key) {
    return language(key, Optional.empty());
  }

  /**
   * BCP 47: {@code zh} alone does not say which script, so it is taken for Simplified Chinese as in
   * mainland China.
   */
  private static Language language(String key, Optional<String> locale) {
    String tag = key.equals("zh") ? "zh-Hans" : key;
    String usual = key.equals("en") ? "en-GB" : key.equals("zh") ? "zh-Hans-CN" : key;
    Locale own = Locale.forLanguageTag(key);
    String name =
        tag.startsWith("zh-Hant")
            ? "繁體中文"
            : key.startsWith("zh") ? "中文" : own.getDisplayLanguage(own);
    return new Language(
        key, tag, Locale.forLanguageTag(locale.orElse(usual)), capitalised(name, own));
  }

  private static String capitalised(String name, Locale locale) {
    return name.substring(0, 1).toUpperCase(locale) + name.substring(1);
  }

  private static Map<String, LocalizedText> names(
      Fields site, String key, List<Language> languages) {
    return new LinkedHashMap<>(site.map(key, (all, id) -> all.localized(id, languages)));
  }

  private static List<SiteSettings.MenuItem> menu(Fields site, List<Language> languages) {
    return site.list("menu").stream()
        .map(
            item ->
                new SiteSettings.MenuItem(
                    item.localized("title", languages), item.text("address").orElseThrow()))
        .toList();
  }

  private void reportUnknownLanguages(Fields site, List<Language> languages) {
    List<String> keys = languages.stream().map(Language::key).toList();
    for (String key : List.of("title", "description", "footer", "locales")) {
      if (site.node(key).orElse(null) instanceof YamlNode.Mapping byLanguage) {
        byLanguage
            .members()
            .forEach(
                (language, member) -> {
                  if (!keys.contains(language)) {
                    found.accept(
                        Diagnostic.error(
                            "site.unknown-language",
                            member.position(),
                            "\"" + language + "\" is not one of the site's languages",
                            "write one of "
                                + String.join(", ", keys)
                                + ", or add it to languages"));
                  }
                });
      }
    }
  }

  private void warnOfWhatIsNotBuiltYet(Fields site) {
    if (site.node("editions").isPresent()) {
      found.accept(
          Diagnostic.warning(
              "site.not-built",
              site.place("editions"),
              "editions are not built yet",
              "take the key out until they are"));
    }
  }
}
