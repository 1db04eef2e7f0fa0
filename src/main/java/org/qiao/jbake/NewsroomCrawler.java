package org.qiao.jbake;

import org.jbake.app.Crawler;

/** JBake's step that reads the content: here the whole site at once, on all cores. */
final class NewsroomCrawler extends Crawler {
  private final Kitchen kitchen;

  NewsroomCrawler(Kitchen kitchen) {
    super(kitchen.store(), kitchen.configuration());
    this.kitchen = kitchen;
  }

  @Override
  public void crawl() {
    kitchen.read();
    kitchen.link();
  }
}
