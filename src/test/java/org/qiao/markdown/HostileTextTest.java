package org.qiao.markdown;

import static com.google.common.truth.Truth.assertThat;
import static com.google.common.truth.Truth.assertWithMessage;

import java.util.Locale;
import java.util.Random;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Content comes from outside: nothing in it may act in a reader's browser. */
class HostileTextTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          "html",
          "head",
          "body",
          "p",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "ul",
          "ol",
          "li",
          "blockquote",
          "pre",
          "code",
          "em",
          "strong",
          "del",
          "a",
          "img",
          "br",
          "hr",
          "table",
          "thead",
          "tbody",
          "tr",
          "th",
          "td",
          "sup",
          "section",
          "figure",
          "figcaption");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "href",
          "src",
          "alt",
          "title",
          "id",
          "class",
          "role",
          "start",
          "loading",
          "data-organisation");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "<ScRiPt src=//x></sCrIpT>",
        "a <script>alert(1)</script> b",
        "<img src=x onerror=alert(1)>",
        "<img src=x onerror=alert(1)",
        "<svg/onload=alert(1)>",
        "<svg><script>alert(1)</script></svg>",
        "<iframe src=javascript:alert(1)>",
        "<iframe srcdoc='<script>alert(1)</script>'></iframe>",
        "<object data=x></object>",
        "<embed src=x>",
        "<form action=x><input type=submit></form>",
        "<base href=//evil>",
        "<meta http-equiv=refresh content='0;url=x'>",
        "<link rel=stylesheet href=x>",
        "<style>*{background:url(x)}</style>",
        "<body onload=alert(1)>",
        "<a href=javascript:alert(1)>x</a>",
        "<details open ontoggle=alert(1)>",
        "<math><mi xlink:href='javascript:x'>",
        "<!--><script>alert(1)</script>-->",
        "<!-- x --!><script>alert(1)</script>",
        "<!-- --><script>alert(1)</script>",
        "<!DOCTYPE x><script>",
        "<![CDATA[<script>alert(1)</script>]]>",
        "<?php echo 1 ?><script>",
        "</p><script>alert(1)</script>",
        "<x a=\"><script>alert(1)</script>\">",
        "<div\n\n<script>alert(1)</script>",
        "    <script>alert(1)</script>",
        "```\n</code></pre><script>alert(1)</script>\n```",
        "```\"><script>alert(1)</script>\nx\n```",
        "```x\"onmouseover=\"alert(1)\ny\n```",
        "`<script>alert(1)</script>`",
        "# <script>alert(1)</script>",
        "# \" onmouseover=\"alert(1)",
        "| <script> | b |\n|---|---|\n| <img src=x onerror=y> | c |",
        "[x](/a \"\\\" onmouseover=alert(1) x=\\\"\")",
        "[x](/a '\" onmouseover=\"alert(1)')",
        "[x](</a\" onmouseover=\"alert(1)>)",
        "![\" onerror=\"alert(1)](/a.png)",
        "![x](/a.png \"\\\" onerror=\\\"alert(1)\")",
        "![x](/a\"onerror=\"alert(1))",
        "[x]\n\n[x]: </a\"onclick=alert(1)> '\"><script>'",
        "[x](organisation:\"onclick=alert)",
        "[<script>alert(1)</script>](organisation:eias)",
        "[x][^1]\n\n[^1]: <script>alert(1)</script>",
        "[^\"><script>]\n\n[^\"><script>]: x",
        "&lt;script&gt;alert(1)&lt;/script&gt;",
        "&#60;script&#62;alert(1)&#60;/script&#62;",
        "\\<script>alert(1)\\</script>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<a\nhref='x'\nonclick='alert(1)'>",
        "*<script>*alert(1)*</script>*",
        "> <script>alert(1)</script>",
        "- <script>alert(1)</script>",
        "<http://a\"onclick=alert(1)>",
        "<http://a'><script>alert(1)</script>",
        "${7*7} <#if x> <@x/> [#if y]",
        "~~<script>~~",
        "[x](&#x6A&#x61;vascript:alert(1))",
        "<plaintext>",
        "<noscript><p title='</noscript><script>alert(1)</script>'>",
        "<template><script>alert(1)</script></template>",
        "<x:script xmlns:x='http://www.w3.org/1999/xhtml'>alert(1)</x:script>"
      })
  void markupIsInert(String markdown) {
    assertInert(markdown);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java&#x73;cript:alert(1)",
        "&#106;avascript:alert(1)",
        "javascript&colon;alert(1)",
        "javascript&#58;alert(1)",
        "java&Tab;script:alert(1)",
        "java&NewLine;script:alert(1)",
        "&#1;javascript:alert(1)",
        "&#32;javascript:alert(1)",
        "\\\\javascript:alert(1)",
        "javascript\\:alert(1)",
        "javascript%3Aalert(1)",
        "%6Aavascript:alert(1)",
        "java%0Ascript:alert(1)",
        "&#xA0;javascript:alert(1)",
        "&ZeroWidthSpace;javascript:alert(1)",
        "data:text/html;base64,PHNjcmlwdD4=",
        "DATA:text/html,x",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "blob:https://x/1",
        "view-source:x",
        "//evil.example/",
        "\\\\\\\\evil.example",
        "/\\\\evil.example",
        "feed:javascript:alert(1)",
        "jar:https://x!/",
        "about:blank",
        "http:javascript:alert(1)",
        "https:///x"
      })
  void addressesInDisguiseAreReportedAndNotLinked(String address) {
    for (String markdown :
        new String[] {
          "[x](" + address + ")",
          "[x](<" + address + ">)",
          "[x]\n\n[x]: " + address,
          "![x](" + address + ")"
        }) {
      RenderedText text = TestTexts.render(markdown);
      assertWithMessage(markdown).that(text.html()).doesNotContain("href=");
      assertWithMessage(markdown).that(text.html()).doesNotContain("src=");
      assertInert(markdown);
    }
    assertThat(TestTexts.codes("[x](<" + address + ">)")).containsExactly("markdown.unsafe-link");
  }

  @ParameterizedTest
  @ValueSource(strings = {"javascript:alert(1)", "JAVASCRIPT:x", "data:text/html,x"})
  void autolinksAreHeldToTheSameRule(String address) {
    assertThat(TestTexts.html("<" + address + ">")).doesNotContain("href");
    assertThat(TestTexts.codes("<" + address + ">")).containsExactly("markdown.unsafe-link");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u202E",
        "\u202A",
        "\u2066",
        "\u2069",
        "\u0000",
        "\u0001",
        "\u000B",
        "\u001B",
        "\u007F",
        "\u0085",
        "\uFFFE",
        "\uFFFF",
        "\uFDD0",
        "\uD800",
        "\uDB40\uDC41",
        "\uD83F\uDFFE"
      })
  void invisibleCharactersAreErrors(String character) {
    RenderedText text = TestTexts.render("a\nb" + character + "c");
    assertThat(text.diagnostics()).hasSize(1);
    assertThat(text.diagnostics().get(0).toString())
        .startsWith("content/news/x/index.en.md:2:2: error[markdown.control-character]");
    assertThat(text.html()).isAnyOf("<p>a\nbc</p>\n", "<p>a\nb\uFFFDc</p>\n");
  }

  @Test
  void entitiesForInvisibleCharactersLeaveNothing() {
    assertThat(TestTexts.html("a&#x202E;b&#1;c")).isEqualTo("<p>abc</p>\n");
  }

  @Test
  void randomTextNeverFailsAndIsAlwaysInert() {
    String[] pieces = {
      "*",
      "**",
      "_",
      "`",
      "```\n",
      "[",
      "]",
      "(",
      ")",
      "![",
      "](",
      "<",
      ">",
      "<a href='",
      "\"",
      "'",
      "\n",
      "\n\n",
      "    ",
      "- ",
      "1. ",
      "> ",
      "# ",
      "|",
      "|-|-|\n",
      "~~",
      "[^1]",
      "\n[^1]: ",
      "\\",
      "&lt;",
      "&#x6A;",
      "javascript:",
      "<script>",
      "</script>",
      "<!--",
      "-->",
      "EIAS",
      "中文",
      "。",
      "“",
      "organisation:eias",
      "x",
      " ",
      "\t",
      "\uD842\uDFB7",
      "http://",
      "onclick=",
      "\r\n",
      "\n\n---\n",
      "==="
    };
    Random random = new Random(20221010);
    for (int round = 0; round < 3000; round++) {
      StringBuilder markdown = new StringBuilder();
      int length = 1 + random.nextInt(60);
      for (int i = 0; i < length; i++) {
        markdown.append(pieces[random.nextInt(pieces.length)]);
      }
      assertInert(markdown.toString());
    }
  }

  private static void assertInert(String markdown) {
    String html = TestTexts.html(markdown);
    for (Element element : Jsoup.parse(html).getAllElements()) {
      if (element.tagName().startsWith("#")) {
        continue;
      }
      assertWithMessage(markdown + " gave " + html).that(ELEMENTS).contains(element.tagName());
      for (Attribute attribute : element.attributes()) {
        assertWithMessage(markdown + " gave " + html).that(ATTRIBUTES).contains(attribute.getKey());
        if (attribute.getKey().equals("href") || attribute.getKey().equals("src")) {
          String address = attribute.getValue().toLowerCase(Locale.ROOT);
          assertWithMessage(markdown + " gave " + html)
              .that(address.matches("(https?://|mailto:|tel:|[^:]*$|[^:]*[/?#]).*"))
              .isTrue();
        }
      }
    }
  }
}
