package org.qiao.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qiao.crosslink.graph.Agreement;
import org.qiao.markdown.RenderedText;
import org.qiao.model.Language;
import org.qiao.model.Organisation;
import org.qiao.page.Addresses;
import org.qiao.page.Naming;
import org.qiao.page.Page;
import org.qiao.page.Slice;
import org.qiao.page.TextKey;
import org.qiao.render.AgreementsView.AgreementView;
import org.qiao.render.ProfileView.FormerNameView;
import org.qiao.render.ProfileView.PersonView;
import org.qiao.render.ProfileView.StoryView;

/** What stands on the directory of organisations and on their profiles. */
final class ProfilePages {
  private static final int AGREEMENTS = 10;

  private final Desk desk;
  private final Language language;
  private final OrganisationData data;
  private final Link directory;
  private final Register register;
  private final Connections connections;

  ProfilePages(Desk desk, OrganisationData data) {
    this.desk = desk;
    this.language = desk.language();
    this.data = data;
    this.register = new Register(desk.plan().graph().institutions(), language);
    this.connections = new Connections(desk, register);
    this.directory =
        new Link(desk.messages().say("organisations"), desk.href(Addresses.directory(language)));
  }

  /** The organisations under one letter. */
  record GroupView(String label, List<ItemView> organisations) {}

  /** An organisation in the directory. */
  record ItemView(
      Link link, List<Words> otherNames, Optional<String> kind, Optional<Words> place) {}

  Content directory() {
    List<GroupView> groups =
        register.groups().stream()
            .map(
                group ->
                    new GroupView(
                        group.label(), group.organisations().stream().map(this::item).toList()))
            .toList();
    Head head =
        new Head(
            "directory",
            directory.text(),
            desk.messages().say("directoryDescription", desk.siteTitle()),
            directory.href(),
            List.of());
    return new Content(
        "directory.ftlh",
        head,
        Map.of(
            "groups",
            groups,
            "network",
            new Networks(desk, connections).view(),
            "data",
            desk.href(Addresses.organisationData())));
  }

  private ItemView item(Organisation organisation) {
    return new ItemView(
        new Link(
            desk.nameOf(organisation), desk.href(Addresses.profile(language, organisation.id()))),
        desk.otherWords(organisation.name()),
        kind(organisation),
        desk.words(organisation.place()));
  }

  private Optional<String> kind(Organisation organisation) {
    return organisation.kind().flatMap(kind -> desk.messages().find("kind." + kind.key()));
  }

  Content profile(Page.ProfilePage page) {
    Organisation organisation = page.organisation();
    ProfileView view = view(organisation, page.slice());
    String name = view.name().text();
    String description =
        desk.text(TextKey.about(organisation.id(), language))
            .or(() -> desk.text(TextKey.boilerplate(organisation.id(), language)))
            .map(RenderedText::firstParagraph)
            .map(desk::shortened)
            .filter(text -> !text.isBlank())
            .orElseGet(() -> desk.messages().say("listDescription", name, desk.siteTitle()));
    boolean first = page.slice().isFirst();
    Head head =
        new Head(
            "profile",
            first ? name : desk.messages().say("titleOfPage", name, page.slice().number()),
            description,
            directory.href(),
            List.of(directory),
            Optional.of(Addresses.profile(language, organisation.id())),
            Optional.empty(),
            json -> data.write(json, organisation));
    return new Content("profile.ftlh", head, Map.of("organisation", view));
  }

  private ProfileView view(Organisation organisation, Slice slice) {
    String id = organisation.id();
    boolean first = slice.isFirst();
    List<Naming> namings = slice.from(desk.edition().naming(id));
    return new ProfileView(
        id,
        desk.nameOf(organisation),
        desk.otherWords(organisation.name()),
        abbreviations(organisation),
        kind(organisation),
        organisation.founded().map(desk.dates()::write),
        desk.words(organisation.place()),
        desk.words(organisation.website()).map(ProfilePages::website),
        organisation.logo().map(logo -> desk.href(Addresses.logo(logo))),
        organisation.formerNames().stream()
            .flatMap(
                former ->
                    desk.words(former.name()).stream()
                        .map(
                            name ->
                                new FormerNameView(name, former.until().map(desk.dates()::write))))
            .toList(),
        Identifiers.of(organisation),
        organisation.people().stream()
            .map(
                person ->
                    new PersonView(
                        desk.words(person.name()).orElse(new Words("", "")),
                        desk.words(person.role())))
            .toList(),
        first ? desk.html(TextKey.about(id, language)) : Optional.empty(),
        first ? desk.html(TextKey.boilerplate(id, language)) : Optional.empty(),
        first ? connections.of(organisation) : Optional.empty(),
        first ? agreements(id) : Optional.empty(),
        namings.stream()
            .map(naming -> new StoryView(desk.card(naming.story()), naming.sentence()))
            .toList(),
        PagerView.of(slice, Addresses.profile(language, id), desk));
  }

  private List<Words> abbreviations(Organisation organisation) {
    List<Words> names = new ArrayList<>();
    desk.words(organisation.abbreviation()).ifPresent(names::add);
    organisation.shortName().in(language).ifPresent(name -> names.add(new Words(name, "")));
    return names.stream().distinct().toList();
  }

  /** {@code https://example.org/} is shown as {@code example.org}. */
  private static Link website(Words address) {
    String text = address.text().substring(address.text().indexOf("//") + 2);
    return new Link(
        text.endsWith("/") ? text.substring(0, text.length() - 1) : text, address.text());
  }

  private Optional<AgreementsView> agreements(String id) {
    List<Agreement> all = desk.plan().graph().agreementsOf(id);
    if (all.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new AgreementsView(
            all.stream().limit(AGREEMENTS).map(agreement -> agreement(agreement, id)).toList(),
            Math.max(0, all.size() - AGREEMENTS)));
  }

  private AgreementView agreement(Agreement agreement, String id) {
    List<String> others = agreement.parties().stream().filter(party -> !party.equals(id)).toList();
    return new AgreementView(
        desk.dates().write(agreement.date()),
        desk.entry(agreement.entry()),
        desk.organisations(others));
  }
}
