package org.qiao.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.ServiceLoader;
import java.util.concurrent.locks.ReentrantLock;
import org.jbake.app.Asset;
import org.jbake.app.ContentStore;
import org.jbake.app.JBakeException;
import org.jbake.app.Oven;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentTypes;
import org.jbake.render.RenderingTool;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import org.jbake.template.RenderingException;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Position;

/**
 * JBake's oven over the stations: its steps in its order (document types, crawl, render, assets),
 * over a content store in memory, with every core at work within a step.
 *
 * <p>JBake keeps document types, engines and extractors in statics, so one process bakes one site
 * at a time; a second bake waits for the first.
 */
public final class NewsroomOven extends Oven {
  private static final ReentrantLock BAKING = new ReentrantLock();
  private static final String RENDERING_TOOLS =
      "META-INF/services/" + RenderingTool.class.getName();

  private final BakeRequest request;
  private final Kitchen kitchen;

  private NewsroomOven(BakeRequest request, Kitchen kitchen) {
    super(utensils(kitchen));
    this.request = request;
    this.kitchen = kitchen;
  }

  /**
   * Bakes one site.
   *
   * @throws UncheckedIOException where the machine does not let us read or write
   */
  public static BakeResult bake(BakeRequest request) {
    BAKING.lock();
    try {
      Kitchen kitchen = new Kitchen(request);
      if (kitchen.isReady()) {
        new NewsroomOven(request, kitchen).bake();
      }
      return kitchen.result();
    } catch (JBakeException e) {
      throw new UncheckedIOException(new IOException(e.getMessage(), e));
    } finally {
      BAKING.unlock();
    }
  }

  private static Utensils utensils(Kitchen kitchen) {
    Utensils utensils = new Utensils();
    NewsroomConfiguration configuration = kitchen.configuration();
    utensils.setConfiguration(configuration);
    utensils.setContentStore(kitchen.store());
    utensils.setCrawler(new NewsroomCrawler(kitchen));
    utensils.setRenderer(new Renderer(kitchen.store(), configuration, null));
    utensils.setAsset(new Asset(configuration));
    return utensils;
  }

  @Override
  public void bake() {
    ContentStore store = getUtensils().getContentStore();
    store.startup();
    try {
      registerDocumentTypes();
      getUtensils().getCrawler().crawl();
      getUtensils().getCrawler().crawlDataFiles();
      if (kitchen.isSound()) {
        runRenderingTools();
      }
    } finally {
      store.close();
      store.shutdown();
    }
  }

  private static void registerDocumentTypes() {
    DropIn.ensureRegistered();
    DocumentTypes.resetDocumentTypes();
    ModelExtractors.getInstance().reset();
    DocumentTypes.addListener(Listener.ONLY);
    DocumentTypes.addDocumentType(Documents.ORGANISATION);
  }

  /** Ours makes the pages; those of JBake itself stand down; any other runs after it. */
  private void runRenderingTools() {
    kitchen.configuration().renderPagesBy(kitchen::renderPages);
    run(new NewsroomPages(), getUtensils().getRenderer());
    if (request.destination().isEmpty()) {
      return;
    }
    List<ServiceLoader.Provider<RenderingTool>> others =
        ServiceLoader.load(RenderingTool.class).stream()
            .filter(tool -> tool.type() != NewsroomPages.class)
            .filter(tool -> !tool.type().getPackage().equals(RenderingTool.class.getPackage()))
            .toList();
    if (!others.isEmpty() && kitchen.isSound()) {
      JBakeConfiguration configuration = kitchen.configuration().load();
      ContentStore store = kitchen.store();
      Renderer renderer =
          new Renderer(store, configuration, new DelegatingTemplateEngine(store, configuration));
      getUtensils().setRenderer(renderer);
      others.forEach(tool -> run(tool.get(), renderer));
    }
  }

  private void run(RenderingTool tool, Renderer renderer) {
    try {
      tool.render(renderer, kitchen.store(), kitchen.configuration());
    } catch (RenderingException e) {
      kitchen.report(
          Diagnostic.error(
              "plugin.failed",
              new Position(RENDERING_TOOLS, 1, 1),
              tool.getClass().getName() + " failed: " + e.getMessage(),
              "mend the plugin, or take its jar off the class path"));
    }
  }

  /** JBake never forgets a listener, so there is one for all bakes. */
  private static final class Listener {
    static final ModelExtractorsDocumentTypeListener ONLY =
        new ModelExtractorsDocumentTypeListener();
  }
}
