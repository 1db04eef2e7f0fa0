package org.qiao.render;

/** Markup that is safe as it is; templates print it without escaping. */
record Html(String markup) {
  @Override
  public String toString() {
    return markup;
  }
}
