package org.qiao.render;

import static com.google.common.truth.Truth.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.qiao.page.SampleSite;

class SiteRendererTest {
  private final BuiltSite site = BuiltSite.of(SampleSite.bilingual());

  @Test
  void everyPageIsMadeWithoutFaults() {
    assertThat(site.diagnostics.all()).isEmpty();
    assertThat(site.files.keySet())
        .containsAtLeast(
            "index.html",
            "404.html",
            "en/index.html",
            "zh/index.html",
            "zh/news/index.html",
            "zh/news/page/2/index.html",
            "en/news/2023/index.html",
            "zh/news/2022/agreement/index.html",
            "en/topics/index.html",
            "en/topics/agreements/page/3/index.html",
            "en/categories/latest-news/index.html",
            "zh/organisations/index.html",
            "zh/organisations/unesco-ichei/index.html",
            "zh/pages/about/index.html");
  }

  @Test
  void anEntryPageShowsDateFactsTextAndBoilerplate() {
    Document page = site.page("zh/news/2022/agreement/index.html");

    assertThat(page.title()).isEqualTo("签署合作协议_东方理工新闻");
    assertThat(page.selectFirst(".entry-meta time").text()).isEqualTo("2022年10月10日");
    assertThat(page.selectFirst(".fact-box").text())
        .isEqualTo(
            "事件 签署协议 日期 2022年10月9日 地点 宁波 参与方 联合国教科文组织 联合国教科文组织高等教育创新中心 签署人 李铭（联合国教科文组织高等教育创新中心）");
    assertThat(page.select("[data-text]").eachText())
        .containsExactly("Text of news/2022/agreement in zh.");
    assertThat(page.select("section.boilerplate").text()).isEqualTo("关于联合国教科文组织高等教育创新中心 成立于2016年。");
  }
}
