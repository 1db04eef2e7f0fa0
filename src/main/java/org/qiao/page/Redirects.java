package org.qiao.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.qiao.model.Entry;
import org.qiao.model.Language;
import org.qiao.model.StandingPage;
import org.qiao.model.Version;

/** Old addresses that lead to pages of today. */
public final class Redirects {
  private Redirects() {}

  /**
   * An old address.
   *
   * @param from the old address, below the site's root
   * @param to the page it leads to
   * @param title that page's title
   * @param language that page's language
   * @param origin the file that names the old address
   */
  public record Redirect(
      Address from, Address to, String title, Language language, String origin) {}

  /**
   * Every old address of the public entries and pages. One that begins with a language of its entry
   * leads to that version, any other to the first version there is.
   */
  public static List<Redirect> of(SitePlan plan) {
    List<Redirect> redirects = new ArrayList<>();
    for (Entry entry : plan.newsroom().site().entries()) {
      if (plan.newsroom().shows(entry)) {
        add(redirects, plan, entry.aliases(), entry.slug() + "/", entry.versions().values());
      }
    }
    for (StandingPage page : plan.standingPages()) {
      add(redirects, plan, page.aliases(), page.slug() + "/", page.versions().values());
    }
    return redirects;
  }

  private static void add(
      List<Redirect> redirects,
      SitePlan plan,
      List<String> aliases,
      String rest,
      Collection<Version> versions) {
    for (String alias : aliases) {
      String path = below(plan.addresses().sitePath(), alias);
      Version version =
          versions.stream()
              .filter(candidate -> path.startsWith(candidate.language().key() + "/"))
              .findFirst()
              .orElseGet(() -> versions.iterator().next());
      Language language = version.language();
      redirects.add(
          new Redirect(
              Address.ofSite(asPage(path)),
              new Address(language.key(), rest),
              version.title(),
              language,
              version.body().path()));
    }
  }

  private static String below(String sitePath, String alias) {
    return alias.startsWith(sitePath)
        ? alias.substring(sitePath.length())
        : alias.substring(alias.startsWith("/") ? 1 : 0);
  }

  /** An address whose last part has no extension is published as a folder. */
  private static String asPage(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.isEmpty() || last.contains(".") ? path : path + "/";
  }
}
