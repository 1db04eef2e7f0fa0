package org.qiao.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import org.qiao.jbake.BakeRequest;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The options that every command that reads a site has. */
final class SiteOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  @Option(
      names = "--source",
      paramLabel = "DIR",
      defaultValue = ".",
      description = "The folder that holds content/ (default: the current folder).")
  private Path source;

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description = "Where the site will be served, instead of base_url in site.yaml.")
  private URI baseUrl;

  @Option(names = "--drafts", description = "Show drafts and entries of the future too.")
  private boolean drafts;

  @Option(
      names = "--as-of",
      paramLabel = "DATE",
      description =
          "The day (2022-10-10) or moment (2022-10-10T09:00+08:00) to build for; later entries wait.")
  private String asOf;

  @Option(names = "--strict", description = "Warnings count as errors.")
  private boolean strict;

  Path source() {
    return source;
  }

  boolean strict() {
    return strict;
  }

  /**
   * What to bake.
   *
   * @throws ParameterException where an option's value cannot be used
   */
  BakeRequest request(Optional<Path> destination, Progress progress) {
    if (!Files.isDirectory(source.resolve("content"))) {
      throw wrong("--source: " + source + " has no folder content/; name the folder that holds it");
    }
    Instant now = Instant.now();
    moment(ZoneOffset.UTC, now);
    return new BakeRequest(
        source, destination, checkedBaseUrl(), drafts, zone -> moment(zone, now), progress::begin);
  }

  private Optional<URI> checkedBaseUrl() {
    if (baseUrl == null) {
      return Optional.empty();
    }
    String scheme = baseUrl.getScheme();
    if (baseUrl.getHost() == null || !("http".equals(scheme) || "https".equals(scheme))) {
      throw wrong(
          "--base-url: "
              + baseUrl
              + " is not a web address; write one such as https://example.org/newsroom/");
    }
    return Optional.of(baseUrl.toString().endsWith("/") ? baseUrl : URI.create(baseUrl + "/"));
  }

  private Instant moment(ZoneId zone, Instant now) {
    Map<String, String> environment = System.getenv();
    try {
      return AsOf.of(Optional.ofNullable(asOf), environment, now, zone);
    } catch (DateTimeException e) {
      throw wrong(
          "--as-of: "
              + asOf
              + " is neither a day (2022-10-10) nor a moment (2022-10-10T09:00+08:00)");
    } catch (NumberFormatException e) {
      throw wrong(
          "SOURCE_DATE_EPOCH: "
              + environment.get("SOURCE_DATE_EPOCH")
              + " is not a number of seconds");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(command.commandLine(), message);
  }
}
