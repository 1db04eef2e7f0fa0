package org.qiao.jbake;

import java.util.Map;
import java.util.TreeMap;
import org.qiao.model.BundleFile;
import org.qiao.model.Entry;
import org.qiao.model.Organisation;
import org.qiao.model.StandingPage;
import org.qiao.page.Addresses;
import org.qiao.page.SitePlan;

/** The files that are published as they are, beside the pages they belong to. */
final class MediaFiles {
  private static final String PROFILES = "content/organisations/";

  private MediaFiles() {}

  /** Where each is published, and where it lies in the source folder, both relative. */
  static Map<String, String> of(SitePlan plan) {
    Map<String, String> files = new TreeMap<>();
    for (Entry entry : plan.newsroom().site().entries()) {
      if (plan.newsroom().shows(entry)) {
        for (BundleFile file : entry.images()) {
          files.put(Addresses.entryFile(entry.slug(), file.name()).file(), file.path());
        }
      }
    }
    for (StandingPage page : plan.standingPages()) {
      for (BundleFile file : page.images()) {
        files.put(Addresses.standingPageFile(page.slug(), file.name()).file(), file.path());
      }
    }
    for (Organisation organisation : plan.newsroom().site().organisations().values()) {
      organisation.logo().ifPresent(l -> files.put(Addresses.logo(l).file(), PROFILES + l));
    }
    return files;
  }
}
