package org.qiao.crosslink;

import static com.google.common.truth.Truth.assertWithMessage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.model.Language;
import org.qiao.model.Organisation;
import org.qiao.source.ContentReader;

/**
 * Whole texts about institutions of the world, labelled by hand: {@code [[id|words]]} is a mention,
 * nothing else is.
 */
class LabelledTextTest {
  private static final Path FOLDER = Path.of("src/test/resources/crosslinks");
  private static final Pattern LABEL =
      Pattern.compile("\\[\\[([a-z0-9-]+)\\|(.*?)]]", Pattern.DOTALL);

  /** A mention's place in one of the texts. */
  private record Place(String file, int block, int start, int end, String organisation) {}

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void namesAreFoundAndNothingElse(String language) throws IOException {
    Set<Place> labelled = new HashSet<>();
    Set<Place> found = new HashSet<>();
    List<String> mistakes = new ArrayList<>();
    try (Stream<Path> sets = Files.list(FOLDER)) {
      for (Path set : sets.sorted().toList()) {
        read(set, language, labelled, found, mistakes);
      }
    }
    Set<Place> right = new HashSet<>(found);
    right.retainAll(labelled);
    String message = String.join("\n", mistakes);
    assertWithMessage(message).that(labelled.size()).isGreaterThan(50);
    assertWithMessage("precision\n" + message)
        .that((double) right.size() / found.size())
        .isAtLeast(0.99);
    assertWithMessage("recall\n" + message)
        .that((double) right.size() / labelled.size())
        .isAtLeast(0.98);
  }

  private static void read(
      Path set, String language, Set<Place> labelled, Set<Place> found, List<String> mistakes)
      throws IOException {
    Map<String, Organisation> profiles =
        ContentReader.readProfiles(set, "organisations", new Diagnostics());
    MentionFinder finder = new MentionFinder(Lexicon.of(profiles.values()));
    try (Stream<Path> files = Files.list(set.resolve("text"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(language + ".md")).toList()) {
        String name = file.toString();
        List<TextBlock> blocks = new ArrayList<>();
        for (String paragraph : text(file).split("\n\n")) {
          blocks.add(new TextBlock(plain(paragraph, name, blocks.size(), labelled), 0, List.of()));
        }
        for (Mention m : finder.find(blocks, scope(language, blocks))) {
          Place place = new Place(name, m.block(), m.start(), m.end(), m.organisation());
          found.add(place);
          if (!labelled.contains(place)) {
            mistakes.add("wrong  " + around(blocks, place));
          }
        }
        labelled.stream()
            .filter(place -> place.file().equals(name) && !found.contains(place))
            .forEach(place -> mistakes.add("missed " + around(blocks, place)));
      }
    }
  }

  private static String plain(String paragraph, String file, int block, Set<Place> labelled) {
    StringBuilder plain = new StringBuilder();
    Matcher label = LABEL.matcher(paragraph);
    while (label.find()) {
      label.appendReplacement(plain, "");
      int start = plain.length();
      plain.append(label.group(2));
      labelled.add(new Place(file, block, start, plain.length(), label.group(1)));
    }
    return label.appendTail(plain).toString();
  }

  private static Scope scope(String language, List<TextBlock> blocks) {
    StringBuilder all = new StringBuilder();
    blocks.forEach(block -> all.append(block.text()).append('\n'));
    return new Scope(
        new Language(language, language, Locale.ROOT, language),
        List.of(),
        Set.of(),
        Optional.empty(),
        Optional.empty(),
        all.toString());
  }

  private static String around(List<TextBlock> blocks, Place place) {
    String text = blocks.get(place.block()).text();
    return place.organisation()
        + ": "
        + text.substring(Math.max(0, place.start() - 12), place.start())
        + "«"
        + text.substring(place.start(), place.end())
        + "»"
        + text.substring(place.end(), Math.min(text.length(), place.end() + 12));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
