package org.qiao.jbake;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.site.TestSite;

class NewsroomOvenTest {
  private static final String ENTRIES =
      TestSite.SETTINGS
          + """
          -- content/organisations/unesco.yaml --
          name: UNESCO
          -- content/news/2022/old/index.en.md --
          ---
          title: Old & good
          date: 2022-01-01
          ---
          They met.
          -- content/news/2022/new/index.en.md --
          ---
          title: New
          date: 2022-10-10
          ---
          They met again.
          -- content/news/2022/new/index.zh.md --
          ---
          title: 新
          ---
          再次会面。
          -- content/news/2023/later/index.en.md --
          ---
          title: Later
          date: 2023-05-05
          ---
          They will meet.
          """;

  @TempDir private Path folder;

  @Test
  void pagesAreWrittenAndCounted() {
    TestSite.in(folder, ENTRIES);
    BakeResult result = bake(Optional.of(folder.resolve("out")));
    assertThat(errors(result)).isEmpty();
    assertThat(result.entries()).isEqualTo(2);
    assertThat(read("out/en/news/2022/new/index.html")).contains("They met again.");
    assertThat(files("out").filter(file -> file.endsWith(".html")).count())
        .isEqualTo(result.pages());
    assertThat(result.times().keySet())
        .containsExactly(Stage.READ, Stage.LINK, Stage.LAY_OUT, Stage.RENDER, Stage.CHECK);
  }

  @Test
  void anEntryOfTheFutureIsReportedAndNotShown() {
    TestSite.in(folder, ENTRIES);
    BakeResult result = bake(Optional.of(folder.resolve("out")));
    assertThat(files("out").filter(file -> file.contains("later")).toList()).isEmpty();
    assertThat(result.diagnostics().stream().map(Diagnostic::code))
        .contains("front-matter.scheduled");
  }

  @Test
  void withoutADestinationNothingIsWritten() {
    TestSite.in(folder, ENTRIES);
    List<String> before = files("").toList();
    BakeResult result = bake(Optional.empty());
    assertThat(errors(result)).isEmpty();
    assertThat(files("").toList()).isEqualTo(before);
  }

  @Test
  void templatesKnowThingsByJbakesNames() {
    TestSite.in(folder, ENTRIES)
        .with("jbake.properties", "my.key=mine\n")
        .with(
            "templates/entry.ftlh",
            "${content.title} in <#list published_posts as post>${post.uri} </#list>"
                + "of ${config.my_key} at ${config.site_host}<#if db??>writable</#if>");
    assertThat(errors(bake(Optional.of(folder.resolve("out"))))).isEmpty();
    assertThat(read("out/en/news/2022/old/index.html"))
        .isEqualTo(
            "Old &amp; good in en/news/2022/new/index.html en/news/2022/old/index.html "
                + "of mine at https://example.org");
    assertThat(read("out/zh/news/2022/new/index.html"))
        .startsWith("新 in zh/news/2022/new/index.html of");
  }

  @Test
  void aFaultInATemplateIsReportedOnceHoweverManyPagesItMakes() {
    TestSite.in(folder, ENTRIES).with("templates/entry.ftlh", "${nobody.knows}");
    assertThat(errors(bake(Optional.of(folder.resolve("out")))))
        .containsExactly("template.undefined");
  }

  @Test
  void templatesReadJbakesDataFiles() {
    TestSite.in(folder, ENTRIES)
        .with("data/staff/people.yaml", "editor: CHEN Shiyi\n")
        .with("templates/404.ftlh", "${data.get('staff/people.yaml').editor}");
    assertThat(errors(bake(Optional.of(folder.resolve("out"))))).isEmpty();
    assertThat(read("out/404.html")).isEqualTo("CHEN Shiyi");
  }

  @Test
  void aMalformedDataFileIsAnErrorWithItsPlace() {
    TestSite.in(folder, ENTRIES).with("data/people.yaml", "a: 1\na: 2\n");
    List<Diagnostic> found = bake(Optional.of(folder.resolve("out"))).diagnostics();
    assertThat(found.stream().map(d -> d.position() + " " + d.code()).toList())
        .contains("data/people.yaml:2:1 data.malformed");
  }

