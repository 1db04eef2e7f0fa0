package org.qiao.render;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.model.Language;
import org.qiao.page.Page;
import org.qiao.page.Redirects;
import org.qiao.page.SitePlan;

/** Turns planned pages into bytes; made once for a build, safe for all threads. */
public final class SiteRenderer {
  private final SitePlan plan;
  private final Templates templates;
  private final Function<Page, Map<String, Supplier<Object>>> extra;
  private final Map<String, LanguagePages> languages = new LinkedHashMap<>();
  private final SharedPages shared;
  private final LanguagePages first;
  private final Map<String, Desk> desks = new LinkedHashMap<>();

  /**
   * A renderer of these pages.
   *
   * @param templates the site's own templates, where it has any
   * @param stylesheet the address of the style sheet
   * @param icon the address of the favicon
   * @param extra further names that templates see on a page, each made only when it is asked for
   */
  public SiteRenderer(
      SitePlan plan,
      Optional<Path> templates,
      Optional<String> stylesheet,
      Optional<String> icon,
      Function<Page, Map<String, Supplier<Object>>> extra) {
    this.plan = plan;
    this.templates = new Templates(templates);
    this.extra = extra;
    Map<String, Messages> messages = new HashMap<>();
    for (Language language : plan.settings().languages()) {
      messages.put(language.key(), Messages.of(language, templates));
    }
    for (Language language : plan.settings().languages()) {
      Desk desk = new Desk(plan, language, messages.get(language.key()));
      desks.put(language.key(), desk);
      languages.put(language.key(), new LanguagePages(desk, messages, stylesheet, icon));
    }
    String defaultLanguage = plan.settings().defaultLanguage().key();
    this.shared = new SharedPages(desks, desks.get(defaultLanguage));
    this.first = languages.get(defaultLanguage);
  }

  /** The HTML pages, in the order of the plan. */
  public List<PageOutput> pages() {
    List<PageOutput> outputs = new ArrayList<>(plan.pages().size());
    for (Page page : plan.pages()) {
      outputs.add(
          new PageOutput(
              page.address().file(), originOf(page), diagnostics -> render(page, diagnostics)));
    }
    return outputs;
  }

  private static String originOf(Page page) {
    if (page instanceof Page.EntryPage entry) {
      return entry.story().version().body().path();
    } else if (page instanceof Page.ProfilePage profile) {
      return profile.organisation().path();
    } else if (page instanceof Page.StandingPageIn standing) {
      return standing.version().body().path();
    }
    return SiteFiles.SETTINGS;
  }

  /** The feeds of every language, topic and organisation. */
  List<PageOutput> feeds() {
    return new Feeds(plan, desks).outputs();
  }

  /** A small page for every old address. */
  List<PageOutput> redirects() {
    List<PageOutput> outputs = new ArrayList<>();
    for (Redirects.Redirect redirect : Redirects.of(plan)) {
      outputs.add(
          new PageOutput(
              redirect.from().file(),
              redirect.origin(),
              diagnostics -> render(redirect, diagnostics)));
    }
    return outputs;
  }

  private byte[] render(Redirects.Redirect redirect, Diagnostics diagnostics) {
    LanguagePages maker = languages.get(redirect.language().key());
    Map<String, Object> names =
        Map.of(
            "site", maker.site(),
            "t", maker.messages(),
            "target", new Link(redirect.title(), plan.addresses().href(redirect.to())),
            "canonical", plan.addresses().absolute(redirect.to()));
    return fill("redirect.ftlh", redirect.from().path(), names, Map.of(), diagnostics);
  }

  /** One page; empty where a template failed, which the diagnostics then tell. */
  public byte[] render(Page page, Diagnostics diagnostics) {
    Map<String, Object> names = new HashMap<>();
    String template;
    if (page instanceof Page.InLanguage inLanguage) {
      LanguagePages maker = languages.get(inLanguage.language().key());
      Content content = maker.content(inLanguage);
      template = content.template();
      names.putAll(content.names());
      names.put("page", maker.frame(inLanguage, content));
      names.put("site", maker.site());
      names.put("t", maker.messages());
    } else {
      template = page instanceof Page.Chooser ? "chooser.ftlh" : "404.ftlh";
      names.put("editions", shared.editions(page));
      names.put("page", shared.frame(page));
      names.put("site", first.site());
      names.put("t", first.messages());
    }
    return fill(template, page.address().path(), names, extra.apply(page), diagnostics);
  }

  private byte[] fill(
      String template,
      String path,
      Map<String, Object> names,
      Map<String, Supplier<Object>> further,
      Diagnostics diagnostics) {
    return templates
        .fill(template, path, new PageNames(names, further, templates), diagnostics::add)
        .map(html -> html.getBytes(StandardCharsets.UTF_8))
        .orElseGet(() -> new byte[0]);
  }
}
