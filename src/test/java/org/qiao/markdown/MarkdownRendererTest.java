package org.qiao.markdown;

import static com.google.common.truth.Truth.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qiao.model.Position;
import org.qiao.model.SourceText;

class MarkdownRendererTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '\u0001',
      textBlock =
          """
          *a* _b_ **c** __d__ ***e***  ⇒ <p><em>a</em> <em>b</em> <strong>c</strong> <strong>d</strong> <em><strong>e</strong></em></p>
          a * b* c                     ⇒ <p>a * b* c</p>
          a*b*c a_b_c                  ⇒ <p>a<em>b</em>c a_b_c</p>
          **a *b* c**                  ⇒ <p><strong>a <em>b</em> c</strong></p>
          a*"b"*                       ⇒ <p>a*&quot;b&quot;*</p>
          *(**a**)*                    ⇒ <p><em>(<strong>a</strong>)</em></p>
          ~~a~~                        ⇒ <p><del>a</del></p>
          `a` ``b`c`` ` d              ⇒ <p><code>a</code> <code>b`c</code> ` d</p>
          `` `a` ``                    ⇒ <p><code>`a`</code></p>
          \\*a\\* \\a \\\\             ⇒ <p>*a* \\a \\</p>
          &copy; &#35; &amp;x &nope;   ⇒ <p>© # &amp;x &amp;nope;</p>
          [a](/b "c")                  ⇒ <p><a href="/site/b" title="c">a</a></p>
          [a](</b_c>)                  ⇒ <p><a href="/site/b_c">a</a></p>
          [a](b(c)d)                   ⇒ <p><a href="b(c)d">a</a></p>
          [a]\\n\\n[A]: /u 'T'         ⇒ <p><a href="/site/u" title="T">a</a></p>
          [a][b] [b][]\\n\\n[b]: /u    ⇒ <p><a href="/site/u">a</a> <a href="/site/u">b</a></p>
          [a][nope]                    ⇒ <p>[a][nope]</p>
          [a [b](/c)](/d)              ⇒ <p>[a <a href="/site/c">b</a>](/d)</p>
          <https://a.example/?b&c>     ⇒ <p><a href="https://a.example/?b&amp;c">https://a.example/?b&amp;c</a></p>
          <press@eias.example>         ⇒ <p><a href="mailto:press@eias.example">press@eias.example</a></p>
          a  \\nb\\\\\\nc              ⇒ <p>a<br>\\nb<br>\\nc</p>
          - a\\n- b                    ⇒ <ul>\\n<li>a</li>\\n<li>b</li>\\n</ul>
          - a\\n\\n- b                 ⇒ <ul>\\n<li><p>a</p>\\n</li>\\n<li><p>b</p>\\n</li>\\n</ul>
          3. a\\n4. b                  ⇒ <ol start="3">\\n<li>a</li>\\n<li>b</li>\\n</ol>
          > a\\n> b                    ⇒ <blockquote>\\n<p>a\\nb</p>\\n</blockquote>
          ***                          ⇒ <hr>
          ```java x\\na < b\\n```      ⇒ <pre><code class="language-java">a &lt; b\\n</code></pre>
          <b>a</b> <!-- note -->       ⇒ <p>&lt;b&gt;a&lt;/b&gt; </p>
          ${x} <#if y>                 ⇒ <p>${x} &lt;#if y&gt;</p>
          |-|-|\\n|c|d|                 ⇒ <p>|-|-|\\n|c|d|</p>
          |a|b|\\n|-|:-:|\\n|c|\\n|d|e|f| ⇒ <table>\\n<thead>\\n<tr><th>a</th><th class="centre">b</th></tr>\\n</thead>\\n<tbody>\\n<tr><td>c</td><td class="centre"></td></tr>\\n<tr><td>d</td><td class="centre">e</td></tr>\\n</tbody>\\n</table>
          """)
  void commonMarkConstructs(String markdown, String expected) {
    String input = markdown.replace("\\n", "\n").replace("\\\\", "\\");
    assertThat(TestTexts.html(input).strip())
        .isEqualTo(expected.replace("\\n", "\n").replace("\\\\", "\\"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      textBlock =
          """
          这是**我想做的事。**所以          ⇒ 这是<strong>我想做的事。</strong>所以
          **《李茶的姑妈》**已              ⇒ <strong>《李茶的姑妈》</strong>已
          他说**“你好”**，就走了            ⇒ 他说<strong>“你好”</strong>，就走了
          **重点（important）**的           ⇒ <strong>重点（important）</strong>的
          甲*乙*丙**丁**戊                  ⇒ 甲<em>乙</em>丙<strong>丁</strong>戊
          中文 * 不是强调 * 中文            ⇒ 中文 * 不是强调 * 中文
          第一行\\n第二行                   ⇒ 第一行第二行
          第一行，\\n第二行                 ⇒ 第一行，第二行
          他说\\n“你好”                     ⇒ 他说“你好”
          第一行\\n**第二行**               ⇒ 第一行<strong>第二行</strong>
          **第一行**\\n第二行               ⇒ <strong>第一行</strong>第二行
          𠮷野家\\n𠮷野                     ⇒ 𠮷野家𠮷野
          与EIT\\n合作                      ⇒ 与EIT\\n合作
          English\\ntext                    ⇒ English\\ntext
          한국\\n어                         ⇒ 한국\\n어
          """)
  void chineseNeedsNoSpaces(String markdown, String expected) {
    assertThat(TestTexts.html(markdown.replace("\\n", "\n")))
        .isEqualTo("<p>" + expected.replace("\\n", "\n") + "</p>\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '⇒',
      quoteCharacter = '\u0001',
      value = {
        "# A\\n## B\\n# C                ⇒ 2 a A, 3 b B, 2 c C",
        "## A\\n### B                    ⇒ 2 a A, 3 b B",
        "# A\\n### B\\n###### C          ⇒ 2 a A, 3 b B, 4 c C",
        "### A\\n### B                   ⇒ 2 a A, 2 b B",
        "# A b\\n# a  B!\\n# A b         ⇒ 2 a-b A b, 2 a-b-2 a B!, 2 a-b-3 A b",
        "# a\\n# a-2\\n# a               ⇒ 2 a a, 2 a-2 a-2, 2 a-3 a",
        "# 合作与 *交流*：EIT            ⇒ 2 合作与-交流-eit 合作与 交流：EIT",
        "# China’s `x` [l](/m)           ⇒ 2 chinas-x-l China’s x l",
        "# !?                            ⇒ 2 section !?"
      })
  void headingsBeginAtTwoWithoutSkipsAndHaveReadableAnchors(String markdown, String expected) {
    assertThat(
            String.join(
                ", ",
                TestTexts.render(markdown.replace("\\n", "\n")).headings().stream()
                    .map(h -> h.level() + " " + h.id() + " " + h.text())
                    .toList()))
        .isEqualTo(expected);
  }

  @Test
  void anchorsOfAProfilesTextBeginWithItsId() {
    MarkdownRenderer renderer = new MarkdownRenderer(new TestTexts.ExactNames(), Optional.empty());
    RenderedText text =
        renderer.render(
            new SourceText("p", "# History\n\nx[^1]\n\n[^1]: y", 1, 0),
            TestTexts.context(Optional.of("eias")));
    assertThat(text.html()).contains("id=\"eias-history\"");
    assertThat(text.html()).contains("id=\"eias-note-1\"");
  }

  @Test
  void footnotesLeadThereAndBack() {
    assertThat(TestTexts.html("a[^x] b[^y] c[^x]\n\n[^x]: One\n[^y]: Two\n"))
        .isEqualTo(
            """
            <p>a<sup id="ref-1"><a class="footnote-reference" role="doc-noteref" href="#note-1">1</a></sup> \
            b<sup id="ref-2"><a class="footnote-reference" role="doc-noteref" href="#note-2">2</a></sup> \
            c<sup id="ref-1-2"><a class="footnote-reference" role="doc-noteref" href="#note-1">1</a></sup></p>
            <section class="footnotes" role="doc-endnotes">
            <ol>
            <li id="note-1"><p>One</p>
             <a class="footnote-back" role="doc-backlink" href="#ref-1">↩</a> \
            <a class="footnote-back" role="doc-backlink" href="#ref-1-2">↩<sup>2</sup></a></li>
            <li id="note-2"><p>Two</p>
             <a class="footnote-back" role="doc-backlink" href="#ref-2">↩</a></li>
            </ol>
            </section>
            """);
  }

  @Test
  void filesOfTheBundleAreAddressedWhereTheyArePublished() {
    RenderedText text =
        TestTexts.render("![Signing](signing.jpg) ![签约](签约.jpg) [PDF](report.pdf) [p](/en/a/#b)");
    assertThat(text.html())
        .isEqualTo(
            "<p><img src=\"/site/media/x/signing.jpg\" alt=\"Signing\" loading=\"lazy\">"
                + " <img src=\"/site/media/x/签约.jpg\" alt=\"签约\" loading=\"lazy\">"
                + " <a href=\"/site/media/x/report.pdf\">PDF</a>"
                + " <a href=\"/site/en/a/#b\">p</a></p>\n");
    assertThat(text.links())
        .containsExactly(
            new RenderedText.Link("/site/media/x/report.pdf", new Position(TestTexts.PATH, 1, 39)),
            new RenderedText.Link("/site/en/a/#b", new Position(TestTexts.PATH, 1, 57)))
        .inOrder();
  }

  @Test
  void anImageAloneWithATitleIsAFigure() {
    assertThat(TestTexts.html("![Two people](signing.jpg \"The signing\")"))
        .isEqualTo(
            "<figure><img src=\"/site/media/x/signing.jpg\" alt=\"Two people\" loading=\"lazy\">"
                + "<figcaption>The signing</figcaption></figure>\n");
  }

  @Test
  void missingImagesAndMissingWordsForThemAreReported() {
    assertThat(TestTexts.codes("![x](none.jpg)")).containsExactly("image.missing");
    assertThat(TestTexts.codes("![](signing.jpg)")).containsExactly("image.no-alt");
  }

  @Test
  void theFirstParagraphIsGivenInPlainWords() {
    assertThat(
            TestTexts.render(
                    "# T\n\n> q\n\n![i](signing.jpg)\n\nThe **new**\n[Centre](/a) &amp; co.\n\nb")
                .firstParagraph())
        .isEqualTo("The new Centre & co.");
  }

  @Test
  void placesCountCodePointsFromTheTextsOwnPlace() {
    SourceText text = new SourceText("p", "一\n𠮷 [x](javascript:y)\n", 10, 4);
    MarkdownRenderer renderer = new MarkdownRenderer(new TestTexts.ExactNames(), Optional.empty());
    Position position =
        renderer.render(text, TestTexts.context(Optional.empty())).diagnostics().get(0).position();
    assertThat(position).isEqualTo(new Position("p", 11, 7));
    assertThat(position).isEqualTo(text.at(text.text().indexOf('[')));
  }
}
