package org.qiao.render;

import static com.google.common.truth.Truth.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.page.Page;
import org.qiao.page.SampleSite;
import org.qiao.page.SitePlan;

class SitemapTest {
  private final SitePlan plan = SitePlan.of(SampleSite.bilingual().newsroom());

  @Test
  void aLongSitemapIsSplitUnderAnIndex() {
    Map<String, String> files = files(10);

    Set<String> parts =
        new LinkedHashSet<>(
            Jsoup.parse(files.get("sitemap.xml"), "", Parser.xmlParser()).select("loc").eachText());
    Set<String> addresses = new LinkedHashSet<>();
    for (String part : parts) {
      String file = part.substring("https://news.example.org/".length());
      var found = Jsoup.parse(files.get(file), "", Parser.xmlParser()).select("loc").eachText();
      assertThat(found.size()).isAtMost(10);
      addresses.addAll(found);
    }
    assertThat(addresses)
        .containsExactlyElementsIn(
            plan.pages().stream()
                .filter(page -> !(page instanceof Page.NotFound))
                .map(page -> plan.addresses().absolute(page.address()))
                .toList());
  }

  @Test
  void anEntryTellsWhenItLastChanged() {
    String sitemap = files(50_000).get("sitemap.xml");

    assertThat(sitemap)
        .contains(
            "<loc>https://news.example.org/zh/news/2022/agreement/</loc>\n"
                + "<lastmod>2022-10-12</lastmod>");
  }

  @Test
  void robotsAreToldWhereTheSitemapIs() {
    assertThat(files(50_000).get("robots.txt"))
        .isEqualTo(
            """
            User-agent: *
            Allow: /

            Sitemap: https://news.example.org/sitemap.xml
            """);
  }

  private Map<String, String> files(int most) {
    Map<String, String> files = new LinkedHashMap<>();
    for (PageOutput output : new Sitemap(plan, most).outputs()) {
      files.put(output.file(), new String(output.bytes(new Diagnostics()), StandardCharsets.UTF_8));
    }
    return files;
  }
}
