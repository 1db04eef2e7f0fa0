package org.qiao.markdown;

import static com.google.common.truth.Truth.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosslinksInTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          EIAS here                       ⇒ <p>[EIAS] here</p>
          the **EIAS** and *EIAS*         ⇒ <p>the <strong>[EIAS]</strong> and <em>[EIAS]</em></p>
          A\\&B Institute                 ⇒ <p>[A&amp;B Institute]</p>
          A&amp;B Institute               ⇒ <p>[A&amp;B Institute]</p>
          A&B Institute "x"               ⇒ <p>[A&amp;B Institute] &quot;x&quot;</p>
          EI**AS**                        ⇒ <p>EI<strong>AS</strong></p>
          Eastern\\nInstitute             ⇒ <p>[Eastern\\nInstitute]</p>
          中国东方\\n理工大学             ⇒ <p>中国[<span lang="zh">东方理工</span>]大学</p>
          `EIAS` and ![EIAS](/a.png)      ⇒ <p><code>EIAS</code> and <img src="/site/a.png" alt="EIAS" loading="lazy"></p>
          [EIAS](/a/) then EIAS           ⇒ <p><a href="/site/a/">EIAS</a> then [EIAS]</p>
          [EIAS] is no link               ⇒ <p>[[EIAS]] is no link</p>
          """)
  void aNameIsLinkedAsWritten(String markdown, String expected) {
    String html = TestTexts.html(markdown.replace("\\n", "\n")).strip();
    String marked = html.replaceAll("(?s)<a class=\"organisation\"[^>]*>(.*?)</a>", "[$1]");
    assertThat(marked).isEqualTo(expected.replace("\\n", "\n"));
  }

  @Test
  void theLinkLeadsToTheProfileInThePagesLanguage() {
    assertThat(TestTexts.html("EIAS"))
        .isEqualTo(
            "<p><a class=\"organisation\" data-organisation=\"eias\""
                + " href=\"/site/en/organisations/eias/\">EIAS</a></p>\n");
  }

  @Test
  void headingsAndCodeBlocksAreNotSearched() {
    assertThat(TestTexts.render("# EIAS\n\n    EIAS\n\n```\nEIAS\n```").named()).isEmpty();
  }

  @Test
  void listItemsTableCellsAndQuotationsAreSearchedApart() {
    RenderedText text =
        TestTexts.render("- EIAS\n- UNESCO\n\n> EIAS\n\n| EIAS | b |\n|---|---|\n| c | UNESCO |\n");
    assertThat(
            Pattern.compile("data-organisation=\"(\\w+)\"")
                .matcher(text.html())
                .results()
                .map(link -> link.group(1))
                .toList())
        .containsExactly("eias", "unesco", "eias", "eias", "unesco")
        .inOrder();
  }

  @Test
  void anExplicitMentionIsAnInstitutionLink() {
    RenderedText text = TestTexts.render("We thank [the Centre](organisation:unesco) today.");
    assertThat(text.html())
        .isEqualTo(
            "<p>We thank <a class=\"organisation\" data-organisation=\"unesco\""
                + " href=\"/site/en/organisations/unesco/\">the Centre</a> today.</p>\n");
    assertThat(text.named()).hasSize(1);
    assertThat(text.named().get(0).organisation()).isEqualTo("unesco");
  }

  @Test
  void anExplicitMentionKeepsItsSentence() {
    assertThat(
            TestTexts.render("One. We *thank*\n[the Centre](organisation:unesco) today. Two.")
                .named()
                .get(0)
                .sentence())
        .isEqualTo("We thank the Centre today.");
    assertThat(TestTexts.render("一。感谢[中心](organisation:unesco)的支持！二。").named().get(0).sentence())
        .isEqualTo("感谢中心的支持！");
  }

  @Test
  void anExplicitMentionOfNobodyKeepsWordsPlain() {
    RenderedText text = TestTexts.render("Not [EIAS](organisation:-) here.");
    assertThat(text.html()).isEqualTo("<p>Not EIAS here.</p>\n");
    assertThat(text.named()).isEmpty();
    assertThat(text.diagnostics()).isEmpty();
  }

  @Test
  void anUnknownOrganisationIsAnErrorWithTheNearestId() {
    assertThat(TestTexts.render("A\nB [x](organisation:unecso)").diagnostics().toString())
        .isEqualTo(
            "[content/news/x/index.en.md:2:3: error[crosslink.unknown-organisation]:"
                + " there is no organisation \"unecso\"\n  hint: write organisation:unesco]");
  }
}
