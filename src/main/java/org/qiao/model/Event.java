package org.qiao.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
  private static final Set<String> AGREEMENTS =
      Set.of("agreement", "memorandum", "memorandum-of-understanding");

  /**
   * Who signed for whom.
   *
   * @param name the person's name in each language
   * @param organisation the id of the organisation signed for
   */
  public record Signatory(LocalizedText name, Optional<String> organisation) {}

  /**
   * Whether something was agreed on: kind {@code agreement}, {@code memorandum}, {@code
   * memorandum-of-understanding}, or one that ends with {@code -agreement}.
   */
  public boolean isAgreement() {
    return AGREEMENTS.contains(kind) || kind.endsWith("-agreement");
  }

  /** The parties, then whoever else was signed for, each once. */
  public List<String> everyParty() {
    Set<String> all = new LinkedHashSet<>(parties);
    signatories.forEach(signatory -> signatory.organisation().ifPresent(all::add));
    return List.copyOf(all);
  }
}
