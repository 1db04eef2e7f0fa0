package org.qiao.site;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.qiao.cli.Qiao;

/**
 * A whole site in one string, built as a user would build it. Files are divided by lines {@code --
 * path --}.
 *
 * <pre>{@code
 * TestSite site = TestSite.in(folder, "-- content/news/a/index.en.md --\n---\ntitle: A\n…");
 * assertThat(site.build().exitCode()).isEqualTo(0);
 * assertThat(site.page("en/news/a/")).contains("A");
 * }</pre>
 */
public final class TestSite {
  private static final Pattern FILE = Pattern.compile("(?m)^-- (\\S.*?) --\n");

  /** Settings that suffice for most sites under test. */
  public static final String SETTINGS =
      """
      -- content/site.yaml --
      title: { en: Test, zh: 测试 }
      base_url: https://example.org/
      languages: [en, zh]
      time_zone: Asia/Shanghai
      """;

  private final Path source;

  private TestSite(Path source) {
    this.source = source;
  }

  /** Writes the files below the folder. */
  public static TestSite in(Path folder, String files) {
    Matcher file = FILE.matcher(files);
    List<int[]> bounds = new ArrayList<>();
    List<String> names = new ArrayList<>();
    while (file.find()) {
      names.add(file.group(1));
      bounds.add(new int[] {file.start(), file.end()});
    }
    for (int i = 0; i < names.size(); i++) {
      int end = i + 1 < bounds.size() ? bounds.get(i + 1)[0] : files.length();
      write(folder.resolve(names.get(i)), files.substring(bounds.get(i)[1], end));
    }
    return new TestSite(folder);
  }

  public Path source() {
    return source;
  }

  public Path output() {
    return source.resolve("target/site");
  }

  /** Adds or replaces one file. */
  public TestSite with(String path, String text) {
    write(source.resolve(path), text);
    return this;
  }

  /** Runs {@code build} with these further arguments. */
  public Run build(String... arguments) {
    return run("build", arguments);
  }

  /** Runs {@code check} with these further arguments. */
  public Run check(String... arguments) {
    return run("check", arguments);
  }

  /** Runs {@code mentions} with these further arguments. */
  public Run mentions(String... arguments) {
    return run("mentions", arguments);
  }

  /** The HTML of the page at this address, such as {@code en/news/a/}. */
  public String page(String address) {
    return file(address + "index.html");
  }

  /** A file of the built site. */
  public String file(String path) {
    try {
      return Files.readString(output().resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public boolean exists(String path) {
    return Files.exists(output().resolve(path));
  }

  /**
   * Every file of the built site by its path, as bytes in ISO 8859-1, so that images compare too.
   */
  public TreeMap<String, String> files() {
    return files(output());
  }

  /** Every file below a folder by its path. */
  public static TreeMap<String, String> files(Path folder) {
    TreeMap<String, String> all = new TreeMap<>();
    if (!Files.exists(folder)) {
      return all;
    }
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.filter(Files::isRegularFile).toList()) {
        all.put(
            folder.relativize(path).toString().replace('\\', '/'),
            new String(Files.readAllBytes(path), StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return all;
  }

  private Run run(String command, String... arguments) {
    List<String> all = new ArrayList<>(List.of(command, "--source", source.toString()));
    if (command.equals("build") && !List.of(arguments).contains("--output")) {
      all.addAll(List.of("--output", output().toString()));
    }
    all.addAll(List.of(arguments));
    return command(all.toArray(String[]::new));
  }

  /** Runs the program with exactly these arguments. */
  public static Run command(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code = Qiao.run(new PrintWriter(out), new PrintWriter(err), arguments);
    return new Run(code, out.toString(), err.toString());
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What a command did.
   *
   * @param exitCode the process's exit code
   * @param out standard output
   * @param err standard error
   */
  public record Run(int exitCode, String out, String err) {}
}
