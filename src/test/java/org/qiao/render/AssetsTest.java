package org.qiao.render;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiao.diagnostic.Diagnostics;

class AssetsTest {
  @TempDir Path folder;

  @Test
  void layersFollowTheirOrderAndCommentsGo() {
    String sheet =
        Stylesheet.of(
            Map.of(
                "print.css", "nav { display: none }",
                "components/card.css", "/* a card */\n.card {\n  color: red;\n}\n",
                "base.css", "a::before { content: \"/* stays */\" }",
                "tokens.css", ":root { --x: 1 }"));

    assertThat(sheet)
        .isEqualTo(
            """
            @layer tokens,base,components,print;
            @layer tokens{
            :root { --x: 1 }
            }
            @layer base{
            a::before { content: "/* stays */" }
            }
            @layer components{
            .card {
            color: red;
            }
            }
            @layer print{
            nav { display: none }
            }
            """);
  }

  @Test
  void hiddenFilesAreNotPublishedAndLinksAreRefused() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    Files.writeString(folder.resolve(".git/config"), "x");
    Files.writeString(folder.resolve(".env"), "x");
    Files.writeString(folder.resolve("page.bak"), "x");
    Files.writeString(folder.resolve("logo-of-test.svg"), "<svg/>");
    Files.createSymbolicLink(folder.resolve("secret"), folder.resolve("page.bak"));
    Diagnostics diagnostics = new Diagnostics();

    Assets assets = new Assets(folder, Map.of(), diagnostics);

    assertThat(assets.outputs().stream().map(PageOutput::file).toList())
        .contains("logo-of-test.svg");
    assertThat(assets.outputs().stream().map(PageOutput::file).toList())
        .containsNoneOf(".git/config", ".env", "page.bak", "secret");
    assertThat(diagnostics.all().get(0).code()).isEqualTo("file.symbolic-link");
  }

  @Test
  void theStyleSheetsNameChangesWithItsContent() throws IOException {
    Files.createDirectories(folder.resolve("css"));
    Files.writeString(folder.resolve("css/zz-test.css"), "p { color: red }");
    String red = new Assets(folder, Map.of(), new Diagnostics()).stylesheet().orElseThrow();
    Files.writeString(folder.resolve("css/zz-test.css"), "p { color: blue }");
    String blue = new Assets(folder, Map.of(), new Diagnostics()).stylesheet().orElseThrow();

    assertThat(red).matches("assets/site\\.[0-9a-f]{10}\\.css");
    assertThat(blue).isNotEqualTo(red);
  }

  @Test
  void theAccentOfTheSettingsGoesBeforeTheThemes() throws IOException {
    Files.createDirectories(folder.resolve("css"));
    Files.writeString(folder.resolve("css/tokens.css"), ":root{--accent:red}");

    Assets assets = new Assets(folder, Map.of("accent", "#004b87"), new Diagnostics());

    String sheet =
        new String(assets.outputs().get(0).bytes(new Diagnostics()), StandardCharsets.UTF_8);
    assertThat(sheet.indexOf("light-dark(#004b87,")).isGreaterThan(sheet.indexOf("--accent:red"));
  }
}
