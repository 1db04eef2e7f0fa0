package org.qiao.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.qiao.crosslink.Finding;
import org.qiao.crosslink.Mention;
import org.qiao.crosslink.NameKind;
import org.qiao.crosslink.Rule;
import org.qiao.crosslink.Scope;
import org.qiao.crosslink.TextBlock;
import org.qiao.model.Language;
import org.qiao.model.LinkPolicy;
import org.qiao.model.SourceText;

/** Renders texts for tests, with a finder that knows a few exact names. */
final class TestTexts {
  static final String PATH = "content/news/x/index.en.md";
  private static final Map<String, String> NAMES =
      new TreeMap<>(
          Map.of(
              "EIAS", "eias",
              "A&B Institute", "ab",
              "Eastern Institute", "eias",
              "Eastern\nInstitute", "eias",
              "东方\n理工", "eias",
              "东方理工", "eias",
              "UNESCO", "unesco"));
  private static final MarkdownRenderer RENDERER =
      new MarkdownRenderer(
          new ExactNames(), Optional.of(new TreeSet<>(List.of("ab", "eias", "unesco"))));

  private TestTexts() {}

  static RenderedText render(String markdown) {
    return RENDERER.render(new SourceText(PATH, markdown, 1, 0), context(Optional.empty()));
  }

  static ExplainedText explain(String markdown) {
    return RENDERER.explain(new SourceText(PATH, markdown, 1, 0), context(Optional.empty()));
  }

  static String html(String markdown) {
    return render(markdown).html();
  }

  static List<String> codes(String markdown) {
    return render(markdown).diagnostics().stream().map(d -> d.code()).toList();
  }

  static TextContext context(Optional<String> self) {
    Language english = new Language("en", "en", java.util.Locale.UK, "English");
    return new TextContext(
        new Scope(english, List.of(), Set.of(), self, Optional.empty(), ""),
        LinkPolicy.EVERY,
        id -> "/site/en/organisations/" + id + "/",
        name ->
            Set.of("signing.jpg", "report.pdf", "签约.jpg").contains(name)
                ? Optional.of("/site/media/x/" + name)
                : Optional.empty(),
        "/site/");
  }

  static final class ExactNames implements Crosslinks {
    @Override
    public List<Mention> find(List<TextBlock> blocks, Scope scope) {
      List<Mention> found = new ArrayList<>();
      for (int block = 0; block < blocks.size(); block++) {
        String text = blocks.get(block).text();
        for (Map.Entry<String, String> name : NAMES.entrySet()) {
          int length = name.getKey().length();
          for (int i = text.indexOf(name.getKey());
              i >= 0;
              i = text.indexOf(name.getKey(), i + 1)) {
            found.add(new Mention(name.getValue(), block, i, i + length, NameKind.FULL_NAME));
          }
        }
      }
      found.sort(Comparator.comparingInt(Mention::block).thenComparingInt(Mention::start));
      return found;
    }

    @Override
    public List<Finding> explain(List<TextBlock> blocks, Scope scope) {
      return find(blocks, scope).stream()
          .map(
              mention ->
                  new Finding(
                      mention.block(),
                      mention.start(),
                      mention.end(),
                      Rule.NAMED,
                      List.of(mention.organisation()),
                      Optional.of(mention),
                      ""))
          .toList();
    }

    @Override
    public List<Mention> linked(List<Mention> mentions, List<TextBlock> blocks, LinkPolicy policy) {
      return mentions;
    }
  }
}
