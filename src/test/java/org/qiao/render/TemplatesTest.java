package org.qiao.render;

import static com.google.common.truth.Truth.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.page.SampleSite;

class TemplatesTest {
  @TempDir Path source;

  @Test
  void anUndefinedNameIsToldWithItsPlaceAndThePage() throws IOException {
    Diagnostic fault = faultOf("<p>\n  ${nobody}</p>");

    assertThat(fault.position().toString()).isEqualTo("templates/page.ftlh:2:5");
    assertThat(fault.code()).isEqualTo("template.undefined");
    assertThat(fault.message()).isEqualTo("nobody is not defined (while making /en/pages/about/)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
        "${standing?api.getClass()}",
        "${standing.getClass()}",
        "${standing.class.name}",
      })
  void templatesCannotReachJava(String attempt) throws IOException {
    assertThat(faultOf(attempt).code()).startsWith("template.");
  }

  @Test
  void aMistakeInATemplateIsToldWithItsPlace() throws IOException {
    Diagnostic fault = faultOf("<p>\n<#if x>");

    assertThat(fault.code()).isEqualTo("template.syntax");
    assertThat(fault.position().path()).isEqualTo("templates/page.ftlh");
  }

  @Test
  void theSitesOwnMessagesGoBeforeTheBuiltInOnes() throws IOException {
    write("templates/messages_zh.properties", "home=主页\n");

    assertThat(build().page("zh/news/index.html").selectFirst(".breadcrumb li").text())
        .isEqualTo("主页");
  }

  private Diagnostic faultOf(String template) throws IOException {
    write("templates/page.ftlh", template);
    List<Diagnostic> found = build().diagnostics.all();
    assertThat(found).isNotEmpty();
    return found.get(0);
  }

  private BuiltSite build() {
    return new BuiltSite(SampleSite.bilingual(), source);
  }

  private void write(String file, String text) throws IOException {
    Path path = source.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
