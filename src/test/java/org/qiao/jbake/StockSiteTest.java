package org.qiao.jbake;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jbake.app.Oven;
import org.jbake.app.configuration.JBakeConfigurationFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The plugin in a stock JBake 2.7.0 site: stock oven, OrientDB, stock templates. */
class StockSiteTest {
  private static final String SITE =
      """
      -- jbake.properties --
      site.host=https://example.org/news
      template.organisation.file=organisation.ftl
      render.archive=false
      render.feed=false
      render.tags=false
      -- templates/index.ftl --
      <#list published_posts as post>${post.title}|</#list>
      -- templates/post.ftl --
      <h1>${content.title}</h1>${content.body}<#list content.tags as tag>#${tag}</#list> ${content.date?string("yyyy-MM-dd")}
      -- templates/page.ftl --
      ${content.body}
      -- templates/organisation.ftl --
      <h1>${content.title}</h1><p>${content.names.zh}</p>${content.body}<#list backlinks as b><a href="/${b.uri}">${b.title}</a><q>${b.sentence}</q></#list>
      -- content/organisations/unesco.yaml --
      name: { en: UNESCO, zh: 联合国教科文组织 }
      about: { en: It was founded in *1945*. }
      -- content/news/signed.md --
      ---
      title: "Signed: a paper"
      date: 2022-10-10
      topics: [agreements]
      ---
      Delegates met. They went to UNESCO in Paris.
      """;

  @TempDir private Path folder;

  /** Where our classes stand on the class path, seen from JBake's. */
  enum Order {
    BEFORE_JBAKE,
    AFTER_JBAKE
  }

  @ParameterizedTest
  @EnumSource
  void frontMatterProfilesCrossLinksAndBacklinksNeedOnlyTheJar(Order order) throws Exception {
    assertThat(bake(SITE, order)).isEmpty();
    assertThat(output("news/signed.html"))
        .isEqualTo(
            """
            <h1>Signed: a paper</h1><p>Delegates met. They went to <a class="organisation" \
            data-organisation="unesco" href="/news/organisations/unesco.html">UNESCO</a> in Paris.</p>
            #agreements 2022-10-10
            """);
    assertThat(output("organisations/unesco.html"))
        .isEqualTo(
            """
            <h1>UNESCO</h1><p>联合国教科文组织</p><p>It was founded in <em>1945</em>.</p>
            <a href="/news/signed.html">Signed: a paper</a><q>They went to UNESCO in Paris.</q>
            """);
  }

  /**
   * All rules hold there as in a newsroom: longer names, other words, introductions, the editor.
   */
  @Test
  void theMatchersRulesHoldInAStockSite() throws Exception {
    String more =
        """
        -- content/organisations/nju.yaml --
        name: { en: Nanjing University, zh: 南京大学 }
        short_name: { zh: 南大 }
        -- content/organisations/cas.yaml --
        name: { en: Chinese Academy of Sciences, zh: 中国科学院 }
        abbreviation: CAS
        -- content/news/visit.zh.md --
        ---
        title: 访问
        date: 2022-10-11
        crosslinks: { link: every, never: [cas] }
        ---
        湖南大学与南京大学（以下简称“南京大”）签约，南大学生参加；南京大学出版社、UNESCO-IHE和中国科学院院士到场。
        南京大校长致辞，[该校](organisation:nju)师生与[UNESCO](organisation:-)食堂无关。
        """;
    assertThat(bake(SITE + more, Order.AFTER_JBAKE)).isEmpty();
    assertThat(
            Pattern.compile("<a class=\"organisation\"[^>]*>(.*?)</a>")
                .matcher(output("news/visit.zh.html"))
                .results()
                .map(link -> link.group(1))
                .toList())
        .containsExactly("南京大学", "南京大", "南大", "南京大", "该校")
        .inOrder();
  }

