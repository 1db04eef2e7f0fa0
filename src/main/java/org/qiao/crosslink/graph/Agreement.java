package org.qiao.crosslink.graph;

import java.util.List;
import java.util.Optional;
import org.qiao.model.Entry;
import org.qiao.model.Event;
import org.qiao.model.PartialDate;

/**
 * An agreement that an entry reports.
 *
 * @param entry the entry
 * @param event the signing
 * @param date when it was signed; the entry's date where the event has none
 * @param parties who agreed, by id: the event's parties, then whoever was signed for
 */
public record Agreement(Entry entry, Event event, PartialDate date, List<String> parties) {

  /** The agreement that an entry reports, where its event is one. */
  static Optional<Agreement> in(Entry entry) {
    return entry
        .event()
        .filter(Event::isAgreement)
        .map(event -> new Agreement(entry, event, dateOf(entry, event), event.everyParty()));
  }

  private static PartialDate dateOf(Entry entry, Event event) {
    return event
        .date()
        .orElseGet(
            () ->
                new PartialDate(
                    entry.date().getYear(),
                    entry.date().getMonthValue(),
                    entry.date().getDayOfMonth()));
  }
}
