package org.qiao.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.*;
import java.util.stream.Stream;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.model.*;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Reads good content; a first step that the validated reader replaces. */
public final class ContentReader {
  private final Path root;

  private ContentReader(Path root) {
    this.root = root;
  }

  /** Reads the site. */
  public static Optional<Site> read(Path root, Diagnostics diagnostics) {
    return Optional.of(new ContentReader(root).site());
  }

  /**
   * Reads the profiles alone, for a site that has no {@code site.yaml}.
   *
   * @param root what the paths in diagnostics are relative to
   * @param folder the profiles' folder below it, with forward slashes
   * @return the profiles by id, without those that have errors
   */
  public static Map<String, Organisation> readProfiles(
      Path root, String folder, Diagnostics diagnostics) {
    ContentReader reader = new ContentReader(root);
    Map<String, Organisation> organisations = new TreeMap<>();
    for (Path file : reader.files(folder, ".yaml")) {
      Organisation organisation = reader.organisation(file);
      organisations.put(organisation.id(), organisation);
    }
    return organisations;
  }

  private Site site() {
    Map<String, Object> s = yaml(text(root.resolve("content/site.yaml")));
    List<Language> languages = new ArrayList<>();
    for (Object key : list(s.get("languages"))) {
      String k = key.toString();
      languages.add(
          k.equals("zh")
              ? new Language("zh", "zh-Hans", Locale.forLanguageTag("zh-Hans-CN"), "中文")
              : k.equals("en")
                  ? new Language("en", "en", Locale.forLanguageTag("en-GB"), "English")
                  : new Language(
                      k,
                      k,
                      Locale.forLanguageTag(k),
                      Locale.forLanguageTag(k).getDisplayLanguage(Locale.forLanguageTag(k))));
    }
    ZoneId zone = ZoneId.of(String.valueOf(s.getOrDefault("time_zone", "UTC")));
    List<SiteSettings.MenuItem> menu = new ArrayList<>();
    for (Object m : list(s.get("menu"))) {
      menu.add(
          new SiteSettings.MenuItem(
              localized(map(m).get("title")), map(m).get("address").toString()));
    }
    Map<String, String> theme = new TreeMap<>();
    map(s.get("theme")).forEach((k, v) -> theme.put(k, v.toString()));
    SiteSettings settings =
        new SiteSettings(
            localized(s.get("title")),
            localized(s.get("description")),
            URI.create(s.get("base_url").toString()),
            languages,
            zone,
            string(s.get("owner")),
            names(s.get("topics")),
            names(s.get("categories")),
            LinkPolicy.of(map(s.get("crosslinks")).getOrDefault("link", "first").toString()),
            (Integer) s.getOrDefault("page_size", 20),
            menu,
            localized(s.get("footer")),
            theme);
    Map<String, Organisation> organisations = new TreeMap<>();
    for (Path file : files("content/organisations", ".yaml")) {
      Organisation o = organisation(file);
      organisations.put(o.id(), o);
    }
    List<Entry> entries = new ArrayList<>();
    for (Path bundle : bundles("content/news")) {
      entries.add(entry(bundle, languages, zone));
    }
    entries.sort(Comparator.comparing(Entry::published).reversed().thenComparing(Entry::slug));
    List<StandingPage> pages = new ArrayList<>();
    for (Path bundle : bundles("content/pages")) {
      Map<String, Version> versions = new LinkedHashMap<>();
      for (Language l : languages) {
        Path f = bundle.resolve("index." + l.key() + ".md");
        if (Files.exists(f)) {
          versions.put(l.key(), version(f, l, front(f)));
        }
      }
      pages.add(new StandingPage(slug(bundle), false, List.of(), versions, List.of()));
    }
    return new Site(settings, organisations, entries, pages);
  }

  private Entry entry(Path bundle, List<Language> languages, ZoneId zone) {
    Map<String, Object> all = new LinkedHashMap<>();
    Map<String, Version> versions = new LinkedHashMap<>();
    for (Language l : languages) {
      Path f = bundle.resolve("index." + l.key() + ".md");
      if (Files.exists(f)) {
        Map<String, Object> front = front(f);
        front.forEach(all::putIfAbsent);
        versions.put(l.key(), version(f, l, front));
      }
    }
    LocalDate date = LocalDate.parse(all.get("date").toString().substring(0, 10));
    Instant published = date.atStartOfDay(zone).toInstant();
    Optional<Event> event = Optional.ofNullable(all.get("event")).map(e -> event(map(e)));
    Map<String, Object> links = map(all.get("crosslinks"));
    return new Entry(
        slug(bundle),
        date,
        published,
        Optional.empty(),
        string(all.get("category")),
        strings(all.get("organisations")),
        strings(all.get("topics")),
        event,
        "draft".equals(all.get("status")),
        strings(all.get("aliases")),
        Set.copyOf(strings(links.get("never"))),
        string(links.get("link")).map(LinkPolicy::of),
        versions,
        List.of());
  }

