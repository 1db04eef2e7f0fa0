package org.qiao.jbake;

import java.util.List;
import java.util.Map;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.model.Organisation;
import org.qiao.source.ContentReader;

/**
 * The profiles of a stock JBake site.
 *
 * @param organisations those without errors, by id
 * @param diagnostics what is wrong with the others
 */
record StockProfiles(Map<String, Organisation> organisations, List<Diagnostic> diagnostics) {

  /** Reads every profile of the site. */
  static StockProfiles read(StockSettings settings) {
    Diagnostics diagnostics = new Diagnostics();
    Map<String, Organisation> organisations =
        ContentReader.readProfiles(
            settings.configuration().getSourceFolder().toPath(),
            settings.pathOf(settings.profileFolder()),
            diagnostics);
    return new StockProfiles(organisations, diagnostics.all());
  }
}
