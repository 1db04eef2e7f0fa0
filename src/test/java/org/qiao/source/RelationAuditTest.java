package org.qiao.source;

import static com.google.common.truth.Truth.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.site.TestSite;

/** What profiles say of their ties, held against each other. */
class RelationAuditTest {
  @TempDir private Path folder;

  @Test
  void tiesThatBothSidesNameAreFine() {
    assertThat(
            audit(
                "eias",
                "successor: eit\npartners: [ichei]",
                "eit",
                "predecessor: eias",
                "ichei",
                "partners: [eias]"))
        .isEmpty();
  }

  @Test
  void whatNoKeyExistsForIsAskedOfNobody() {
    assertThat(audit("a", "part_of: b\nhosted_by: b\nruns: [c]", "b", "", "c", "")).isEmpty();
  }

  @Test
  void aPartnerWhoDoesNotSaySoIsNotedWithTheLineToWrite() {
    Diagnostic note =
        only(
            audit(
                "eias",
                "partners: [cas, ichei]",
                "ichei",
                "partners: [cas]",
                "cas",
                "partners: [eias, ichei]"));

    assertThat(note.toString())
        .isEqualTo(
            """
            content/organisations/eias.yaml:2:17: note[profile.one-sided-relation]: "partners" names "ichei", whose profile does not say so
              hint: write partners: [cas, eias] in content/organisations/ichei.yaml""");
  }

  @Test
  void aSilentSuccessorIsNoted() {
    Diagnostic note = only(audit("eias", "successor: eit", "eit", ""));

    assertThat(note.code()).isEqualTo("profile.one-sided-relation");
    assertThat(note.hint()).isEqualTo("write predecessor: eias in content/organisations/eit.yaml");
  }

  @Test
  void aSuccessorThatNamesAnotherPredecessorIsAContradiction() {
    Diagnostic warning =
        only(audit("eias", "successor: eit", "eit", "predecessor: old", "old", "successor: eit"));

    assertThat(warning.toString())
        .isEqualTo(
            """
            content/organisations/eias.yaml:2:12: warning[profile.contradicted-relation]: "successor" names "eit", but content/organisations/eit.yaml:2:14 says predecessor: old
              hint: write predecessor: eias in content/organisations/eit.yaml, or take this successor out""");
  }

  @Test
  void successionThatLeadsBackIsACircleToldOnce() {
    Diagnostic warning =
        only(
            audit(
                "a", "predecessor: c\nsuccessor: b",
                "b", "predecessor: a\nsuccessor: c",
                "c", "predecessor: b\nsuccessor: a"));

    assertThat(warning.toString())
        .isEqualTo(
            """
            content/organisations/a.yaml:3:12: warning[profile.relation-circle]: "successor" leads back to itself: a → b → c → a
              hint: take one of these relations out""");
  }

  @Test
  void twoThatHostOrRunEachOtherAreACircle() {
    List<Diagnostic> found = audit("a", "hosted_by: b\nruns: [b]", "b", "hosted_by: a\nruns: [a]");

    assertThat(found.stream().map(d -> d.position() + " " + d.code()).toList())
        .containsExactly(
            "content/organisations/a.yaml:2:12 profile.relation-circle",
            "content/organisations/a.yaml:3:8 profile.relation-circle");
  }

  /** Profiles by id and further keys; the name is the file's first line. */
  private List<Diagnostic> audit(String... idsAndKeys) {
    StringBuilder files = new StringBuilder(TestSite.SETTINGS);
    for (int i = 0; i < idsAndKeys.length; i += 2) {
      files
          .append("-- content/organisations/%s.yaml --\n".formatted(idsAndKeys[i]))
          .append("name: { en: Institute %1$s, zh: %1$s研究院 }\n".formatted(idsAndKeys[i]))
          .append(idsAndKeys[i + 1])
          .append('\n');
    }
    TestSite.in(folder, files.toString());
    Diagnostics diagnostics = new Diagnostics();
    ContentReader.read(folder, diagnostics);
    return diagnostics.all();
  }

  private static Diagnostic only(List<Diagnostic> found) {
    assertThat(found).hasSize(1);
    return found.get(0);
  }
}
