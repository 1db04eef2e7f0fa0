package org.qiao.render.diagram;

import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.qiao.render.diagram.Caption.Box;
import org.qiao.render.diagram.Caption.Line;

/** Sets the texts of the diagrams of one language; a label that comes again is set once. */
public final class Typesetter {
  private final Lettering lettering;
  private final Map<Setting, Block> set = new ConcurrentHashMap<>();

  /** A typesetter for texts of a language. */
  public Typesetter(ULocale locale) {
    this.lettering = new Lettering(locale);
  }

  private record Setting(String text, int size, int width, int most) {}

  private record Block(List<String> lines, int widest) {}

  /** How a text is set: its size, the distance of its lines, how many there may be. */
  record Style(int size, int leading, int mostLines) {}

  /** A text whose lines begin at {@code x}. */
  Caption fromLeft(String text, Style style, int x, int top, int width) {
    return caption(text, style, "start", x, top, width);
  }

  /** A text whose lines end at {@code x}. */
  Caption toRight(String text, Style style, int x, int top, int width) {
    return caption(text, style, "end", x, top, width);
  }

  private Caption caption(String text, Style style, String anchor, int x, int top, int width) {
    Block block =
        set.computeIfAbsent(new Setting(text, style.size(), width, style.mostLines()), this::block);
    List<Line> lines = new ArrayList<>(block.lines().size());
    for (int i = 0; i < block.lines().size(); i++) {
      int baseline = top + i * style.leading() + (style.leading() + style.size()) / 2 - 2;
      lines.add(new Line(x, baseline, block.lines().get(i)));
    }
    int left = anchor.equals("end") ? x - block.widest() : x;
    int height = lines.size() * style.leading();
    return new Caption(anchor, lines, new Box(left, top, block.widest(), height));
  }

  private Block block(Setting setting) {
    List<String> lines =
        lettering.lines(setting.text(), setting.size(), setting.width(), setting.most());
    int widest =
        lines.stream().mapToInt(line -> Lettering.width(line, setting.size())).max().orElse(0);
    return new Block(List.copyOf(lines), widest);
  }
}
