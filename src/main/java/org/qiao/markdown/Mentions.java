package org.qiao.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiao.crosslink.Mention;
import org.qiao.crosslink.TextBlock;
import org.qiao.crosslink.TextBlock.Span;
import org.qiao.model.Language;

/** Mentions as they stand in HTML. */
final class Mentions {
  private static final Comparator<Mention> READING_ORDER =
      Comparator.comparingInt(Mention::block).thenComparingInt(Mention::start);

  private Mentions() {}

  static List<Mention> inReadingOrder(List<Mention> found, Set<Mention> explicit) {
    if (explicit.isEmpty()) {
      return List.copyOf(found);
    }
    List<Mention> all = new ArrayList<>(found.size() + explicit.size());
    all.addAll(found);
    all.addAll(explicit);
    all.sort(READING_ORDER);
    return List.copyOf(all);
  }

  /** Whether no edge of emphasis cuts the name: a link across it would not be well-formed. */
  static boolean standsWhole(Mention mention, TextBlock block) {
    for (Span span : block.emphasis()) {
      if (cuts(span.start(), mention) || cuts(span.end(), mention)) {
        return false;
      }
    }
    return true;
  }

  private static boolean cuts(int edge, Mention mention) {
    return mention.start() < edge && edge < mention.end();
  }

  /**
   * The language of a name that is not in the text's own, for those who hear the page: English
   * words in Chinese text, but no abbreviation (rule 27), and Han characters in any other.
   */
  static Optional<String> foreign(String name, Language text) {
    boolean han = name.codePoints().anyMatch(Character::isIdeographic);
    if (!text.isHan()) {
      return han ? Optional.of("zh") : Optional.empty();
    }
    boolean words =
        name.codePoints().anyMatch(c -> Character.isSpaceChar(c) || c == '\n')
            && name.codePoints().anyMatch(Character::isLowerCase);
    return words && !han ? Optional.of("en") : Optional.empty();
  }

  /** The opening tag of a link to an institution's profile. */
  static String openTag(String organisation, TextContext context) {
    return "<a class=\"organisation\" data-organisation=\""
        + Html.escaped(organisation)
        + "\" href=\""
        + Html.escaped(context.organisationAddress().apply(organisation))
        + "\">";
  }
}
