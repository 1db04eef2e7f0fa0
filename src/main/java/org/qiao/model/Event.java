package org.qiao.model;

import java.util.List;
import java.util.Optional;

/**
 * What happened, as the fact box shows it.
 *
 * @param kind what kind of event, such as {@code agreement}
 * @param date when it happened
 * @param place where, in each language
 * @param parties the organisations that took part, by id, in the order they are named
 * @param signatories who signed, in the order they are named
 */
public record Event(
    String kind,
    Optional<PartialDate> date,
    LocalizedText place,
    List<String> parties,
    List<Signatory> signatories) {

  /**
   * Who signed for whom.
   *
   * @param name the person's name in each language
   * @param organisation the id of the organisation signed for
   */
  public record Signatory(LocalizedText name, Optional<String> organisation) {}
}
