package org.qiao.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.qiao.cli.MentionsCommand.ReportFormat;
import org.qiao.crosslink.UnknownNames;
import org.qiao.crosslink.UnknownNames.Sighting;
import org.qiao.jbake.SurveyedText;
import org.qiao.markdown.ExplainedText;
import org.qiao.markdown.ExplainedText.Name;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The names that look like institutions' and have no profile, the most named first. */
record UnknownReport(List<Unknown> names) {
  private static final int PLACES = 3;

  private static final Comparator<Unknown> MOST_NAMED_FIRST =
      Comparator.comparingInt((Unknown unknown) -> -unknown.owners().size())
          .thenComparingInt(unknown -> -unknown.places().size())
          .thenComparing(Unknown::words);

  /**
   * A name without a profile.
   *
   * @param owners the entries and profiles that it stands in
   * @param places where it stands, {@code path:line:column}
   */
  record Unknown(String words, Set<String> owners, List<String> places) {}

  static UnknownReport of(List<SurveyedText> texts) {
    Map<String, Unknown> found = new TreeMap<>();
    for (SurveyedText text : texts) {
      for (int block = 0; block < text.text().blocks().size(); block++) {
        collect(text, block, found);
      }
    }
    return new UnknownReport(found.values().stream().sorted(MOST_NAMED_FIRST).toList());
  }

  private static void collect(SurveyedText text, int block, Map<String, Unknown> found) {
    ExplainedText explained = text.text();
    for (Sighting sighting : UnknownNames.in(withoutKnown(explained, block))) {
      Unknown unknown =
          found.computeIfAbsent(
              sighting.words(),
              words -> new Unknown(words, new LinkedHashSet<>(), new ArrayList<>()));
      unknown.owners().add(text.key().owner());
      unknown.places().add(explained.at(block, sighting.start()).toString());
    }
  }

  /** The block's text without its mentions and the words that the author decided on. */
  private static String withoutKnown(ExplainedText explained, int block) {
    StringBuilder text = new StringBuilder(explained.blocks().get(block).text());
    for (Name name : explained.names()) {
      if (name.block() == block && (name.rule().isMention() || name.rule().isEditorial())) {
        for (int i = name.start(); i < name.end(); i++) {
          text.setCharAt(i, '\ufffc');
        }
      }
    }
    return text.toString();
  }

  String print(ReportFormat format) {
    return switch (format) {
      case TEXT -> text();
      case JSON -> json();
      case HTML -> html();
    };
  }

  private String text() {
    return names.isEmpty()
        ? "no name without a profile looks like an institution's"
        : names.stream()
            .map(
                unknown ->
                    "%s: %d entries or profiles, %d times: %s"
                        .formatted(
                            unknown.words(),
                            unknown.owners().size(),
                            unknown.places().size(),
                            places(unknown)))
            .collect(Collectors.joining("\n"));
  }

  private static String places(Unknown unknown) {
    return unknown.places().stream().limit(PLACES).collect(Collectors.joining(", "))
        + (unknown.places().size() > PLACES ? " …" : "");
  }

  private String json() {
    ArrayNode array = JsonMapper.shared().createArrayNode();
    for (Unknown unknown : names) {
      ObjectNode object =
          array
              .addObject()
              .put("name", unknown.words())
              .put("entries", unknown.owners().size())
              .put("times", unknown.places().size());
      ArrayNode places = object.putArray("places");
      unknown.places().forEach(places::add);
    }
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(array);
  }

  private String html() {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width\">\n")
        .append("<title>Institutions without a profile</title>\n")
        .append(MentionPage.style())
        .append("</head>\n<body>\n<h1>Institutions without a profile</h1>\n")
        .append("<div class=\"wrap\"><table>\n<thead><tr><th scope=\"col\">Name</th>")
        .append("<th scope=\"col\">Entries</th><th scope=\"col\">Times</th>")
        .append("<th scope=\"col\">Where</th></tr></thead>\n<tbody>\n");
    for (Unknown unknown : names) {
      html.append("<tr><td>")
          .append(MentionPage.escaped(unknown.words()))
          .append("</td><td>")
          .append(unknown.owners().size())
          .append("</td><td>")
          .append(unknown.places().size())
          .append("</td><td>")
          .append(MentionPage.escaped(places(unknown)))
          .append("</td></tr>\n");
    }
    return html.append("</tbody>\n</table></div>\n</body>\n</html>").toString();
  }
}
