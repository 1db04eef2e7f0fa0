package org.qiao.jbake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qiao.crosslink.Scope;
import org.qiao.markdown.MarkdownRenderer;
import org.qiao.markdown.RenderedText;
import org.qiao.markdown.TextContext;
import org.qiao.model.BundleFile;
import org.qiao.model.Entry;
import org.qiao.model.Language;
import org.qiao.model.LinkPolicy;
import org.qiao.model.Organisation;
import org.qiao.model.Site;
import org.qiao.model.SourceText;
import org.qiao.model.StandingPage;
import org.qiao.model.Version;
import org.qiao.page.Address;
import org.qiao.page.Addresses;
import org.qiao.page.TextKey;

/** Renders every text of a site, on all cores. */
final class TextKitchen {
  private final Site site;
  private final Addresses addresses;
  private final MarkdownRenderer renderer;
  private final List<Order> orders = new ArrayList<>();

  /** One text that is to be rendered. */
  private record Order(TextKey key, SourceText text, TextContext context) {}

  /** One text that has been. */
  private record Dish(TextKey key, RenderedText text) {}

  TextKitchen(Site site, Addresses addresses, MarkdownRenderer renderer) {
    this.site = site;
    this.addresses = addresses;
    this.renderer = renderer;
  }

  /** The texts by key; those of entries that are held back are checked too, so they are here. */
  Map<TextKey, RenderedText> render() {
    orderAll();
    return orders.parallelStream()
        .map(order -> new Dish(order.key(), renderer.render(order.text(), order.context())))
        .collect(
            Collectors.toMap(
                Dish::key,
                Dish::text,
                (one, other) -> {
                  throw new IllegalStateException("two texts have one key");
                },
                LinkedHashMap::new));
  }

  /** The names in the texts of entries and profiles, text by text in the order of their files. */
  List<SurveyedText> survey() {
    site.entries().forEach(this::order);
    site.organisations().values().forEach(this::order);
    return orders.parallelStream()
        .map(
            order ->
                new SurveyedText(
                    order.key(),
                    order.context().scope().language(),
                    renderer.explain(order.text(), order.context())))
        .toList();
  }

  private void orderAll() {
    site.entries().forEach(this::order);
    site.pages().forEach(this::order);
    site.organisations().values().forEach(this::order);
  }

  private void order(Entry entry) {
    String entryText = textOf(entry.versions());
    Set<String> own = new HashSet<>(entry.organisations());
    entry.event().ifPresent(event -> own.addAll(event.parties()));
    List<String> ownSorted = own.stream().sorted().toList();
    LinkPolicy policy = entry.linkPolicy().orElse(site.settings().linkPolicy());
    Function<String, Optional<String>> files =
        files(entry.images(), name -> Addresses.entryFile(entry.slug(), name));
    for (Version version : entry.versions().values()) {
      Scope scope =
          new Scope(
              version.language(),
              ownSorted,
              entry.neverLinked(),
              Optional.empty(),
              Optional.of(entry.published().atZone(site.settings().timeZone()).toLocalDate()),
              entryText);
      orders.add(
          new Order(
              TextKey.entry(entry.slug(), version.language()),
              version.body(),
              context(scope, policy, files)));
    }
  }

  private void order(StandingPage page) {
    String pageText = textOf(page.versions());
    Function<String, Optional<String>> files =
        files(page.images(), name -> Addresses.standingPageFile(page.slug(), name));
    for (Version version : page.versions().values()) {
      Scope scope =
          new Scope(
              version.language(),
              List.of(),
              Set.of(),
              Optional.empty(),
              Optional.empty(),
              pageText);
      orders.add(
          new Order(
              TextKey.standingPage(page.slug(), version.language()),
              version.body(),
              context(scope, LinkPolicy.NONE, files)));
    }
  }

  private void order(Organisation organisation) {
    String profileText = profileText(organisation);
    for (Language language : site.settings().languages()) {
      Scope scope =
          new Scope(
              language,
              List.of(),
              Set.of(),
              Optional.of(organisation.id()),
              Optional.empty(),
              profileText);
      TextContext context = context(scope, site.settings().linkPolicy(), name -> Optional.empty());
      SourceText about = organisation.about().get(language.key());
      if (about != null) {
        orders.add(new Order(TextKey.about(organisation.id(), language), about, context));
      }
      SourceText boilerplate = organisation.boilerplate().get(language.key());
      if (boilerplate != null) {
        orders.add(
            new Order(TextKey.boilerplate(organisation.id(), language), boilerplate, context));
      }
    }
  }

  private TextContext context(
      Scope scope, LinkPolicy policy, Function<String, Optional<String>> files) {
    Language language = scope.language();
    return new TextContext(
        scope,
        policy,
        id -> addresses.href(Addresses.profile(language, id)),
        files,
        addresses.sitePath());
  }

  private Function<String, Optional<String>> files(
      List<BundleFile> files, Function<String, Address> address) {
    Set<String> names = files.stream().map(BundleFile::name).collect(Collectors.toSet());
    return name ->
        names.contains(name) ? Optional.of(addresses.href(address.apply(name))) : Optional.empty();
  }

  private static String textOf(Map<String, Version> versions) {
    return versions.values().stream()
        .map(version -> version.title() + "\n" + version.body().text())
        .collect(Collectors.joining("\n"));
  }

  private static String profileText(Organisation organisation) {
    StringBuilder text = new StringBuilder();
    organisation.name().byLanguage().values().forEach(name -> text.append(name).append('\n'));
    organisation.about().values().forEach(about -> text.append(about.text()).append('\n'));
    organisation.boilerplate().values().forEach(plate -> text.append(plate.text()).append('\n'));
    return text.toString();
  }
}
