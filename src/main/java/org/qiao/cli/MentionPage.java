package org.qiao.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.qiao.jbake.SurveyedText;
import org.qiao.markdown.ExplainedText.Block;
import org.qiao.markdown.ExplainedText.Name;

/** The names found in texts as one HTML page, each marked where it stands. */
record MentionPage(List<SurveyedText> texts) {
  private static final String STYLE =
      """
      :root{color-scheme:light dark;--linked:#1a7f37;--mention:#0b57d0;--left:#b3261e}
      @media(prefers-color-scheme:dark){:root{--linked:#56d364;--mention:#8ab4f8;--left:#f2a19b}}
      body{font:1rem/1.6 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}
      nav{columns:18rem}nav ul{margin:0;padding-left:1.2rem}h2{overflow-wrap:anywhere;font-size:1.1rem;margin-top:3rem}
      mark{background:none;color:inherit;border-bottom:3px solid}mark.linked{border-color:var(--linked)}
      mark.mention{border-color:var(--mention)}mark.left{border-bottom-style:dotted;border-color:var(--left)}
      table{border-collapse:collapse;width:100%;font-size:.9rem}th,td{text-align:left;vertical-align:top;padding:.3rem .6rem .3rem 0;border-top:1px solid #8884}
      .wrap{overflow-x:auto}
      """;

  String html() {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
        .append("<title>Mentions of institutions</title>\n")
        .append(style())
        .append("</head>\n<body>\n<h1>Mentions of institutions</h1>\n")
        .append(
            "<p><mark class=\"linked\">linked</mark>, <mark class=\"mention\">a mention that the")
        .append(" link policy leaves plain</mark>, <mark class=\"left\">left</mark>.</p>\n");
    contents(html);
    for (int i = 0; i < texts.size(); i++) {
      text(i, html);
    }
    return html.append("</body>\n</html>").toString();
  }

  static String style() {
    return "<style>\n" + STYLE + "</style>\n";
  }

  private void contents(StringBuilder html) {
    html.append("<nav aria-label=\"Texts\">\n<ul>\n");
    for (int i = 0; i < texts.size(); i++) {
      html.append("<li><a href=\"#text-").append(i).append("\">").append(escaped(title(i)));
      html.append("</a> ").append(texts.get(i).text().names().size()).append("</li>\n");
    }
    html.append("</ul>\n</nav>\n");
  }

  private String title(int i) {
    SurveyedText text = texts.get(i);
    String part = text.key().part().name().toLowerCase(Locale.ROOT);
    return text.text().path()
        + (text.text().path().endsWith(".md") ? "" : " " + part + " " + text.language().key());
  }

  private void text(int i, StringBuilder html) {
    SurveyedText text = texts.get(i);
    List<Name> names = text.text().names();
    html.append("<section lang=\"").append(text.language().key()).append("\">\n<h2 id=\"text-");
    html.append(i).append("\" lang=\"en\">").append(escaped(title(i))).append("</h2>\n");
    List<Block> blocks = text.text().blocks();
    for (int block = 0; block < blocks.size(); block++) {
      int number = block;
      html.append("<p>");
      marked(
          blocks.get(block).text(), names.stream().filter(n -> n.block() == number).toList(), html);
      html.append("</p>\n");
    }
    table(names, html);
    html.append("</section>\n");
  }

  private static void marked(String text, List<Name> names, StringBuilder html) {
    int at = 0;
    for (Name name : outermost(names)) {
      html.append(words(text.substring(at, name.start())))
          .append("<mark class=\"")
          .append(MentionReport.state(name))
          .append("\" title=\"")
          .append(escaped(MentionReport.verdict(name)))
          .append("\">")
          .append(escaped(name.words()))
          .append("</mark>");
      at = name.end();
    }
    html.append(words(text.substring(at)));
  }

  private static List<Name> outermost(List<Name> names) {
    List<Name> outermost = new ArrayList<>();
    int end = 0;
    for (Name name : names) {
      if (name.start() >= end) {
        outermost.add(name);
        end = name.end();
      }
    }
    return outermost;
  }

  private static void table(List<Name> names, StringBuilder html) {
    if (names.isEmpty()) {
      return;
    }
    html.append("<div class=\"wrap\" lang=\"en\"><table>\n<thead><tr><th scope=\"col\">Line</th>")
        .append("<th scope=\"col\">Words</th><th scope=\"col\">State</th>")
        .append(
            "<th scope=\"col\">Institution</th><th scope=\"col\">Why</th></tr></thead>\n<tbody>\n");
    for (Name name : names) {
      html.append("<tr><td>")
          .append(name.position().line())
          .append(':')
          .append(name.position().column())
          .append("</td><td>")
          .append(escaped(name.words()))
          .append("</td><td>")
          .append(MentionReport.state(name))
          .append("</td><td>")
          .append(escaped(name.organisation().orElse(String.join(", ", name.bearers()))))
          .append("</td><td>")
          .append(escaped(MentionReport.reason(name)))
          .append("</td></tr>\n");
    }
    html.append("</tbody>\n</table></div>\n");
  }

  private static String words(String text) {
    return escaped(text.replace('\ufffc', '…'));
  }

  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
