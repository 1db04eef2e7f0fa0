package org.qiao.cli;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.qiao.cli.MentionsCommand.ReportFormat;
import org.qiao.crosslink.Rule;
import org.qiao.jbake.SurveyedText;
import org.qiao.markdown.ExplainedText.Name;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The names found in texts, printed for people or programs. */
record MentionReport(List<SurveyedText> texts) {

  String print(ReportFormat format) {
    return switch (format) {
      case TEXT -> text();
      case JSON -> json();
      case HTML -> new MentionPage(texts).html();
    };
  }

  private String text() {
    List<String> lines = new ArrayList<>();
    for (Name name : names()) {
      lines.add(name.position() + ": " + verdict(name));
    }
    lines.add(summary());
    return String.join("\n", lines);
  }

  /** Linked, mention or left; of whom; the words; the rule and its evidence. */
  static String verdict(Name name) {
    String who = name.organisation().orElse(String.join(" or ", name.bearers()));
    return "%s %s\"%s\" (%s)"
        .formatted(state(name), who.isEmpty() ? "" : who + " ", folded(name.words()), reason(name));
  }

  static String state(Name name) {
    if (name.linked()) {
      return "linked";
    }
    return name.organisation().isPresent() ? "mention" : "left";
  }

  static String reason(Name name) {
    Rule rule = name.rule();
    String reason =
        rule.number() == 0 ? rule.reason() : "rule " + rule.number() + ": " + rule.reason();
    String evidence = name.evidence().isEmpty() ? "" : ": \"" + folded(name.evidence()) + "\"";
    boolean unlinked = name.organisation().isPresent() && !name.linked();
    return reason + evidence + (unlinked ? "; the link policy leaves it plain" : "");
  }

  private static String folded(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private List<Name> names() {
    return texts.stream().flatMap(text -> text.text().names().stream()).toList();
  }

  private String summary() {
    List<Name> names = names();
    Map<String, Long> states =
        names.stream().collect(Collectors.groupingBy(MentionReport::state, Collectors.counting()));
    Map<Rule, Long> left = new EnumMap<>(Rule.class);
    names.stream()
        .filter(name -> name.organisation().isEmpty())
        .forEach(name -> left.merge(name.rule(), 1L, Long::sum));
    String reasons =
        left.entrySet().stream()
            .map(each -> "%n  %d left: %s".formatted(each.getValue(), each.getKey().reason()))
            .collect(Collectors.joining());
    return "%d names in %d texts: %d linked, %d more mentions, %d left%s"
        .formatted(
            names.size(),
            texts.size(),
            states.getOrDefault("linked", 0L),
            states.getOrDefault("mention", 0L),
            states.getOrDefault("left", 0L),
            reasons);
  }

  private String json() {
    ArrayNode array = JsonMapper.shared().createArrayNode();
    for (SurveyedText text : texts) {
      for (Name name : text.text().names()) {
        ObjectNode object =
            array
                .addObject()
                .put("path", name.position().path())
                .put("line", name.position().line())
                .put("column", name.position().column())
                .put("language", text.language().key())
                .put("words", name.words())
                .put("state", state(name))
                .put("organisation", name.organisation().orElse(null));
        ArrayNode bearers = object.putArray("bearers");
        name.bearers().forEach(bearers::add);
        object
            .put("rule", name.rule().number())
            .put("reason", name.rule().reason())
            .put("evidence", name.evidence())
            .put("sentence", name.sentence());
      }
    }
    return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(array);
  }
}
