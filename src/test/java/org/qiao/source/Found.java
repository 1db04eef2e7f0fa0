package org.qiao.source;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.qiao.diagnostic.Diagnostic;

/** Takes diagnostics and tells them as {@code line:column code}. */
final class Found implements Consumer<Diagnostic> {
  private final List<Diagnostic> all = new ArrayList<>();

  @Override
  public void accept(Diagnostic diagnostic) {
    all.add(diagnostic);
  }

  List<Diagnostic> all() {
    return all;
  }

  List<String> places() {
    return all.stream()
        .map(d -> d.position().line() + ":" + d.position().column() + " " + d.code())
        .toList();
  }

  /** With the path before each. */
  List<String> files() {
    return all.stream().map(d -> d.position() + " " + d.code()).toList();
  }
}
