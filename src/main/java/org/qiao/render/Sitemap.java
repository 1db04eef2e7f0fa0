package org.qiao.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.qiao.page.Address;
import org.qiao.page.Addresses;
import org.qiao.page.Alternates;
import org.qiao.page.Page;
import org.qiao.page.SitePlan;

/**
 * Writes the <a href="https://www.sitemaps.org/protocol.html">sitemap</a>, with every page's
 * alternates, and {@code robots.txt}.
 */
final class Sitemap {
  private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

  private final SitePlan plan;
  private final Addresses addresses;
  private final int most;

  /** A sitemap whose files hold at most so many addresses; the protocol allows 50,000. */
  Sitemap(SitePlan plan, int most) {
    this.plan = plan;
    this.addresses = plan.addresses();
    this.most = most;
  }

  List<PageOutput> outputs() {
    List<Page> pages =
        plan.pages().stream().filter(page -> !(page instanceof Page.NotFound)).toList();
    List<PageOutput> outputs = new ArrayList<>();
    outputs.add(output("robots.txt", this::robots));
    if (pages.size() <= most) {
      outputs.add(output("sitemap.xml", () -> addressesOf(pages)));
      return outputs;
    }
    int count = (pages.size() + most - 1) / most;
    outputs.add(output("sitemap.xml", () -> index(count)));
    for (int i = 0; i < count; i++) {
      List<Page> part = pages.subList(i * most, Math.min(pages.size(), (i + 1) * most));
      outputs.add(output(part(i), () -> addressesOf(part)));
    }
    return outputs;
  }

  private static PageOutput output(String file, Supplier<String> maker) {
    return new PageOutput(
        file, SiteFiles.SETTINGS, diagnostics -> maker.get().getBytes(StandardCharsets.UTF_8));
  }

  private static String part(int index) {
    return "sitemap-" + (index + 1) + ".xml";
  }

  private String robots() {
    return "User-agent: *\nAllow: /\n\nSitemap: "
        + addresses.absolute(Address.ofSite("sitemap.xml"))
        + "\n";
  }

  private String index(int count) {
    Xml xml = new Xml().open("sitemapindex", "xmlns", NAMESPACE);
    for (int i = 0; i < count; i++) {
      xml.open("sitemap").text("loc", addresses.absolute(Address.ofSite(part(i)))).close("sitemap");
    }
    return xml.close("sitemapindex").toString();
  }

  private String addressesOf(List<Page> pages) {
    Xml xml =
        new Xml().open("urlset", "xmlns", NAMESPACE, "xmlns:xhtml", "http://www.w3.org/1999/xhtml");
    for (Page page : pages) {
      write(xml, page);
    }
    return xml.close("urlset").toString();
  }

  private void write(Xml xml, Page page) {
    xml.open("url").text("loc", addresses.absolute(page.address()));
    if (page instanceof Page.EntryPage entry) {
      xml.text(
          "lastmod",
          entry.story().entry().updated().orElse(entry.story().entry().date()).toString());
    }
    Alternates alternates = Alternates.of(plan, page);
    for (Alternates.Alternate alternate : alternates.pages()) {
      link(xml, alternate.language().tag(), alternate.address());
    }
    alternates.otherwise().ifPresent(address -> link(xml, "x-default", address));
    xml.close("url");
  }

  private void link(Xml xml, String tag, Address address) {
    xml.empty(
        "xhtml:link", "rel", "alternate", "hreflang", tag, "href", addresses.absolute(address));
  }
}