  @Test
  void renderingToolsOfOthersRunAfterOurs() throws Exception {
    TestSite.in(folder, ENTRIES);
    BakeResult result = withTool(Counter.class, () -> bake(Optional.of(folder.resolve("out"))));
    assertThat(errors(result)).isEmpty();
    assertThat(read("out/count.txt")).isEqualTo("3 posts, 2 organisations, newest New");
  }

  @Test
  void aRenderingToolThatFailsFailsTheBuild() throws Exception {
    TestSite.in(folder, ENTRIES);
    BakeResult result = withTool(Broken.class, () -> bake(Optional.of(folder.resolve("out"))));
    assertThat(errors(result)).containsExactly("plugin.failed");
  }

  @Test
  void jbakePropertiesThatCannotBeReadAreAnErrorOfConfiguration() {
    TestSite.in(folder, ENTRIES).with("jbake.properties", "a=\\u12\n");
    assertThat(errors(bake(Optional.of(folder.resolve("out")))))
        .containsExactly("site.jbake-properties");
  }

  @Test
  void sitesBakedAtOnceDoNotMeet() throws Exception {
    List<Path> sites = IntStream.range(0, 4).mapToObj(i -> folder.resolve("site" + i)).toList();
    for (Path site : sites) {
      TestSite.in(site, ENTRIES.replace("They met.", "They met at " + site.getFileName() + "."));
    }
    Locale locale = Locale.getDefault();
    ExecutorService bakers = Executors.newFixedThreadPool(4);
    try {
      List<Callable<BakeResult>> bakes =
          sites.stream()
              .map(
                  site ->
                      (Callable<BakeResult>)
                          () -> NewsroomOven.bake(request(site, Optional.of(site.resolve("out")))))
              .toList();
      for (var bake : bakers.invokeAll(bakes)) {
        assertThat(errors(bake.get())).isEmpty();
      }
    } finally {
      bakers.shutdown();
    }
    for (Path site : sites) {
      assertThat(read(site.getFileName() + "/out/en/news/2022/old/index.html"))
          .contains("They met at " + site.getFileName() + ".");
    }
    assertThat(Locale.getDefault()).isEqualTo(locale);
  }

  /** A plugin that asks JBake's store and writes where JBake says. */
  public static class Counter implements RenderingTool {
    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config)
        throws RenderingException {
      DocumentModel newest = db.getPublishedPosts().getFirst();
      try {
        Files.writeString(
            config.getDestinationFolder().toPath().resolve("count.txt"),
            "%d posts, %d organisations, newest %s"
                .formatted(
                    db.getPublishedCount("post"),
                    db.getDocumentCount("organisation"),
                    newest.getTitle()));
        return 1;
      } catch (IOException e) {
        throw new RenderingException(e);
      }
    }

    @Override
    @Deprecated
    public int render(
        Renderer renderer,
        ContentStore db,
        File destination,
        File templatesPath,
        CompositeConfiguration config) {
      throw new UnsupportedOperationException();
    }
  }

  /** A plugin that fails. */
  public static final class Broken extends Counter {
    @Override
    public int render(Renderer renderer, ContentStore db, JBakeConfiguration config)
        throws RenderingException {
      throw new RenderingException("no ink");
    }
  }

  private BakeResult withTool(Class<?> tool, Callable<BakeResult> bake) throws Exception {
    Path services = Files.createDirectories(folder.resolve("plugin/META-INF/services"));
    Files.writeString(services.resolve(RenderingTool.class.getName()), tool.getName());
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    URL[] jars = {folder.resolve("plugin").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(jars, before)) {
      thread.setContextClassLoader(loader);
      return bake.call();
    } finally {
      thread.setContextClassLoader(before);
    }
  }

  private BakeResult bake(Optional<Path> destination) {
    return NewsroomOven.bake(request(folder, destination));
  }

  private static BakeRequest request(Path source, Optional<Path> destination) {
    return new BakeRequest(
        source,
        destination,
        Optional.empty(),
        false,
        zone -> Instant.parse("2023-01-01T00:00:00Z"),
        stage -> {});
  }

  private static List<String> errors(BakeResult result) {
    return result.diagnostics().stream()
        .filter(d -> d.severity() == org.qiao.diagnostic.Severity.ERROR)
        .map(Diagnostic::code)
        .collect(Collectors.toList());
  }

  private String read(String path) {
    try {
      return Files.readString(folder.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Stream<String> files(String below) {
    try (Stream<Path> walk = Files.walk(folder.resolve(below))) {
      return walk.map(Path::toString).sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
