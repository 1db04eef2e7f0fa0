package org.qiao.jbake;

import static com.google.common.truth.Truth.assertThat;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jbake.model.DocumentModel;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngines;
import org.jbake.template.model.TemplateModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HardenedFreemarkerEngineTest {
  @TempDir private Path source;

  @Test
  void whatIsPrintedIsEscaped() throws Exception {
    assertThat(render("<p>${content.title}</p>")).isEqualTo("<p>&lt;script&gt;</p>");
  }

  @Test
  void jbakesNamesAreThere() throws Exception {
    assertThat(
            render(
                "<#list published_posts as post>${post.uri}</#list> ${config.output_extension}"
                    + " ${config.my_key}"))
        .isEqualTo("a.html .html mine");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "${'freemarker.template.utility.Execute'?new()('id')}",
        "${content?api.getClass()}",
        "${db.drop()}",
        "${renderer}",
        "${content.getClass()}",
        "${nothingOfThatName}"
      })
  void whatReachesBeyondTheTemplateIsRefusedAndNothingOfItPrinted(String template) {
    StringWriter out = new StringWriter();
    assertThrows(RenderingException.class, () -> render(template, out));
    assertThat(out.toString()).isEmpty();
  }

  private String render(String template) throws Exception {
    StringWriter out = new StringWriter();
    render(template, out);
    return out.toString();
  }

  private void render(String template, StringWriter out) throws IOException, RenderingException {
    Files.createDirectories(source.resolve("content"));
    Files.writeString(
        Files.createDirectories(source.resolve("templates")).resolve("page.ftlh"), template);
    Files.writeString(source.resolve("jbake.properties"), "my.key=mine\n");
    NewsroomConfiguration configuration =
        new NewsroomConfiguration(source, source.resolve("site")).load();
    DocumentModel post = DocumentModel.createDefaultDocumentModel();
    post.setType("post");
    post.setSourceUri("a.html");
    post.setUri("a.html");
    post.setStatus("published");
    post.setTitle("<script>");
    post.setTags(new String[0]);
    TemplateModel model = new TemplateModel();
    model.setContent(post);
    model.setConfig(configuration.asHashMap());
    new TemplateEngines(configuration, MemoryStore.of(List.of(post)))
        .getEngine("ftlh")
        .renderDocument(model, "page.ftlh", out);
  }
}
