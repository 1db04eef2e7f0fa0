package org.qiao.render;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.model.BundleFile;
import org.qiao.model.Entry;
import org.qiao.model.Organisation;
import org.qiao.model.Position;
import org.qiao.model.StandingPage;
import org.qiao.page.Address;
import org.qiao.page.Addresses;
import org.qiao.page.Page;
import org.qiao.page.SitePlan;

/** Every file of the finished site: pages, feeds, sitemap, redirects, style sheet, images. */
public final class SiteFiles {
  /** The file that speaks for whatever belongs to the whole site. */
  static final String SETTINGS = "content/site.yaml";

  private static final int MOST_IN_A_SITEMAP = 50_000;

  private SiteFiles() {}

  /**
   * The files of a site, in a stable order; none is made yet.
   *
   * @param source the folder that holds {@code content/}, {@code templates/} and {@code assets/}
   * @param extra further names that templates see on a page, each made only when it is asked for
   * @param diagnostics takes two files for one address, and links among the assets
   */
  public static List<PageOutput> of(
      SitePlan plan,
      Path source,
      Function<Page, Map<String, Supplier<Object>>> extra,
      Diagnostics diagnostics) {
    Assets assets = new Assets(source.resolve("assets"), plan.settings().theme(), diagnostics);
    SiteRenderer renderer =
        new SiteRenderer(
            plan,
            Optional.of(source.resolve("templates")).filter(Files::isDirectory),
            assets.stylesheet().map(file -> plan.addresses().href(Address.ofSite(file))),
            assets.icon().map(file -> plan.addresses().href(Address.ofSite(file))),
            extra);
    List<PageOutput> outputs = new ArrayList<>(renderer.pages());
    outputs.addAll(renderer.feeds());
    outputs.addAll(new Sitemap(plan, MOST_IN_A_SITEMAP).outputs());
    outputs.addAll(GraphData.outputs(plan));
    outputs.addAll(renderer.redirects());
    outputs.addAll(assets.outputs());
    addMedia(outputs, plan, source);
    return withoutClashes(outputs, diagnostics);
  }

  private static void addMedia(List<PageOutput> outputs, SitePlan plan, Path source) {
    for (Entry entry : plan.newsroom().site().entries()) {
      if (plan.newsroom().shows(entry)) {
        for (BundleFile file : entry.images()) {
          outputs.add(copy(Addresses.entryFile(entry.slug(), file.name()), source, file.path()));
        }
      }
    }
    for (StandingPage page : plan.standingPages()) {
      for (BundleFile file : page.images()) {
        outputs.add(
            copy(Addresses.standingPageFile(page.slug(), file.name()), source, file.path()));
      }
    }
    plan.newsroom().site().organisations().values().stream()
        .map(Organisation::logo)
        .flatMap(Optional::stream)
        .distinct()
        .forEach(
            logo ->
                outputs.add(copy(Addresses.logo(logo), source, "content/organisations/" + logo)));
  }

  private static PageOutput copy(Address to, Path source, String path) {
    return new PageOutput(to.file(), path, diagnostics -> read(source.resolve(path)));
  }

  private static byte[] read(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The first that claims an address has it; every other is told. */
  private static List<PageOutput> withoutClashes(
      List<PageOutput> outputs, Diagnostics diagnostics) {
    Map<String, PageOutput> byFile = new HashMap<>(outputs.size() * 2);
    List<PageOutput> kept = new ArrayList<>(outputs.size());
    for (PageOutput output : outputs) {
      PageOutput first = byFile.putIfAbsent(output.file(), output);
      if (first == null) {
        kept.add(output);
      } else {
        diagnostics.add(
            Diagnostic.error(
                "file.same-address",
                new Position(output.origin(), 1, 1),
                "the address /" + output.file() + " is already that of " + first.origin(),
                "give one of the two another name or address"));
      }
    }
    return kept;
  }
}
