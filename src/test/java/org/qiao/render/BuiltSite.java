package org.qiao.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.page.SitePlan;

/** Every page of a sample site, by file. */
final class BuiltSite {
  final Map<String, String> files = new LinkedHashMap<>();
  final Diagnostics diagnostics = new Diagnostics();

  BuiltSite(SampleSite sample, Optional<Path> templates) {
    SiteRenderer renderer =
        new SiteRenderer(
            SitePlan.of(sample.newsroom()),
            templates,
            Optional.of("/assets/site.css"),
            Optional.empty(),
            page -> Map.of());
    for (PageOutput output : renderer.pages()) {
      files.put(output.file(), new String(output.bytes(diagnostics), StandardCharsets.UTF_8));
    }
  }

  static BuiltSite of(SampleSite sample) {
    return new BuiltSite(sample, Optional.empty());
  }

  Document page(String file) {
    return Jsoup.parse(files.get(file), "https://news.example.org/" + file);
  }
}
