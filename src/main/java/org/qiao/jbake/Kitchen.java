package org.qiao.jbake;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jbake.app.configuration.ConfigUtil;
import org.qiao.crosslink.Lexicon;
import org.qiao.crosslink.MentionFinder;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.markdown.MarkdownRenderer;
import org.qiao.markdown.RenderedText;
import org.qiao.markdown.RenderedText.Named;
import org.qiao.model.Entry;
import org.qiao.model.Position;
import org.qiao.model.Site;
import org.qiao.model.SiteSettings;
import org.qiao.page.Addresses;
import org.qiao.page.Backlink;
import org.qiao.page.Newsroom;
import org.qiao.page.SitePlan;
import org.qiao.page.TextKey;
import org.qiao.render.PageOutput;
import org.qiao.render.SiteFiles;
import org.qiao.source.ContentReader;

/** The work of one bake, station by station, and what came of it. */
final class Kitchen {
  private static final String LINK_MARK = "data-organisation=\"";

  private final BakeRequest request;
  private final Optional<NewsroomConfiguration> configuration;
  private final MemoryStore store = new MemoryStore();
  private final Diagnostics diagnostics = new Diagnostics();
  private final Map<Stage, Duration> times = new EnumMap<>(Stage.class);
  private Optional<Site> site = Optional.empty();
  private Instant asOf = Instant.EPOCH;
  private Map<TextKey, RenderedText> texts = Map.of();
  private int pages;
  private int entries;
  private int links;

  Kitchen(BakeRequest request) {
    this.request = request;
    this.configuration = configured();
  }

  private Optional<NewsroomConfiguration> configured() {
    // JBake insists on a destination; where there is none, none of its tools runs to write there.
    Path destination =
        request.destination().orElseGet(() -> Path.of(System.getProperty("java.io.tmpdir")));
    try {
      return Optional.of(new NewsroomConfiguration(request.source(), destination));
    } catch (IllegalArgumentException e) {
      report(
          Diagnostic.error(
              "site.jbake-properties",
              new Position(ConfigUtil.CONFIG_FILE, 1, 1),
              "the file is no properties file: " + e.getMessage(),
              "write a backslash twice, or \\uXXXX with four hexadecimal digits"));
      return Optional.empty();
    }
  }

  /** Whether there is a configuration to bake with. */
  boolean isReady() {
    return configuration.isPresent();
  }

  /** Whether nothing wrong has been found so far. */
  boolean isSound() {
    return !diagnostics.hasErrors();
  }

  NewsroomConfiguration configuration() {
    return configuration.orElseThrow();
  }

  MemoryStore store() {
    return store;
  }

  void report(Diagnostic diagnostic) {
    diagnostics.add(diagnostic);
  }

  /** Reads the content. */
  void read() {
    timed(
        Stage.READ,
        () -> {
          site = ContentReader.read(request.source(), diagnostics).map(this::servedAtRequestedUrl);
          site.ifPresent(
              read -> {
                asOf = request.asOf().apply(read.settings().timeZone());
                configuration().adopt(read.settings());
                read.entries().forEach(entry -> reportWaiting(entry, read.settings().timeZone()));
              });
        });
  }

  /** Renders every text, institutions linked. */
  void link() {
    site.ifPresent(
        read ->
            timed(
                Stage.LINK,
                () -> {
                  Lexicon lexicon = Lexicon.of(read.organisations().values());
                  texts =
                      new TextKitchen(
                              read,
                              new Addresses(read.settings().baseUrl()),
                              new MarkdownRenderer(
                                  new MentionFinder(lexicon), read.organisations().keySet()))
                          .render();
                  texts.values().forEach(text -> diagnostics.addAll(text.diagnostics()));
                }));
  }

  /**
   * Plans the pages, makes them and writes them.
   *
   * @return how many were made
   */
  int renderPages() {
    SitePlan plan = timed(Stage.LAY_OUT, this::planned);
    store.addLater(() -> new DocumentShelf(plan).documents());
    List<PageOutput> outputs =
        timed(
            Stage.RENDER,
            () -> {
              JBakeNames names =
                  new JBakeNames(store, () -> configuration().load(), Date.from(asOf));
              List<PageOutput> files = SiteFiles.of(plan, request.source(), names::on, diagnostics);
              write(files);
              return files;
            });
    timed(
        Stage.CHECK,
        () -> {
          List<String> files = outputs.stream().map(PageOutput::file).toList();
          diagnostics.addAll(new PublishedLinks(plan, files).check());
        });
    return pages;
  }

