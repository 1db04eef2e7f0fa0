package org.qiao.cli;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.qiao.site.TestSite;

/** The program as it is really started: {@code java -jar}, in processes of its own. */
class LauncherTest {
  @TempDir Path folder;
  private Path jar;

  /** A jar with nothing in it but the way to this build's classes. */
  @BeforeEach
  void makeJar() throws IOException {
    Manifest manifest = new Manifest();
    Attributes attributes = manifest.getMainAttributes();
    attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
    attributes.put(Attributes.Name.MAIN_CLASS, Launcher.class.getName());
    attributes.put(
        Attributes.Name.CLASS_PATH,
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator, -1))
            .map(entry -> Path.of(entry).toUri().toString())
            .collect(Collectors.joining(" ")));
    jar = folder.resolve("qiao.jar");
    try (OutputStream out = Files.newOutputStream(jar)) {
      new JarOutputStream(out, manifest).close();
    }
  }

  @Test
  void exitCodeAndOutputAreTheProgramsOwn() throws Exception {
    TestSite site = TestSite.in(folder, TestSite.SETTINGS + entry(0).replace("title:", "titel:"));

    Process build = start("build", "--source", site.source().toString());
    String said = new String(build.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(build.waitFor()).isEqualTo(ExitCode.CONTENT);
    assertThat(said).contains("error[front-matter.unknown-key]");
  }

  @Test
  void optionsForTheJvmAreObeyedInOneProcess() throws Exception {
    Process version = start(List.of("-XX:+UseParallelGC"), "--version");

    assertThat(new String(version.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
        .startsWith("qiao ");
    assertThat(version.waitFor()).isEqualTo(ExitCode.DONE);
  }

  @Test
  void toldToEndItRemovesWhatItWasWritingAndEndsWith143() throws Exception {
    TestSite site = manyEntries();
    Process build = start("build", "--source", site.source().toString());
    awaitStaging(site);

    build.destroy();

    assertThat(build.waitFor()).isEqualTo(143);
    assertThat(Files.exists(staging(site))).isFalse();
    assertThat(Files.exists(site.output())).isFalse();
  }

  @Test
  void killedItLeavesTheOldSiteAndAPlainRunWorksAtOnce() throws Exception {
    TestSite site = manyEntries();
    Process build = start("build", "--source", site.source().toString());
    awaitStaging(site);

    build.destroyForcibly().waitFor();
    TimeUnit.MILLISECONDS.sleep(500);

    assertThat(Files.exists(site.output())).isFalse();
    assertThat(site.build().exitCode()).isEqualTo(ExitCode.DONE);
    assertThat(Files.exists(staging(site))).isFalse();
  }

  private TestSite manyEntries() {
    return TestSite.in(
        folder,
        TestSite.SETTINGS
            + IntStream.range(0, 1500).mapToObj(LauncherTest::entry).collect(Collectors.joining()));
  }

  private static String entry(int number) {
    return """
        -- content/news/entry-%d/index.en.md --
        ---
        title: Entry %d
        date: 2024-01-02
        ---
        Text.
        """
        .formatted(number, number);
  }

  private static void awaitStaging(TestSite site) throws InterruptedException {
    while (!Files.exists(staging(site))) {
      TimeUnit.MILLISECONDS.sleep(5);
    }
  }

  private static Path staging(TestSite site) {
    return site.output().resolveSibling(".site.qiao-new");
  }

  private Process start(String... arguments) throws IOException {
    return start(List.of(), arguments);
  }

  private Process start(List<String> jvmOptions, String... arguments) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(jvmOptions);
    command.addAll(List.of("-jar", jar.toString()));
    command.addAll(List.of(arguments));
    return new ProcessBuilder(command).start();
  }
}
