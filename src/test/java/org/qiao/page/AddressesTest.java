package org.qiao.page;

import static com.google.common.truth.Truth.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

class AddressesTest {
  private final Addresses below = new Addresses(URI.create("https://example.org/newsroom/"));

  @Test
  void linksBeginWithTheSitesPath() {
    assertThat(below.href(new Address("en", "news/"))).isEqualTo("/newsroom/en/news/");
    assertThat(below.absolute(new Address("en", "news/")))
        .isEqualTo("https://example.org/newsroom/en/news/");
    assertThat(below.href(Addresses.chooser())).isEqualTo("/newsroom/");
  }

  @Test
  void namesAreEncodedInLinksAndPlainOnDisk() {
    Address address = new Address("zh", "news/2022/签约 100%/");

    assertThat(below.href(address))
        .isEqualTo("/newsroom/zh/news/2022/%E7%AD%BE%E7%BA%A6%20100%25/");
    assertThat(address.file()).isEqualTo("zh/news/2022/签约 100%/index.html");
  }

  @Test
  void aPageIsAFolderAndAFileIsAFile() {
    assertThat(Addresses.chooser().file()).isEqualTo("index.html");
    assertThat(Addresses.notFound().file()).isEqualTo("404.html");
    assertThat(Address.ofSite("sitemap.xml").file()).isEqualTo("sitemap.xml");
  }
}
