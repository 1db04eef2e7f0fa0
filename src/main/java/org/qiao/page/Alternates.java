package org.qiao.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qiao.model.Language;

/**
 * The same page in other languages: only pages that exist, and every one of them names every other.
 *
 * @param pages the page in every language that has it, its own included; empty where only one has
 * @param otherwise the page for readers of any other language ({@code x-default}): the chooser, for
 *     itself and the homes
 */
public record Alternates(List<Alternate> pages, Optional<Address> otherwise) {

  /** The page in one language. */
  public record Alternate(Language language, Address address) {}

  /** The alternates of a page. */
  public static Alternates of(SitePlan plan, Page page) {
    boolean chooser = page instanceof Page.Chooser;
    boolean home = page instanceof Page.Home;
    if (page instanceof Page.NotFound) {
      return new Alternates(List.of(), Optional.empty());
    }
    List<Language> languages =
        chooser ? plan.settings().languages() : plan.languagesOf(page.address());
    List<Alternate> pages = new ArrayList<>(languages.size());
    if (languages.size() > 1 || chooser || home) {
      for (Language language : languages) {
        pages.add(new Alternate(language, new Address(language.key(), page.address().rest())));
      }
    }
    return new Alternates(
        pages, chooser || home ? Optional.of(Addresses.chooser()) : Optional.empty());
  }
}
