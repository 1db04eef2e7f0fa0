package org.qiao.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.page.SampleSite;
import org.qiao.page.SitePlan;

/** Every page of a sample site, by file. */
final class BuiltSite {
  final Map<String, String> files = new LinkedHashMap<>();
  final Diagnostics diagnostics = new Diagnostics();

  BuiltSite(SampleSite sample, Path source) {
    for (PageOutput output :
        SiteFiles.of(SitePlan.of(sample.newsroom()), source, page -> Map.of(), diagnostics)) {
      if (!output.file().startsWith("media/")) {
        files.put(output.file(), new String(output.bytes(diagnostics), StandardCharsets.UTF_8));
      }
    }
  }

  static BuiltSite of(SampleSite sample) {
    return new BuiltSite(sample, Path.of("there-is-no-such-site"));
  }

  /** The pages that readers find: all but the 404 page and the old addresses. */
  List<String> htmlPages() {
    return files.keySet().stream()
        .filter(file -> file.endsWith("index.html"))
        .filter(file -> !files.get(file).contains("http-equiv=\"refresh\""))
        .toList();
  }

  Document page(String file) {
    return Jsoup.parse(files.get(file), "https://news.example.org/" + file);
  }
}
