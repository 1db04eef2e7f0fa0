package org.qiao.source;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names that cannot be linked wherever they stand. */
class NameClashesTest {
  @TempDir private Path folder;

  @Test
  void aNameOfTwoProfilesIsReportedHoweverItIsWritten() {
    assertThat(found("abbreviation: EIT-N", "abbreviation: ＥＩＴ‑Ｎ"))
        .containsExactly("content/organisations/b.yaml:2:15 profile.name-clash");
  }

  @Test
  void aProfileMayClaimItForItself() {
    assertThat(found("abbreviation: EIT", "abbreviation: EIT\nmatch: { names: [EIT] }")).isEmpty();
  }

  @Test
  void theFormerNameOfASuccessorIsItsPredecessors() {
    assertThat(
            found(
                "abbreviation: EIAS\nsuccessor: b",
                "predecessor: a\nformer_names: [{ name: { en: EIAS, zh: 东方高研 }, until: 2024 }]"))
        .isEmpty();
  }

  @Test
  void aGenericWordIsNoName() {
    assertThat(found("short_name: { en: the Centre, zh: 中心 }", ""))
        .containsExactly(
            "content/organisations/a.yaml:2:19 profile.generic-name",
            "content/organisations/a.yaml:2:35 profile.generic-name");
  }

  private List<String> found(String one, String other) {
    return ReadSite.of(
            folder,
            """
            -- content/organisations/a.yaml --
            name: { en: Alpha House, zh: 甲社 }
            %s
            -- content/organisations/b.yaml --
            name: { en: Beta House, zh: 乙社 }
            %s
            """
                .formatted(one, other))
        .found();
  }
}
