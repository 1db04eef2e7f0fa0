package org.qiao.render;

import static com.google.common.truth.Truth.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.page.SampleSite;
import org.qiao.page.SitePlan;

class SiteFilesTest {
  @TempDir Path source;
  private final Diagnostics diagnostics = new Diagnostics();

  @Test
  void anAssetAtAPagesAddressIsRefused() throws IOException {
    Files.createDirectories(source.resolve("assets/en"));
    Files.writeString(source.resolve("assets/en/index.html"), "not ours");

    List<PageOutput> files = files();

    Diagnostic fault = diagnostics.all().get(0);
    assertThat(fault.code()).isEqualTo("file.same-address");
    assertThat(fault.position().path()).isEqualTo("assets/en/index.html");
    assertThat(files.stream().filter(file -> file.file().equals("en/index.html")).count())
        .isEqualTo(1);
  }

  @Test
  void logosArePublishedOnceForAllLanguages() throws IOException {
    Files.createDirectories(source.resolve("content/organisations"));
    Files.writeString(source.resolve("content/organisations/unesco.svg"), "<svg/>");

    PageOutput logo =
        files().stream()
            .filter(file -> file.file().equals("media/organisations/unesco.svg"))
            .findFirst()
            .orElseThrow();

    assertThat(logo.bytes(diagnostics)).isEqualTo("<svg/>".getBytes(UTF_8));
  }

  private List<PageOutput> files() {
    return SiteFiles.of(
        SitePlan.of(SampleSite.bilingual().newsroom()), source, page -> Map.of(), diagnostics);
  }
}
