package org.qiao.render;

import java.util.Optional;
import org.qiao.page.Address;
import org.qiao.page.Slice;

/**
 * The way through a list of several pages.
 *
 * @param number this page's number, from 1
 * @param count how many there are
 */
record PagerView(int number, int count, Optional<String> previous, Optional<String> next) {

  static PagerView of(Slice slice, Address list, Desk desk) {
    return new PagerView(
        slice.number(),
        slice.count(),
        slice.isFirst()
            ? Optional.empty()
            : Optional.of(desk.href(Slice.at(list, slice.number() - 1))),
        slice.number() == slice.count()
            ? Optional.empty()
            : Optional.of(desk.href(Slice.at(list, slice.number() + 1))));
  }
}
