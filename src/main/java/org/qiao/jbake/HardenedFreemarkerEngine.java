package org.qiao.jbake;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Locale;
import java.util.Set;
import java.util.TimeZone;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.ModelAttributes;
import org.jbake.template.AbstractTemplateEngine;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.RenderingException;
import org.jbake.template.TemplateEngineAdapter;
import org.jbake.template.model.TemplateModel;

/**
 * FreeMarker for templates named {@code .ftlh}: whatever is printed is escaped for HTML, no class
 * can be created or reached by {@code ?new} or {@code ?api}, the content store cannot be written
 * to, and an error stops the page instead of being printed into it.
 *
 * <p>A document's {@code body} is HTML already: {@code ${content.body?no_esc}}.
 */
public final class HardenedFreemarkerEngine extends AbstractTemplateEngine {
  /** JBake shows these to templates; through them a template could write to the store. */
  private static final Set<String> WRITABLE = Set.of(ModelAttributes.DB, ModelAttributes.RENDERER);

  private final Configuration freemarker;

  /**
   * The engine of one site; JBake's registry calls this.
   *
   * @throws UncheckedIOException where the template folder cannot be read
   */
  public HardenedFreemarkerEngine(JBakeConfiguration config, ContentStore db) {
    super(config, db);
    freemarker = new Configuration(Configuration.VERSION_2_3_31);
    freemarker.setRecognizeStandardFileExtensions(true);
    freemarker.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    freemarker.setAPIBuiltinEnabled(false);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    freemarker.setLocale(Locale.ROOT);
    freemarker.setDefaultEncoding(config.getTemplateEncoding());
    freemarker.setOutputEncoding(config.getRenderEncoding());
    TimeZone zone = config.getFreemarkerTimeZone();
    if (zone != null) {
      freemarker.setTimeZone(zone);
    }
    DefaultObjectWrapperBuilder wrapper =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_31);
    wrapper.setExposureLevel(DefaultObjectWrapper.EXPOSE_NOTHING);
    wrapper.setIterableSupport(true);
    freemarker.setObjectWrapper(wrapper.build());
    try {
      freemarker.setDirectoryForTemplateLoading(config.getTemplateFolder());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + config.getTemplateFolder(), e);
    }
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer)
      throws RenderingException {
    try {
      freemarker.getTemplate(templateName).process(new Names(model), writer);
    } catch (IOException | TemplateException e) {
      throw new RenderingException(e);
    }
  }

  /** What a template can name: the page's own model, then what JBake's extractors find. */
  private final class Names implements TemplateHashModel {
    private final TemplateModel model;

    Names(TemplateModel model) {
      this.model = model;
    }

    @Override
    public freemarker.template.TemplateModel get(String key) throws TemplateModelException {
      if (WRITABLE.contains(key)) {
        return null;
      }
      ModelExtractors extractors = ModelExtractors.getInstance();
      if (!extractors.containsKey(key)) {
        return freemarker.getObjectWrapper().wrap(model.get(key));
      }
      try {
        return freemarker
            .getObjectWrapper()
            .wrap(
                extractors.extractAndTransform(
                    db, key, model, new TemplateEngineAdapter.NoopAdapter()));
      } catch (NoModelExtractorException e) {
        throw new TemplateModelException("no value for " + key, e);
      }
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
