package org.qiao.source;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.model.Site;
import org.qiao.model.SiteSettings;
import org.qiao.site.TestSite;

class SettingsReaderTest {
  @TempDir private Path folder;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void whatIsNotWrittenHasItsUsualValue() {
    SiteSettings settings = read("").orElseThrow().settings();
    assertThat(settings.pageSize()).isEqualTo(20);
    assertThat(settings.timeZone().getId()).isEqualTo("UTC");
    assertThat(settings.languages().stream().map(l -> l.tag() + " " + l.locale().toLanguageTag()))
        .containsExactly("en en-GB", "zh-Hans zh-Hans-CN")
        .inOrder();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "base_url: https://ex[a%mple.org/   | 4:11 site.base-url",
        "base_url: https://under_score/     | 4:11 site.base-url",
        "base_url: ftp://example.org/       | 4:11 site.wrong-form",
        "base_url: https://u:p@example.org/ | 4:11 site.wrong-form",
        "page_size: 0                       | 4:12 site.not-allowed",
        "page_size: ten                     | 4:12 site.wrong-type",
        "page_size: 10.5                    | 4:12 site.wrong-type",
        "time_zone: Asia/Shenzhen           | 4:12 site.time-zone",
        "pagesize: 10                       | 4:1 site.unknown-key",
        "footer: { fr: Pied }               | 4:11 site.unknown-language",
        "owner: nobody                      | 1:1 site.unknown-organisation",
        "topics: { ../../x: A }             | 4:9 site.wrong-form",
        "crosslinks: { link: always }       | 4:21 site.not-allowed",
        "theme: { accent: red }             | 4:18 site.wrong-form",
      })
  void isRefusedAtItsPlace(String line, String expected) {
    read(line + "\n");
    assertThat(
            diagnostics.all().stream()
                .map(d -> d.position().line() + ":" + d.position().column() + " " + d.code())
                .toList())
        .containsExactly(expected);
  }

  @Test
  void aWholeNumberMayBeWrittenWithAFraction() {
    assertThat(read("page_size: 10.0\n").orElseThrow().settings().pageSize()).isEqualTo(10);
  }

  /** Three lines of settings, then this one; the address is not written twice. */
  private Optional<Site> read(String line) {
    String base = line.startsWith("base_url") ? "# no address" : "base_url: https://example.org/";
    TestSite.in(
        folder,
        "-- content/site.yaml --\ntitle: { en: Test, zh: 测试 }\nlanguages: [en, zh]\n"
            + base
            + "\n"
            + line);
    return ContentReader.read(folder, diagnostics);
  }
}
