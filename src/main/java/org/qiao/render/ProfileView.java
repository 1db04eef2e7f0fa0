package org.qiao.render;

import java.util.List;
import java.util.Optional;

/**
 * A profile as its page shows it.
 *
 * @param otherNames the name in other languages
 * @param abbreviations the abbreviations and short names
 * @param kind what it is, in words
 * @param website its own site: the address without scheme as text
 * @param logo the address of its logo
 * @param about the profile's text; not on the second and later pages of the list of stories
 * @param boilerplate what stands under entries that name it
 * @param connections what connects it with others; on the first page only, as the next
 * @param agreements what it agreed on with others
 * @param stories the stories of this page that name it
 */
record ProfileView(
    String id,
    Words name,
    List<Words> otherNames,
    List<Words> abbreviations,
    Optional<String> kind,
    Optional<DateView> founded,
    Optional<Words> place,
    Optional<Link> website,
    Optional<String> logo,
    List<FormerNameView> formerNames,
    List<IdentifierView> identifiers,
    List<PersonView> people,
    Optional<Html> about,
    Optional<Html> boilerplate,
    Optional<ConnectionsView> connections,
    Optional<AgreementsView> agreements,
    List<StoryView> stories,
    PagerView pager) {

  /** A name of the past. */
  record FormerNameView(Words name, Optional<DateView> until) {}

  /** An identifier: the register's name, the number and where the register shows it. */
  record IdentifierView(String register, Link link) {}

  /** Who holds which office. */
  record PersonView(Words name, Optional<Words> role) {}

  /** A story that names the organisation, with the sentence that does. */
  record StoryView(Card card, Optional<String> sentence) {}
}
