package org.qiao.source;

import static com.google.common.truth.Truth.assertThat;
import static org.qiao.source.ReadSite.entry;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressBookTest {
  private static final String DATE = "date: 2022-10-10\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"news/2022", "news/page", "news/page/2", "news/2022/page"})
  void anAddressThatTheSiteMakesItselfIsTaken(String slug) {
    ReadSite read = ReadSite.of(folder, entry(slug, DATE, ""));
    assertThat(read.found())
        .containsExactly(
            "content/" + slug + "/index.en.md:1:1 file.address-taken",
            "content/" + slug + "/index.zh.md:1:1 file.address-taken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"news/2022/a", "news/20222", "news/pages", "news/2022-review"})
  void anyOtherAddressIsFree(String slug) {
    assertThat(ReadSite.of(folder, entry(slug, DATE, "")).found()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/en/news/b/", "/en/news/b", "/en/news/b/index.html"})
  void anOldAddressMayNotBeThatOfAPage(String alias) {
    assertThat(aliases(alias)).containsExactly("content/news/a/index.en.md:4:11 link.alias-taken");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/../etc/", "/a/../b", "/a//b", "/./a", "//evil.example/", "/a/.."})
  void anOldAddressIsPlain(String alias) {
    assertThat(aliases(alias)).containsExactly("content/news/a/index.en.md:4:11 link.alias");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/old.html", "/en/news/b.html", "/旧/新闻/"})
  void aFreeOldAddressIsTakenIn(String alias) {
    assertThat(aliases(alias)).isEmpty();
  }

  @Test
  void theSameOldAddressInBothLanguagesOfAnEntryIsOne() {
    String alias = "aliases: [/old/]\n";
    assertThat(ReadSite.of(folder, entry("news/a", DATE + alias, alias)).found()).isEmpty();
  }

  @Test
  void twoEntriesMayNotHaveTheSameOldAddress() {
    String alias = "aliases: [/old/]\n";
    ReadSite read =
        ReadSite.of(folder, entry("news/a", DATE + alias, "") + entry("news/b", DATE + alias, ""));
    assertThat(read.found()).containsExactly("content/news/b/index.en.md:4:11 link.alias-taken");
  }

  private List<String> aliases(String alias) {
    return ReadSite.of(
            folder,
            entry("news/a", DATE + "aliases: [" + alias + "]\n", "") + entry("news/b", DATE, ""))
        .found();
  }
}
