package org.qiao.jbake;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;
import org.qiao.diagnostic.Diagnostic;

/**
 * Our step among JBake's rendering tools. In the newsroom's oven it makes every page; in a stock
 * JBake site, whose own tools make the pages, it hands JBake the errors of the documents that had
 * to be left out, so that the bake fails instead of passing them over.
 */
public final class NewsroomPages implements RenderingTool {

  /**
   * Renders what is ours.
   *
   * @return how many pages were made
   * @throws RenderingException where documents of a stock site were left out
   */
  @Override
  public int render(Renderer renderer, ContentStore db, JBakeConfiguration config)
      throws RenderingException {
    if (config instanceof NewsroomConfiguration newsroom) {
      return newsroom.renderPages();
    }
    String errors =
        String.join(
            "\n", StockNewsroom.of(config).errors().stream().map(Diagnostic::toString).toList());
    if (!errors.isEmpty()) {
      throw new RenderingException("documents were left out:\n" + errors);
    }
    return 0;
  }

  /** JBake 2.7.0 calls only the other form. */
  @Override
  @Deprecated
  public int render(
      Renderer renderer,
      ContentStore db,
      File destination,
      File templatesPath,
      CompositeConfiguration config) {
    throw new UnsupportedOperationException(
        "use render(Renderer, ContentStore, JBakeConfiguration)");
  }
}
