package org.qiao.render;

import java.util.List;

/**
 * The agreements of an institution, newest first.
 *
 * @param more how many more there are than are shown
 */
record AgreementsView(List<AgreementView> signed, int more) {

  /**
   * An agreement.
   *
   * @param entry the story that reports it, in the page's language where it has one
   * @param parties the other parties
   */
  record AgreementView(DateView date, Link entry, List<Link> parties) {}
}
