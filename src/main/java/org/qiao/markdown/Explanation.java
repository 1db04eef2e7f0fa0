package org.qiao.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qiao.crosslink.Finding;
import org.qiao.crosslink.Mention;
import org.qiao.crosslink.NameKind;
import org.qiao.crosslink.Rule;
import org.qiao.crosslink.TextBlock;
import org.qiao.markdown.ExplainedText.Block;
import org.qiao.markdown.ExplainedText.Name;
import org.qiao.model.Position;
import org.qiao.model.SourceText;

/** Puts together what is known of the names in one text. */
final class Explanation {
  private static final Comparator<Name> READING_ORDER =
      Comparator.comparingInt(Name::block).thenComparingInt(Name::start);

  private final SourceText source;
  private final LinkedHtml html;
  private final SourceTrace trace;
  private final List<TextBlock> blocks;

  Explanation(SourceText source, LinkedHtml html, SourceTrace trace) {
    this.source = source;
    this.html = html;
    this.trace = trace;
    this.blocks = html.blocks();
  }

  ExplainedText of(List<Finding> findings, Map<Mention, String> labels, List<Mention> linked) {
    Set<Mention> links = new HashSet<>(linked);
    List<Name> names = new ArrayList<>();
    findings.forEach(finding -> names.add(found(finding, links)));
    labels.forEach((mention, words) -> names.add(written(mention, words)));
    names.sort(READING_ORDER);
    List<Block> plain = new ArrayList<>();
    for (int i = 0; i < blocks.size(); i++) {
      int block = i;
      plain.add(new Block(blocks.get(i).text(), offset -> at(block, offset)));
    }
    return new ExplainedText(source.path(), List.copyOf(plain), List.copyOf(names));
  }

  private Name found(Finding finding, Set<Mention> links) {
    String text = blocks.get(finding.block()).text();
    boolean linked =
        finding.mention().isPresent()
            && links.contains(finding.mention().get())
            && Mentions.standsWhole(finding.mention().get(), blocks.get(finding.block()));
    return new Name(
        at(finding.block(), finding.start()),
        finding.block(),
        finding.start(),
        finding.end(),
        text.substring(finding.start(), finding.end()),
        finding.rule(),
        finding.mention().map(Mention::organisation),
        finding.bearers(),
        linked,
        finding.evidence(),
        sentence(finding.block(), finding.start(), finding.end()));
  }

  private Name written(Mention mention, String words) {
    boolean isLink = !mention.organisation().equals(LinkWriter.NOBODY);
    return new Name(
        at(mention.block(), mention.start()),
        mention.block(),
        mention.start(),
        mention.end(),
        words,
        isLink ? Rule.EXPLICIT : Rule.ESCAPED,
        isLink ? Optional.of(mention.organisation()) : Optional.empty(),
        isLink ? List.of(mention.organisation()) : List.of(),
        isLink,
        "",
        sentence(mention.block(), mention.start(), mention.end()));
  }

  private String sentence(int block, int start, int end) {
    return new Mention("", block, start, end, NameKind.ALIAS).sentence(blocks.get(block));
  }

  private Position at(int block, int offset) {
    return blocks.get(block).text().isEmpty()
        ? source.at(0)
        : source.at(trace.source(html.blockStart(block) + offset));
  }
}