  @Test
  void aDocumentWithErrorsFailsTheBakeAndTheOthersAreMade() throws Exception {
    String broken =
        """
        -- content/news/broken.md --
        ---
        title: Broken
        date: 2024-13-45
        ---
        Text.
        -- content/news/unclosed.md --
        ---
        title: Unclosed
        """;
    List<String> errors = bake(SITE + broken, Order.AFTER_JBAKE);
    assertThat(errors).hasSize(1);
    assertThat(errors.get(0)).contains("content/news/broken.md:3:1: error[front-matter.date]");
    assertThat(errors.get(0))
        .contains("content/news/unclosed.md:1:1: error[front-matter.unclosed]");
    assertThat(Files.exists(folder.resolve("output/news/broken.html"))).isFalse();
    assertThat(output("news/signed.html")).contains("Signed: a paper");
  }

  @Test
  void aDocumentWithJbakesOwnHeaderIsReadAsJbakeReadsIt() throws Exception {
    String old =
        """
        -- content/old.md --
        title=Old
        date=2020-02-02
        type=post
        status=published
        tags=a,b
        ~~~~~~
        One
        two at UNESCO
        """;
    assertThat(bake(SITE + old, Order.BEFORE_JBAKE)).isEmpty();
    assertThat(output("old.html"))
        .isEqualTo("<h1>Old</h1><p>One<br />\ntwo at UNESCO</p>\n#a#b 2020-02-02\n");
    assertThat(output("index.html")).isEqualTo("Signed: a paper|Old|\n");
  }

  @Test
  void nothingLinksToProfilesThatHaveNoPages() throws Exception {
    bake(SITE.replace("template.organisation.file=organisation.ftl\n", ""), Order.AFTER_JBAKE);
    assertThat(output("news/signed.html")).contains("They went to UNESCO in Paris.");
  }

  private List<String> bake(String site, Order order) throws Exception {
    write(site);
    try (URLClassLoader loader =
        new URLClassLoader(classPath(order), ClassLoader.getPlatformClassLoader())) {
      Thread thread = Thread.currentThread();
      ClassLoader before = thread.getContextClassLoader();
      Locale locale = Locale.getDefault();
      thread.setContextClassLoader(loader);
      try {
        @SuppressWarnings("unchecked")
        Callable<List<String>> bake =
            (Callable<List<String>>)
                loader
                    .loadClass(StockBake.class.getName())
                    .getConstructor(File.class)
                    .newInstance(folder.toFile());
        return bake.call();
      } finally {
        thread.setContextClassLoader(before);
        Locale.setDefault(locale);
      }
    }
  }

  /** A bake by JBake itself, inside the loader under test; answers the errors it reports. */
  public static final class StockBake implements Callable<List<String>> {
    private final File source;

    public StockBake(File source) {
      this.source = source;
    }

    @Override
    public List<String> call() {
      Oven oven =
          new Oven(
              new JBakeConfigurationFactory()
                  .createDefaultJbakeConfiguration(source, new File(source, "output"), true));
      oven.bake();
      return oven.getErrors().stream().map(Throwable::getMessage).toList();
    }
  }

  private static URL[] classPath(Order order) {
    List<String> entries =
        new ArrayList<>(
            Arrays.asList(System.getProperty("java.class.path").split(File.pathSeparator)));
    Comparator<String> jbakeFirst = Comparator.comparing(entry -> !entry.contains("jbake-core"));
    entries.sort(order == Order.AFTER_JBAKE ? jbakeFirst : jbakeFirst.reversed());
    return entries.stream().map(StockSiteTest::url).toArray(URL[]::new);
  }

  private void write(String files) throws IOException {
    for (String file : files.split("(?m)^-- ", -1)) {
      if (!file.isEmpty()) {
        int end = file.indexOf(" --\n");
        Path path = folder.resolve(file.substring(0, end));
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.substring(end + 4));
      }
    }
  }

  private String output(String path) throws IOException {
    return Files.readString(folder.resolve("output").resolve(path));
  }

  private static URL url(String path) {
    try {
      return new File(path).toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
