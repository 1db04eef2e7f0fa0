package org.qiao.jbake;

import org.jbake.parser.Engines;

/**
 * Puts our engines into JBake's registry, whatever the order of the jars.
 *
 * <p>The registry reads {@code META-INF/org.jbake.parser.MarkupEngines.properties} of every jar
 * when its class is first used, and the last jar wins an extension that two of them claim. It is
 * filled once and never again, so whoever registers after that stays.
 */
final class DropIn {
  static {
    Engines.register("md", new FrontMatterEngine());
    ProfileEngine profiles = new ProfileEngine();
    Engines.register("yaml", profiles);
    Engines.register("yml", profiles);
  }

  private DropIn() {}

  /** Makes sure, once in the life of the registry, that our engines are in it. */
  static void ensureRegistered() {
    // The class's initialisation, which the JVM runs exactly once, has done it.
  }
}
