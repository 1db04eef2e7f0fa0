package org.qiao.source;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.model.Site;
import org.qiao.site.TestSite;

/**
 * A site of English and Chinese as the reader sees it.
 *
 * @param site what was read
 * @param found {@code path:line:column code} of everything that is wrong
 */
record ReadSite(Optional<Site> site, List<String> found) {

  /** Writes the files below the folder, with settings that suffice, and reads them. */
  static ReadSite of(Path folder, String files) {
    TestSite.in(folder, TestSite.SETTINGS + files);
    Diagnostics diagnostics = new Diagnostics();
    Optional<Site> site = ContentReader.read(folder, diagnostics);
    return new ReadSite(
        site, diagnostics.all().stream().map(d -> d.position() + " " + d.code()).toList());
  }

  /** An entry in both languages; the extra lines stand under each one's front matter keys. */
  static String entry(String slug, String english, String chinese) {
    return """
        -- content/%1$s/index.en.md --
        ---
        title: A story
        %2$s---
        Text.
        -- content/%1$s/index.zh.md --
        ---
        title: 一则消息
        %3$s---
        正文。
        """
        .formatted(slug, english, chinese);
  }
}
