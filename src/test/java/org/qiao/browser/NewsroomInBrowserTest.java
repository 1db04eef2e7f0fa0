package org.qiao.browser;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.site.TestSite;

/**
 * This repository's newsroom, as readers see it: a real Chromium, phone and desk, light and dark,
 * both languages.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewsroomInBrowserTest {
  private static final String STORY = "news/2022/eias-unesco-ichei-agreement/";
  private static final List<String> CHROMIUM =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");

  private static final String LABELS_IN_THE_WAY =
      """
      () => {
        const svg = document.querySelector('svg.diagram').getBoundingClientRect();
        const labels = [...document.querySelectorAll('svg.diagram text')]
            .map(text => ({ text: text.textContent, box: text.getBBox() , seen: text.getBoundingClientRect() }));
        const cut = labels.filter(l => l.seen.left < svg.left || l.seen.right > svg.right
            || l.seen.top < svg.top || l.seen.bottom > svg.bottom);
        const covered = labels.filter((a, i) => labels.some((b, j) => j < i
            && a.box.x < b.box.x + b.box.width && b.box.x < a.box.x + a.box.width
            && a.box.y < b.box.y + b.box.height - 1 && b.box.y < a.box.y + a.box.height - 1));
        if (labels.length < 5) return ['only ' + labels.length + ' labels'];
        return [...cut, ...covered].map(l => l.text);
      }
      """;

  private Playwright playwright;
  private Browser browser;
  private ServedFolder site;

  static Stream<String> addresses() {
    return Stream.of("en", "zh")
        .flatMap(
            language ->
                Stream.of(
                        "",
                        "news/",
                        "news/2022/",
                        STORY,
                        "topics/",
                        "organisations/",
                        "organisations/unesco-ichei/",
                        "pages/about/")
                    .map(address -> "/" + language + "/" + address));
  }

  @BeforeAll
  void openBrowser(@TempDir Path folder) throws IOException {
    Optional<Path> chromium =
        Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    assumeTrue(chromium.isPresent(), "no Chromium on this machine");
    Path output = folder.resolve("site");
    TestSite.Run build =
        TestSite.command(
            "build", "--source", ".", "--output", output.toString(), "--as-of", "2026-06-30");
    assertWithMessage(build.err()).that(build.exitCode()).isEqualTo(0);
    site = ServedFolder.serve(output);
    playwright =
        Playwright.create(
            new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    browser =
        playwright
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(chromium.get())
                    .setArgs(CHROMIUM));
  }

  @AfterAll
  void closeBrowser() {
    if (playwright != null) {
      playwright.close();
      site.close();
    }
  }

  @ParameterizedTest
  @MethodSource("addresses")
  void nothingOverflowsNothingIsFetchedFromElsewhereAndThePolicyHolds(String address) {
    for (int width : new int[] {320, 390, 1280}) {
      for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context(width, scheme)) {
          Page page = context.newPage();
          page.onConsoleMessage(message -> complaints.add(message.type() + ": " + message.text()));
          page.onPageError(complaints::add);
          page.onRequest(
              request -> {
                if (!request.url().startsWith(site.address())) {
                  complaints.add("fetched " + request.url());
                }
              });
          page.onResponse(
              response -> {
                if (response.status() != 200) {
                  complaints.add(response.status() + " for " + response.url());
                }
              });
          page.navigate(site.address() + address);
          int overflow =
              (int)
                  page.evaluate(
                      "() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
          if (overflow > 0) {
            complaints.add("overflows by " + overflow + " px");
          }
        }
        assertWithMessage("%s at %s px, %s", address, width, scheme).that(complaints).isEmpty();
      }
    }
  }

  /** The fonts of this machine are not those that the build reckoned with. */
  @ParameterizedTest
  @ValueSource(strings = {"organisations/", "organisations/eias/", "organisations/unesco-ichei/"})
  void noLabelOfADrawingLiesOnAnotherOrIsCutOff(String address) {
    for (String language : List.of("en", "zh")) {
      for (int width : new int[] {320, 1280}) {
        try (BrowserContext context = context(width, ColorScheme.DARK)) {
          Page page = context.newPage();
          page.navigate(site.address() + "/" + language + "/" + address);
          assertWithMessage("%s at %s px", address, width)
              .that(page.evaluate(LABELS_IN_THE_WAY))
              .isEqualTo(List.of());
        }
      }
    }
  }

  @Test
  void theLanguageSwitchLeadsToTheSameStoryAndBack() {
    try (BrowserContext context = context(1280, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(site.address() + "/en/" + STORY);
      page.locator("a[hreflang^=zh]").first().click();
      assertThat(page.url()).isEqualTo(site.address() + "/zh/" + STORY);
      assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-Hans");
      page.locator("a[hreflang^=en]").first().click();
      assertThat(page.url()).isEqualTo(site.address() + "/en/" + STORY);
    }
  }

  @Test
  void aLinkedInstitutionLeadsToItsProfileWhichQuotesTheStory() {
    try (BrowserContext context = context(390, ColorScheme.LIGHT)) {
      Page page = context.newPage();
      page.navigate(site.address() + "/zh/" + STORY);
      page.locator("a.organisation[data-organisation=sustech]").first().click();
      assertThat(page.url()).isEqualTo(site.address() + "/zh/organisations/sustech/");
      assertThat(page.locator("main").textContent()).contains("南方科技大学");
      assertThat(page.locator("main a[href='/zh/" + STORY + "']").count()).isAtLeast(1);
    }
  }

  private BrowserContext context(int width, ColorScheme scheme) {
    return browser.newContext(
        new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme));
  }
}
