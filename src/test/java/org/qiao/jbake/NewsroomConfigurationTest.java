package org.qiao.jbake;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiao.model.Language;
import org.qiao.model.LinkPolicy;
import org.qiao.model.LocalizedText;
import org.qiao.model.SiteSettings;

class NewsroomConfigurationTest {
  @TempDir private Path source;

  @BeforeEach
  void layOut() throws IOException {
    Files.createDirectory(source.resolve("content"));
  }

  @Test
  void siteYamlSpeaksBeforeJbakePropertiesAndThoseBeforeJbakesDefaults() throws IOException {
    Files.writeString(
        source.resolve("jbake.properties"),
        "index.posts_per_page=99\ntag.path=schlagwörter\nmy.key=东方,b\n");
    NewsroomConfiguration configuration = configuration();
    configuration.adopt(settings());
    configuration.load();
    assertThat(configuration.getPostsPerPage()).isEqualTo(7);
    assertThat(configuration.getSiteHost()).isEqualTo("https://news.example.org/newsroom");
    assertThat(configuration.getTagPathName()).isEqualTo("schlagwörter");
    assertThat(configuration.get("my.key")).isEqualTo(List.of("东方", "b"));
    assertThat(configuration.getOutputExtension()).isEqualTo(".html");
    assertThat(configuration.asHashMap()).containsEntry("tag_path", "schlagwörter");
  }

  @Test
  void systemPropertiesAreNotShownToTemplates() {
    assertThat(configuration().load().asHashMap()).doesNotContainKey("java_version");
  }

  @Test
  void profilesAreADocumentType() {
    assertThat(configuration().load().getDocumentTypes())
        .containsAtLeast("post", "page", "organisation");
  }

  @Test
  void theFoldersAreThoseOfANewsroomBeforeAndAfterLoading() throws IOException {
    Files.writeString(
        source.resolve("jbake.properties"), "content.folder=src\ndestination.folder=/srv\n");
    NewsroomConfiguration configuration = configuration();
    assertThat(configuration.getContentFolder().toPath()).isEqualTo(source.resolve("content"));
    configuration.load();
    assertThat(configuration.getContentFolder().toPath()).isEqualTo(source.resolve("content"));
    assertThat(configuration.get("contentFolder")).isEqualTo(configuration.getContentFolder());
    assertThat(configuration.getDestinationFolder().toPath()).isEqualTo(source.resolve("site"));
  }

  private NewsroomConfiguration configuration() {
    return new NewsroomConfiguration(source, source.resolve("site"));
  }

  private static SiteSettings settings() {
    return new SiteSettings(
        new LocalizedText(Map.of("en", "Newsroom")),
        LocalizedText.empty(),
        URI.create("https://news.example.org/newsroom/"),
        List.of(new Language("en", "en", Locale.UK, "English")),
        ZoneId.of("Asia/Shanghai"),
        Optional.empty(),
        Map.of(),
        Map.of(),
        LinkPolicy.FIRST,
        7,
        List.of(),
        LocalizedText.empty(),
        Map.of());
  }
}
