package org.qiao.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.model.BundleFile;
import org.qiao.model.Entry;
import org.qiao.model.Language;
import org.qiao.model.Organisation;
import org.qiao.model.Position;
import org.qiao.model.Site;
import org.qiao.model.SiteSettings;
import org.qiao.model.StandingPage;
import org.qiao.source.ProfileReader.ParsedProfile;
import org.qiao.source.VersionReader.ParsedVersion;

/**
 * Reads a whole site: walks the content folder, reads every file once, on all cores, and pairs the
 * languages.
 *
 * <pre>{@code
 * Diagnostics diagnostics = new Diagnostics();
 * Optional<Site> site = ContentReader.read(Path.of("."), diagnostics);
 * }</pre>
 */
public final class ContentReader {
  private final Diagnostics diagnostics;
  private final DocumentSchema schema = new DocumentSchema();

  private ContentReader(Diagnostics diagnostics) {
    this.diagnostics = diagnostics;
  }

  /**
   * Reads the site below this folder.
   *
   * @param root the folder that holds {@code content/}
   * @param diagnostics takes what is wrong; where it has errors the site is not to be published
   * @return everything that could be read; empty where site.yaml cannot be used
   * @throws java.io.UncheckedIOException where the machine does not let us read
   */
  public static Optional<Site> read(Path root, Diagnostics diagnostics) {
    return new ContentReader(diagnostics).read(SourceTree.walk(root, diagnostics::add));
  }

  /**
   * Reads the profiles alone, for a site that has no {@code site.yaml}; a text without a language
   * holds for English and Chinese.
   *
   * @param root what the paths in diagnostics are relative to
   * @param folder the profiles' folder below it, with forward slashes
   * @return the profiles by id, without those that have errors
   */
  public static Map<String, Organisation> readProfiles(
      Path root, String folder, Diagnostics diagnostics) {
    ContentReader reader = new ContentReader(diagnostics);
    List<SourceFile> files = SourceTree.profiles(root, folder, diagnostics::add);
    return reader.organisations(
        List.of(SettingsReader.language("en"), SettingsReader.language("zh")), files);
  }

  private Optional<Site> read(List<SourceFile> files) {
    Optional<SourceFile> settings = of(files, SourceFile.Role.SITE).stream().findFirst();
    if (settings.isEmpty()) {
      diagnostics.add(
          Diagnostic.error(
              "site.missing",
              new Position("content/site.yaml", 1, 1),
              "there is no content/site.yaml",
              "write one with title, base_url and languages"));
      return Optional.empty();
    }
    return new SettingsReader(schema, diagnostics::add)
        .read(settings.get())
        .map(found -> site(found, files));
  }

  private Site site(SiteSettings settings, List<SourceFile> files) {
    Map<String, Organisation> organisations = organisations(settings.languages(), files);
    checkOwner(settings, organisations);
    VersionReader reader = new VersionReader(schema, settings.languages());
    Map<String, List<ParsedVersion>> entries = bundles(reader, of(files, SourceFile.Role.ENTRY));
    Map<String, List<ParsedVersion>> pages = bundles(reader, of(files, SourceFile.Role.PAGE));
    checkAddresses(entries, pages);
    Map<String, List<BundleFile>> images =
        of(files, SourceFile.Role.BUNDLE_FILE).stream()
            .collect(
                Collectors.groupingBy(
                    SourceFile::slug,
                    Collectors.mapping(ContentReader::bundleFile, Collectors.toList())));
    BundleAssembler assembler =
        new BundleAssembler(settings, ids(files), unread(files, entries, pages), diagnostics::add);
    List<Entry> assembled = new ArrayList<>();
    entries.forEach(
        (slug, versions) ->
            assembled.add(assembler.entry(slug, versions, images.getOrDefault(slug, List.of()))));
    assembled.sort(Comparator.comparing(Entry::published).reversed().thenComparing(Entry::slug));
    List<StandingPage> standing = new ArrayList<>();
    pages.forEach(
        (slug, versions) ->
            standing.add(assembler.page(slug, versions, images.getOrDefault(slug, List.of()))));
    return new Site(settings, organisations, List.copyOf(assembled), List.copyOf(standing));
  }

  private Map<String, Organisation> organisations(
      List<Language> languages, List<SourceFile> files) {
    ProfileReader reader = new ProfileReader(schema, languages);
    List<ParsedProfile> profiles =
        inParallel(of(files, SourceFile.Role.PROFILE), file -> reader.read(file, diagnostics::add));
    List<String> names =
        of(files, SourceFile.Role.PROFILE_FILE).stream()
            .map(file -> bundleFile(file).name())
            .toList();
    return new ProfileAssembler(diagnostics::add)
        .assemble(profiles, ids(files), new TreeSet<>(names));
  }

  private Map<String, List<ParsedVersion>> bundles(VersionReader reader, List<SourceFile> files) {
    return inParallel(files, file -> reader.read(file, diagnostics::add)).stream()
        .collect(
            Collectors.groupingBy(
                version -> version.file().slug(), TreeMap::new, Collectors.toList()));
  }

  /** The versions that exist but are in neither of these. */
  private static Set<String> unread(
      List<SourceFile> files,
      Map<String, List<ParsedVersion>> entries,
      Map<String, List<ParsedVersion>> pages) {
    Set<String> unread =
        Stream.of(SourceFile.Role.ENTRY, SourceFile.Role.PAGE)
            .flatMap(role -> of(files, role).stream())
            .map(SourceFile::path)
            .collect(Collectors.toCollection(HashSet::new));
    Stream.of(entries, pages)
        .flatMap(bundles -> bundles.values().stream())
        .flatMap(List::stream)
        .forEach(version -> unread.remove(version.file().path()));
    return unread;
  }

  private void checkAddresses(
      Map<String, List<ParsedVersion>> entries, Map<String, List<ParsedVersion>> pages) {
    AddressBook book = new AddressBook(diagnostics::add);
    entries.forEach(book::enter);
    pages.forEach(book::enter);
    entries.values().forEach(book::enterAliases);
    pages.values().forEach(book::enterAliases);
  }

  private void checkOwner(SiteSettings settings, Map<String, Organisation> organisations) {
    settings
        .owner()
        .filter(owner -> !organisations.containsKey(owner))
        .ifPresent(
            owner ->
                diagnostics.add(
                    Diagnostic.error(
                        "site.unknown-organisation",
                        new Position("content/site.yaml", 1, 1),
                        "the owner \"" + owner + "\" has no profile",
                        "write content/organisations/" + owner + ".yaml")));
  }

  private static Set<String> ids(List<SourceFile> files) {
    return of(files, SourceFile.Role.PROFILE).stream()
        .map(SourceFile::slug)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<SourceFile> of(List<SourceFile> files, SourceFile.Role role) {
    return files.stream().filter(file -> file.role() == role).toList();
  }

  private static BundleFile bundleFile(SourceFile file) {
    return new BundleFile(file.path().substring(file.path().lastIndexOf('/') + 1), file.path());
  }

  private static <T> List<T> inParallel(
      List<SourceFile> files, Function<SourceFile, Optional<T>> read) {
    return files.parallelStream().map(read).flatMap(Optional::stream).toList();
  }
}
