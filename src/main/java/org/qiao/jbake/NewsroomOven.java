package org.qiao.jbake;

/** The oven: JBake's steps over the stations. */
public final class NewsroomOven {
  private NewsroomOven() {}

  /** Bakes one site. */
  public static BakeResult bake(BakeRequest request) {
    throw new UnsupportedOperationException("the stations are not joined yet: " + request.source());
  }
}