  private Event event(Map<String, Object> e) {
    List<Event.Signatory> signatories = new ArrayList<>();
    for (Object s : list(e.get("signatories"))) {
      signatories.add(
          new Event.Signatory(localized(map(s).get("name")), string(map(s).get("for"))));
    }
    return new Event(
        String.valueOf(e.get("kind")),
        string(e.get("date")).map(PartialDate::parse),
        localized(e.get("place")),
        strings(e.get("parties")),
        signatories);
  }

  private Version version(Path f, Language l, Map<String, Object> front) {
    String text = text(f);
    int end = text.indexOf("\n---\n", 3);
    String body = text.substring(end + 5);
    int line = (int) text.substring(0, end + 5).chars().filter(c -> c == '\n').count() + 1;
    return new Version(
        l,
        front.get("title").toString(),
        string(front.get("summary")),
        Optional.empty(),
        Optional.empty(),
        new SourceText(path(f), body, line, 0));
  }

  private Map<String, Object> front(Path f) {
    String text = text(f);
    return yaml(text.substring(4, text.indexOf("\n---\n", 3) + 1));
  }

  private Organisation organisation(Path f) {
    Map<String, Object> p = yaml(text(f));
    String id = f.getFileName().toString().replaceFirst("\\.ya?ml$", "");
    List<Organisation.FormerName> former = new ArrayList<>();
    for (Object o : list(p.get("former_names"))) {
      former.add(
          new Organisation.FormerName(
              localized(map(o).get("name")), string(map(o).get("until")).map(PartialDate::parse)));
    }
    List<Person> people = new ArrayList<>();
    for (Object o : list(p.get("people"))) {
      people.add(new Person(localized(map(o).get("name")), localized(map(o).get("role"))));
    }
    Map<String, List<String>> aka = new TreeMap<>();
    map(p.get("also_known_as")).forEach((k, v) -> aka.put(k, strings(v)));
    Map<String, Object> match = map(p.get("match"));
    Map<String, List<String>> only = new TreeMap<>();
    map(match.get("only_with")).forEach((k, v) -> only.put(k, strings(v)));
    Map<String, String> identifiers = new TreeMap<>();
    map(p.get("identifiers")).forEach((k, v) -> identifiers.put(k, v.toString()));
    return new Organisation(
        id,
        localized(p.get("name")),
        localized(p.get("abbreviation")),
        localized(p.get("short_name")),
        aka,
        former,
        string(p.get("kind")).flatMap(OrganisationKind::of),
        string(p.get("founded")).map(PartialDate::parse),
        localized(p.get("place")),
        localized(p.get("website")),
        string(p.get("logo")),
        new Organisation.Relations(
            string(p.get("part_of")),
            string(p.get("hosted_by")),
            strings(p.get("runs")),
            string(p.get("predecessor")),
            string(p.get("successor")),
            strings(p.get("partners"))),
        identifiers,
        people,
        texts(f, p.get("boilerplate")),
        texts(f, p.get("about")),
        new Organisation.Match(Set.copyOf(strings(match.get("never"))), only, Set.of()),
        path(f));
  }

  private Map<String, SourceText> texts(Path f, Object o) {
    Map<String, SourceText> made = new TreeMap<>();
    map(o).forEach((k, v) -> made.put(k, new SourceText(path(f), v.toString(), 1, 0)));
    return made;
  }

  private Map<String, LocalizedText> names(Object o) {
    Map<String, LocalizedText> made = new LinkedHashMap<>();
    map(o).forEach((k, v) -> made.put(k, localized(v)));
    return made;
  }

  private static LocalizedText localized(Object o) {
    if (o == null) {
      return LocalizedText.empty();
    }
    if (!(o instanceof Map)) {
      return new LocalizedText(Map.of("en", o.toString(), "zh", o.toString()));
    }
    Map<String, String> made = new LinkedHashMap<>();
    map(o).forEach((k, v) -> made.put(k, v.toString()));
    return new LocalizedText(made);
  }

  private static Optional<String> string(Object o) {
    return Optional.ofNullable(o).map(Object::toString);
  }

  private static List<String> strings(Object o) {
    return o instanceof String s ? List.of(s) : list(o).stream().map(Object::toString).toList();
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object o) {
    return o == null ? List.of() : (List<Object>) o;
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Object> map(Object o) {
    return o == null ? Map.of() : (Map<String, Object>) o;
  }

  private static Map<String, Object> yaml(String text) {
    return map(new Load(LoadSettings.builder().build()).loadFromString(text));
  }

  private String path(Path f) {
    return root.relativize(f).toString();
  }

  private String slug(Path bundle) {
    return root.resolve("content").relativize(bundle).toString();
  }

  private List<Path> files(String folder, String ending) {
    Path start = root.resolve(folder);
    if (!Files.exists(start)) {
      return List.of();
    }
    try (Stream<Path> walk = Files.walk(start)) {
      return walk.filter(p -> p.toString().endsWith(ending)).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> bundles(String folder) {
    return files(folder, ".md").stream().map(Path::getParent).distinct().toList();
  }

  private static String text(Path f) {
    try {
      return Files.readString(f);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
