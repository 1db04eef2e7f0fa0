package org.qiao.render;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StrongCacheStorage;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.log.Logger;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.Consumer;
import org.apache.commons.io.output.StringBuilderWriter;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Position;

/**
 * The theme's FreeMarker templates: the site's own first, then the built-in ones. Everything that
 * they print is escaped for HTML; they cannot make objects, call methods of Java objects or see the
 * machine.
 */
final class Templates {
  static {
    try {
      // What is wrong with a template is a diagnostic, never a line in somebody's log.
      Logger.selectLoggerLibrary(Logger.LIBRARY_NONE);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  private final Configuration configuration;

  /**
   * The templates of a site.
   *
   * @param folder the site's own templates, where it has any
   */
  Templates(Optional<Path> folder) {
    configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setTemplateLoader(loader(folder));
    configuration.setCacheStorage(new StrongCacheStorage());
    configuration.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocalizedLookup(false);
    configuration.setLocale(Locale.ROOT);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setObjectWrapper(new Views());
  }

  private static TemplateLoader loader(Optional<Path> folder) {
    TemplateLoader builtIn = new ClassTemplateLoader(Templates.class, "/org/qiao/theme/templates");
    if (folder.isEmpty() || !Files.isDirectory(folder.get())) {
      return builtIn;
    }
    try {
      return new MultiTemplateLoader(
          new TemplateLoader[] {new FileTemplateLoader(folder.get().toFile()), builtIn});
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder.get(), e);
    }
  }

  /**
   * Fills a template.
   *
   * @param page the page that is made, for the message
   * @param model what the template sees
   * @param report takes what is wrong with the template
   * @return the page, or empty where the template failed
   */
  Optional<String> fill(String name, String page, Object model, Consumer<Diagnostic> report) {
    StringBuilderWriter out = new StringBuilderWriter(8192);
    try {
      Template template = configuration.getTemplate(name);
      template.process(model, out);
      return Optional.of(out.toString());
    } catch (ParseException e) {
      report.accept(faultOf(e, page));
    } catch (TemplateNotFoundException e) {
      report.accept(fault("template.missing", e.getTemplateName(), 1, 1, page, "no such template"));
    } catch (TemplateException e) {
      report.accept(faultOf(e, name, page));
    } catch (IOException e) {
      if (e.getCause() instanceof ParseException mistake) {
        // Whoever asks for the template after the first is told so.
        report.accept(faultOf(mistake, page));
        return Optional.empty();
      }
      throw new UncheckedIOException("cannot read template " + name, e);
    }
    return Optional.empty();
  }

  TemplateModel wrap(Object object) throws TemplateModelException {
    return configuration.getObjectWrapper().wrap(object);
  }

  private static Diagnostic faultOf(ParseException e, String page) {
    return fault(
        "template.syntax",
        e.getTemplateName(),
        e.getLineNumber(),
        e.getColumnNumber(),
        page,
        e.getEditorMessage().lines().findFirst().orElse("cannot be read"));
  }

  private static Diagnostic faultOf(TemplateException e, String name, String page) {
    boolean undefined = e instanceof InvalidReferenceException;
    String message =
        undefined
            ? e.getBlamedExpressionString() + " is not defined"
            : e.getMessageWithoutStackTop().lines().findFirst().orElse("failed");
    return fault(
        undefined ? "template.undefined" : "template.failed",
        e.getTemplateSourceName() == null ? name : e.getTemplateSourceName(),
        e.getLineNumber() == null ? 1 : e.getLineNumber(),
        e.getColumnNumber() == null ? 1 : e.getColumnNumber(),
        page,
        message);
  }

  private static Diagnostic fault(
      String code, String template, int line, int column, String page, String message) {
    return Diagnostic.error(
        code,
        new Position("templates/" + template, line, column),
        message + " (while making /" + page + ")",
        "the names that templates see are listed in the manual under \"Theme\"; "
            + "write ${name!} for one that may be missing");
  }
}
