package org.qiao.render;

import java.util.List;
import java.util.Optional;

/**
 * An entry as its page shows it.
 *
 * @param text the story itself
 * @param about the "About …" texts of the organisations that it names
 */
record EntryView(
    String title,
    DateView date,
    Optional<DateView> updated,
    Optional<Link> category,
    Optional<ImageView> cover,
    Optional<EventView> event,
    List<Link> organisations,
    Html text,
    List<Link> topics,
    List<AboutView> about,
    List<Card> related,
    Optional<Link> newer,
    Optional<Link> older) {

  /**
   * The fact box.
   *
   * @param kind what kind of event, in words
   */
  record EventView(
      String kind,
      Optional<DateView> date,
      Optional<Words> place,
      List<Link> parties,
      List<SignatoryView> signatories) {}

  /** Who signed, and for whom. */
  record SignatoryView(Words name, Optional<Link> organisation) {}

  /**
   * What an organisation says of itself under entries that name it.
   *
   * @param name the name for the heading
   */
  record AboutView(String id, Words name, String href, Html text) {}
}
