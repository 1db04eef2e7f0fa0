package org.qiao.page;

import java.util.ArrayList;
import java.util.List;

/**
 * One page of a list that runs over several.
 *
 * @param number its number, from 1
 * @param count how many pages the list has, at least 1
 * @param size how many items a page holds
 */
public record Slice(int number, int count, int size) {

  /** The slices of a list of so many items: one, empty, where there are none. */
  static List<Slice> of(int items, int size) {
    int count = Math.max(1, (items + size - 1) / size);
    List<Slice> slices = new ArrayList<>(count);
    for (int number = 1; number <= count; number++) {
      slices.add(new Slice(number, count, size));
    }
    return slices;
  }

  /** The items on this page. */
  public <T> List<T> from(List<T> items) {
    int start = Math.min((number - 1) * size, items.size());
    return items.subList(start, Math.min(start + size, items.size()));
  }

  /** Where this page of the list stands. */
  public Address in(Address list) {
    return at(list, number);
  }

  /** Where another page of the list stands. */
  public static Address at(Address list, int number) {
    return number == 1 ? list : new Address(list.language(), list.rest() + "page/" + number + "/");
  }

  public boolean isFirst() {
    return number == 1;
  }
}
