package org.qiao.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.qiao.crosslink.Finding;
import org.qiao.crosslink.Mention;
import org.qiao.crosslink.MentionFinder;
import org.qiao.crosslink.TextBlock;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.markdown.RenderedText.Named;
import org.qiao.model.SourceText;

/** Renders Markdown; immutable, safe for all threads. */
public final class MarkdownRenderer {
  private final Parser parser = MarkdownParser.create();
  private final Crosslinks crosslinks;
  private final Optional<SortedSet<String>> organisations;

  /** A renderer that takes every organisation id in an explicit mention for a known one. */
  public MarkdownRenderer(MentionFinder finder) {
    this(Crosslinks.by(finder), Optional.empty());
  }

  /**
   * A renderer that reports explicit mentions of unknown organisations.
   *
   * @param organisations the ids of all profiles
   */
  public MarkdownRenderer(MentionFinder finder, Collection<String> organisations) {
    this(Crosslinks.by(finder), Optional.of(new TreeSet<>(organisations)));
  }

  MarkdownRenderer(Crosslinks crosslinks, Optional<SortedSet<String>> organisations) {
    this.crosslinks = crosslinks;
    this.organisations = organisations;
  }

  /** Renders one text; what is wrong with it is in the result's diagnostics, never thrown. */
  public RenderedText render(SourceText text, TextContext context) {
    List<Diagnostic> diagnostics = new ArrayList<>(TextLimits.controlCharacters(text));
    Optional<Diagnostic> limit = TextLimits.exceeded(text);
    if (limit.isPresent()) {
      diagnostics.add(limit.get());
      return nothing(diagnostics);
    }
    try {
      return render(text, context, diagnostics);
    } catch (StackOverflowError e) {
      // The limits above are meant to leave nothing that gets here; flexmark recurses, so it may.
      diagnostics.add(TextLimits.tooDeep(text, 0));
      return nothing(diagnostics);
    }
  }

  /**
   * Says of every name in a text where it stands and why it is linked or not; nothing for a text
   * that is too large or too deeply nested to be rendered.
   */
  public ExplainedText explain(SourceText text, TextContext context) {
    if (TextLimits.exceeded(text).isPresent()) {
      return new ExplainedText(text.path(), List.of(), List.of());
    }
    TextWriter writer = new TextWriter(text, context, organisations, new ArrayList<>());
    SourceTrace trace = writer.html().traced();
    writer.write(parser.parse(text.text()));
    List<TextBlock> blocks = writer.html().blocks();
    List<Finding> findings = crosslinks.explain(blocks, context.scope());
    List<Mention> found = findings.stream().flatMap(finding -> finding.mention().stream()).toList();
    List<Mention> mentions = Mentions.inReadingOrder(found, writer.explicitMentions().keySet());
    return new Explanation(text, writer.html(), trace)
        .of(findings, writer.labels(), crosslinks.linked(mentions, blocks, context.policy()));
  }

  private RenderedText render(SourceText text, TextContext context, List<Diagnostic> diagnostics) {
    Document document = parser.parse(text.text());
    TextWriter writer = new TextWriter(text, context, organisations, diagnostics);
    writer.write(document);
    LinkedHtml html = writer.html();
    List<TextBlock> blocks = html.blocks();
    Map<Mention, String> explicit = writer.explicitMentions();
    List<Mention> mentions =
        Mentions.inReadingOrder(crosslinks.find(blocks, context.scope()), explicit.keySet());
    List<LinkedHtml.Insertion> links = new ArrayList<>();
    for (Mention mention : crosslinks.linked(mentions, blocks, context.policy())) {
      if (!explicit.containsKey(mention)
          && Mentions.standsWhole(mention, blocks.get(mention.block()))) {
        String words = blocks.get(mention.block()).text().substring(mention.start(), mention.end());
        Optional<String> language = Mentions.foreign(words, context.scope().language());
        links.add(
            new LinkedHtml.Insertion(
                mention.block(),
                mention.start(),
                mention.end(),
                Mentions.openTag(mention.organisation(), context)
                    + language.map(tag -> "<span lang=\"" + tag + "\">").orElse(""),
                language.isPresent() ? "</span></a>" : "</a>"));
      }
    }
    return new RenderedText(
        html.with(links),
        named(mentions, explicit, blocks),
        List.copyOf(writer.headings()),
        writer.firstParagraph(),
        List.copyOf(writer.links()),
        diagnostics.stream().sorted().toList());
  }

  private static List<Named> named(
      List<Mention> mentions, Map<Mention, String> explicit, List<TextBlock> blocks) {
    Map<String, Named> named = new LinkedHashMap<>();
    for (Mention mention : mentions) {
      if (!named.containsKey(mention.organisation())) {
        String written = explicit.get(mention);
        String sentence = written != null ? written : mention.sentence(blocks.get(mention.block()));
        named.put(mention.organisation(), new Named(mention.organisation(), sentence));
      }
    }
    return List.copyOf(named.values());
  }

  private static RenderedText nothing(List<Diagnostic> diagnostics) {
    return new RenderedText(
        "", List.of(), List.of(), "", List.of(), diagnostics.stream().sorted().toList());
  }
}