  BakeResult result() {
    return new BakeResult(onceEach(diagnostics.all()), pages, entries, links, times);
  }

  /** A fault of a template shows on every page that it makes; the first page says enough. */
  private static List<Diagnostic> onceEach(List<Diagnostic> found) {
    Set<String> seen = new HashSet<>();
    return found.stream()
        .filter(d -> !d.code().startsWith("template.") || seen.add(d.code() + d.position()))
        .toList();
  }

  private SitePlan planned() {
    Newsroom newsroom =
        new Newsroom(site.orElseThrow(), asOf, request.drafts(), texts, backlinks());
    SitePlan plan = SitePlan.of(newsroom);
    Set<String> shown =
        newsroom.site().entries().stream()
            .filter(newsroom::shows)
            .map(Entry::slug)
            .collect(Collectors.toSet());
    entries = shown.size();
    links =
        texts.entrySet().stream()
            .filter(
                text ->
                    text.getKey().part() != TextKey.Part.ENTRY
                        || shown.contains(text.getKey().owner()))
            .mapToInt(text -> count(text.getValue().html()))
            .sum();
    return plan;
  }

  private Map<String, List<Backlink>> backlinks() {
    Map<String, List<Backlink>> backlinks = new HashMap<>();
    texts.forEach(
        (key, text) -> {
          if (key.part() == TextKey.Part.ENTRY) {
            for (Named named : text.named()) {
              backlinks
                  .computeIfAbsent(named.organisation(), id -> new ArrayList<>())
                  .add(new Backlink(key.owner(), key.language(), named.sentence()));
            }
          }
        });
    return backlinks;
  }

  private void write(List<PageOutput> outputs) {
    Optional<SiteFolder> folder = request.destination().map(SiteFolder::new);
    outputs.parallelStream()
        .forEach(
            output -> {
              byte[] bytes = output.bytes(diagnostics);
              folder.ifPresent(to -> to.write(output.file(), bytes));
            });
    pages = (int) outputs.stream().filter(output -> output.file().endsWith(".html")).count();
  }

  private void reportWaiting(Entry entry, ZoneId zone) {
    if (!request.drafts() && !entry.isPublic(asOf)) {
      entry.versions().values().stream()
          .findFirst()
          .ifPresent(
              version ->
                  report(
                      Diagnostic.note(
                          entry.draft() ? "front-matter.draft" : "front-matter.scheduled",
                          new Position(version.body().path(), 1, 1),
                          entry.draft()
                              ? "the entry is a draft and is not shown"
                              : "the entry waits until "
                                  + entry.published().atZone(zone).toOffsetDateTime(),
                          "build with --drafts to see it")));
    }
  }

  private Site servedAtRequestedUrl(Site read) {
    URI baseUrl = request.baseUrl().orElse(read.settings().baseUrl());
    SiteSettings s = read.settings();
    SiteSettings settings =
        new SiteSettings(
            s.title(),
            s.description(),
            baseUrl,
            s.languages(),
            s.timeZone(),
            s.owner(),
            s.topics(),
            s.categories(),
            s.linkPolicy(),
            s.pageSize(),
            s.menu(),
            s.footer(),
            s.theme());
    return new Site(settings, read.organisations(), read.entries(), read.pages());
  }

  private static int count(String html) {
    int count = 0;
    for (int i = html.indexOf(LINK_MARK); i >= 0; i = html.indexOf(LINK_MARK, i + 1)) {
      count++;
    }
    return count;
  }

  private void timed(Stage stage, Runnable work) {
    timed(
        stage,
        () -> {
          work.run();
          return stage;
        });
  }

  private <T> T timed(Stage stage, Supplier<T> work) {
    request.progress().accept(stage);
    long start = System.nanoTime();
    try {
      return work.get();
    } finally {
      times.merge(stage, Duration.ofNanos(System.nanoTime() - start), Duration::plus);
    }
  }
}
