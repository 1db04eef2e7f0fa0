package org.qiao.render;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Makes the one style sheet from the files below {@code assets/css/}. A file's layer is the first
 * part of its name there: {@code tokens.css} and {@code tokens/colour.css} are of layer {@code
 * tokens}. Later layers win: tokens, base, layout, components, any other by name, print.
 */
final class Stylesheet {
  private static final List<String> FIRST = List.of("tokens", "base", "layout", "components");
  private static final String LAST = "print";

  private Stylesheet() {}

  /** The style sheet; files are CSS by their name below {@code assets/css/}. */
  static String of(Map<String, String> files) {
    SortedMap<String, StringBuilder> layers = new TreeMap<>(order());
    new TreeMap<>(files)
        .forEach(
            (name, css) ->
                layers
                    .computeIfAbsent(layer(name), layer -> new StringBuilder())
                    .append(compact(css)));
    StringBuilder sheet =
        new StringBuilder("@layer ").append(String.join(",", layers.keySet())).append(";\n");
    layers.forEach(
        (layer, css) ->
            sheet.append("@layer ").append(layer).append("{\n").append(css).append("}\n"));
    return sheet.toString();
  }

  /** The house's colour; on a dark page it is lightened, so that it can still be read. */
  static String accent(String colour) {
    return ":root{--accent:light-dark(%s,color-mix(in oklab,%s 45%%,white))}\n"
        .formatted(colour, colour);
  }

  private static String layer(String name) {
    int end = name.indexOf('/');
    return end > 0 ? name.substring(0, end) : name.substring(0, name.lastIndexOf('.'));
  }

  private static Comparator<String> order() {
    return Comparator.comparingInt(Stylesheet::rank).thenComparing(Comparator.naturalOrder());
  }

  private static int rank(String layer) {
    int first = FIRST.indexOf(layer);
    return first >= 0 ? first : layer.equals(LAST) ? FIRST.size() + 1 : FIRST.size();
  }

  /** Leaves out comments, indentation and empty lines; what stands in quotation marks stays. */
  private static String compact(String css) {
    StringBuilder out = new StringBuilder(css.length());
    char quote = 0;
    boolean lineStart = true;
    for (int i = 0; i < css.length(); i++) {
      char c = css.charAt(i);
      if (quote == 0 && css.startsWith("/*", i)) {
        int end = css.indexOf("*/", i + 2);
        i = end < 0 ? css.length() : end + 1;
        continue;
      }
      if (quote == 0 && lineStart && Character.isWhitespace(c)) {
        continue;
      }
      out.append(c);
      lineStart = quote == 0 && c == '\n';
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (c == quote && css.charAt(i - 1) != '\\') {
        quote = 0;
      }
    }
    return lineStart || out.isEmpty() ? out.toString() : out.append('\n').toString();
  }
}
