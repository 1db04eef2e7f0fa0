package org.qiao.page;

import static com.google.common.truth.Truth.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qiao.model.Language;

class DirectoryTest {

  @Test
  void englishNamesStandByLetter() {
    assertThat(directory(SampleSite.ENGLISH))
        .containsExactly("0–9: 2030 Agenda", "A: Académie, academy b", "U: UNESCO")
        .inOrder();
  }

  @Test
  void chineseNamesStandByPinyinInitial() {
    assertThat(directory(SampleSite.CHINESE))
        .containsExactly("0–9: 2030年议程", "C: 重庆大学", "L: 联合国教科文组织", "X: 西安交通大学")
        .inOrder();
  }

  private static List<String> directory(Language language) {
    SampleSite site = new SampleSite(SampleSite.ENGLISH, SampleSite.CHINESE);
    add(site, "d", "2030 Agenda", "2030年议程");
    add(site, "c", "UNESCO", "联合国教科文组织");
    add(site, "b", "academy b", "西安交通大学");
    add(site, "a", "Académie", "重庆大学");
    return Directory.of(site.organisations.values(), language).stream()
        .map(
            group ->
                group.label()
                    + ": "
                    + String.join(
                        ", ",
                        group.organisations().stream()
                            .map(organisation -> organisation.name().in(language).orElseThrow())
                            .toList()))
        .toList();
  }

  private static void add(SampleSite site, String id, String english, String chinese) {
    site.addOrganisation(id, SampleSite.text("en", english, "zh", chinese), Optional.empty());
  }
}
