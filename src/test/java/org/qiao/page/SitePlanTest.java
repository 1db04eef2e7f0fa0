package org.qiao.page;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.qiao.markdown.RenderedText;

class SitePlanTest {
  private final SampleSite sample = SampleSite.bilingual();

  @Test
  void anEntryHasAPageWhereItHasText() {
    SitePlan plan = SitePlan.of(sample.newsroom());

    assertThat(plan.languagesOf(new Address("en", "news/2022/agreement/")))
        .containsExactly(SampleSite.ENGLISH, SampleSite.CHINESE)
        .inOrder();
    assertThat(plan.languagesOf(new Address("zh", "news/2024/english-only/")))
        .containsExactly(SampleSite.ENGLISH);
  }

  @Test
  void profilesAndTopicsHavePagesInEveryLanguage() {
    SitePlan plan = SitePlan.of(SampleSite.trilingual().newsroom());

    assertThat(plan.languagesOf(Addresses.profile(SampleSite.ENGLISH, "unesco"))).hasSize(3);
    assertThat(plan.languagesOf(Addresses.topic(SampleSite.ENGLISH, "teaching"))).hasSize(3);
  }

  @Test
  void yearArchivesExistForYearsWithNews() {
    SitePlan plan = SitePlan.of(sample.newsroom());

    assertThat(plan.edition(SampleSite.CHINESE).years())
        .containsExactly(2024, 2023, 2022)
        .inOrder();
    assertThat(plan.has(Addresses.year(SampleSite.CHINESE, 2026))).isFalse();
  }

  @Test
  void aStoryNamesItsOwnOrganisationsThenPartiesThenThoseOfItsText() {
    sample.texts.put(
        TextKey.entry("news/2022/agreement", SampleSite.ENGLISH),
        new RenderedText(
            "",
            List.of(new RenderedText.Named("eias", "EIAS signed.")),
            List.of(),
            "",
            List.of(),
            List.of()));
    SitePlan plan = SitePlan.of(sample.newsroom());
    List<Story> stories = plan.edition(SampleSite.ENGLISH).stories();

    assertThat(plan.namedIn(stories.get(stories.size() - 1)))
        .containsExactly("unesco-ichei", "unesco", "eias")
        .inOrder();
  }

  @Test
  void relatedStoriesShareMostAndAreFewAndNeverTheStoryItself() {
    for (int day = 10; day < 30; day++) {
      sample.addEntry("news/2025/" + day, "2025-01-" + day, day == 15, "Day " + day, null);
    }
    Edition edition = SitePlan.of(sample.newsroom()).edition(SampleSite.ENGLISH);
    Story story = edition.naming("unesco-ichei").get(0).story();

    List<Story> related = edition.related(story);

    assertThat(related).hasSize(4);
    assertThat(related).doesNotContain(story);
    assertThat(related.get(0).entry().slug()).isEqualTo("news/2022/agreement");
    assertThat(related.get(1).entry().slug()).isEqualTo("news/2025/16");
  }

  @Test
  void aProfilesStoriesAreNewestFirstAndEachOnce() {
    List<Naming> namings =
        SitePlan.of(sample.newsroom()).edition(SampleSite.ENGLISH).naming("unesco");

    assertThat(namings.stream().map(naming -> naming.story().entry().slug()).toList())
        .containsExactly(
            "news/2024/workshop",
            "news/2024/english-only",
            "news/2023/course",
            "news/2023/visit",
            "news/2022/agreement")
        .inOrder();
    assertThat(namings.get(3).sentence().orElseThrow()).isEqualTo("A sentence that names UNESCO.");
  }
}
