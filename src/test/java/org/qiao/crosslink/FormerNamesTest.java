package org.qiao.crosslink;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.model.Language;
import org.qiao.source.ContentReader;

/** Names that an institution bore in its time (rule 2). */
class FormerNamesTest {
  @TempDir private Path folder;

  @Test
  void aFormerNameLinksToTheProfileThatBearsIt() throws Exception {
    profile(
        "hku",
        "name: { en: Harbour University, zh: 海港大学 }",
        "former_names: [{ name: { en: Harbour College, zh: 海港书院 }, until: 1990-06 }]");

    assertThat(named("Harbour College taught; 海港书院开课。", "2020-01-01"))
        .containsExactly("hku", "hku");
  }

  @Test
  void aNameOfThePredecessorIsThePredecessors() throws Exception {
    profile("eias", "name: { en: Eastern House, zh: 东方社 }", "successor: eit");
    profile(
        "eit",
        "name: { en: Ningbo House, zh: 宁波社 }",
        "former_names: [{ name: { en: Eastern House, zh: 东方社 }, until: 2024-01 }]");

    assertThat(named("Eastern House signed.", "2022-10-10")).containsExactly("eias");
    assertThat(named("Eastern House signed.", "2025-10-10")).containsExactly("eias");
  }

  @Test
  void aNameThatAnotherBearsTodayIsToldByTheEntrysDate() throws Exception {
    profile(
        "old",
        "name: { en: Old Tech Forum, zh: 老社 }",
        "former_names: [{ name: { en: Tech Forum, zh: 科技社 }, until: 2015 }]");
    profile("young", "name: { en: Tech Forum, zh: 新社 }");

    assertThat(named("Tech Forum met.", "2015-12-31")).containsExactly("old");
    assertThat(named("Tech Forum met.", "2016-01-01")).containsExactly("young");
  }

  private void profile(String id, String... lines) throws Exception {
    Path file = folder.resolve("organisations/" + id + ".yaml");
    Files.createDirectories(file.getParent());
    Files.writeString(file, String.join("\n", lines) + "\n");
  }

  private List<String> named(String text, String date) {
    Scope scope =
        new Scope(
            new Language("en", "en", Locale.UK, "English"),
            List.of(),
            Set.of(),
            Optional.empty(),
            Optional.of(LocalDate.parse(date)),
            text);
    Lexicon lexicon =
        Lexicon.of(ContentReader.readProfiles(folder, "organisations", new Diagnostics()).values());
    return new MentionFinder(lexicon)
        .find(List.of(new TextBlock(text, 0, List.of())), scope).stream()
            .map(Mention::organisation)
            .toList();
  }
}
