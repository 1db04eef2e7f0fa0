package org.qiao.render;

import static com.google.common.truth.Truth.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import org.junit.jupiter.api.Test;
import org.qiao.page.SampleSite;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FeedsTest {
  private final BuiltSite site = BuiltSite.of(SampleSite.bilingual());

  @Test
  void everyAtomFeedParses() throws FeedException {
    int feeds = 0;
    for (String file : site.files.keySet()) {
      if (file.endsWith("feed.xml")) {
        SyndFeed feed = parse(file);
        assertThat(feed.getUri()).isEqualTo("https://news.example.org/" + file);
        assertThat(feed.getEntries().stream().map(SyndEntry::getUri).distinct().count())
            .isEqualTo(feed.getEntries().size());
        feeds++;
      }
    }
    assertThat(feeds)
        .isEqualTo(2 * (1 + 2 + 2)); // languages × (all, two topics, two organisations)
  }

  @Test
  void aStorysIdIsItsAddress() throws FeedException {
    SyndFeed feed = parse("zh/organisations/unesco-ichei/feed.xml");

    assertThat(feed.getTitle()).isEqualTo("联合国教科文组织高等教育创新中心_东方理工新闻");
    assertThat(feed.getEntries().stream().map(SyndEntry::getUri).toList())
        .containsExactly("https://news.example.org/zh/news/2022/agreement/");
  }

  @Test
  void aLanguagesFeedCarriesTheTextWithWholeAddresses() throws FeedException {
    SampleSite sample = SampleSite.bilingual();
    sample.say(
        org.qiao.page.TextKey.entry("news/2024/workshop", SampleSite.ENGLISH),
        "<p><a href=\"/en/organisations/unesco/\">UNESCO</a></p>",
        "UNESCO");
    SyndFeed feed =
        new SyndFeedInput().build(new StringReader(BuiltSite.of(sample).files.get("en/feed.xml")));

    assertThat(feed.getEntries().get(0).getContents().get(0).getValue())
        .isEqualTo(
            "<p><a href=\"https://news.example.org/en/organisations/unesco/\">UNESCO</a></p>");
  }

  @Test
  void jsonFeedsHoldTheSameStories() throws FeedException {
    for (String file : site.files.keySet()) {
      if (file.endsWith("feed.json")) {
        JsonNode feed = JsonMapper.shared().readTree(site.files.get(file));
        SyndFeed atom = parse(file.replace(".json", ".xml"));

        assertThat(feed.get("version").stringValue()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.get("items").size()).isEqualTo(atom.getEntries().size());
        for (int i = 0; i < atom.getEntries().size(); i++) {
          JsonNode item = feed.get("items").get(i);
          assertThat(item.get("id").stringValue()).isEqualTo(atom.getEntries().get(i).getUri());
          assertThat(item.has("content_html") || item.has("content_text")).isTrue();
        }
      }
    }
  }

  private SyndFeed parse(String file) throws FeedException {
    return new SyndFeedInput().build(new StringReader(site.files.get(file)));
  }
}
