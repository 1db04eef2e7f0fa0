package org.qiao.render;

import static com.google.common.truth.Truth.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.Test;
import org.qiao.page.SampleSite;
import org.xml.sax.SAXException;

/** What the Nu HTML checker says of every page. */
class HtmlValidityTest {
  /**
   * The checker takes JSON-LD for a script that the policy must allow (HTML calls it a data block,
   * which is never run) and, without an address of the page, no image for the site's own.
   */
  private static final String POLICY = "Content Security Policy (meta tag)";

  @Test
  void everyPageIsValidHtml() throws IOException, SAXException {
    assertThat(complaints(BuiltSite.of(SampleSite.bilingual()))).isEmpty();
  }

  @Test
  void pagesInThreeLanguagesWithHostileTextsAreValidHtml() throws IOException, SAXException {
    assertThat(complaints(BuiltSite.of(HostileTextTest.hostile()))).isEmpty();
  }

  private static List<String> complaints(BuiltSite site) throws IOException, SAXException {
    EmbeddedValidator validator = new EmbeddedValidator();
    validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
    List<String> complaints = new ArrayList<>();
    for (Map.Entry<String, String> file : site.files.entrySet()) {
      if (file.getKey().endsWith(".html")) {
        String report =
            validator.validate(
                new ByteArrayInputStream(file.getValue().getBytes(StandardCharsets.UTF_8)));
        report
            .lines()
            .filter(line -> !line.contains(POLICY))
            .forEach(line -> complaints.add(file.getKey() + ": " + line));
      }
    }
    return complaints;
  }
}
