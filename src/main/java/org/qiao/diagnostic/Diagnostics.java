package org.qiao.diagnostic;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Collects diagnostics from all threads; what it lists is sorted and free of repetitions. */
public final class Diagnostics {
  private final Queue<Diagnostic> found = new ConcurrentLinkedQueue<>();

  public void add(Diagnostic diagnostic) {
    found.add(diagnostic);
  }

  public void addAll(Collection<Diagnostic> diagnostics) {
    found.addAll(diagnostics);
  }

  /** Everything found so far, by place. */
  public List<Diagnostic> all() {
    return found.stream().distinct().sorted().toList();
  }

  public boolean hasErrors() {
    return found.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR);
  }
}
