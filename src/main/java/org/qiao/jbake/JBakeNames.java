package org.qiao.jbake;

import freemarker.template.TemplateMethodModelEx;
import java.util.AbstractMap;
import java.util.Collection;
import java.util.Collections;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.template.ModelExtractors;
import org.jbake.template.NoModelExtractorException;
import org.jbake.template.TemplateEngineAdapter;
import org.jbake.template.model.TemplateModel;
import org.jbake.util.DataFileUtil;
import org.qiao.page.Page;

/**
 * The names by which JBake's templates know things ({@code content}, {@code config}, {@code
 * published_posts}, {@code tags} …), for the pages of a newsroom. A page sees the documents of its
 * own language. Nothing is looked up before a template asks for it, and the store itself, to which
 * a template could write, is not shown.
 */
final class JBakeNames {
  private static final Set<String> WRITABLE = Set.of(ModelAttributes.DB, ModelAttributes.RENDERER);

  private final MemoryStore store;
  private final Supplier<JBakeConfiguration> configuration;
  private final Date asOf;
  private final Map<String, MemoryStore> byLanguage = new ConcurrentHashMap<>();
  private Map<String, Object> config;

  /**
   * The names over one store.
   *
   * @param configuration asked once, when a template needs it
   * @param asOf the moment that the site is made for, which JBake takes from the clock
   */
  JBakeNames(MemoryStore store, Supplier<JBakeConfiguration> configuration, Date asOf) {
    this.store = store;
    this.configuration = configuration;
    this.asOf = asOf;
  }

  /** The names on one page, by what makes their values. */
  Map<String, Supplier<Object>> on(Page page) {
    return new Names(page);
  }

  private Object value(Page page, String name) {
    MemoryStore documents =
        page instanceof Page.InLanguage inLanguage
            ? byLanguage.computeIfAbsent(inLanguage.language().key(), this::documentsIn)
            : store;
    return switch (name) {
      case ModelAttributes.CONTENT -> content(page);
      case ModelAttributes.CONFIG -> config();
      case ModelAttributes.VERSION -> configuration.get().getVersion();
      case ModelAttributes.PUBLISHED_DATE -> asOf;
      case ModelAttributes.DATA -> Map.of("get", (TemplateMethodModelEx) this::dataFile);
      default -> extracted(documents, page, name);
    };
  }

  private Object extracted(MemoryStore documents, Page page, String name) {
    TemplateModel model = new TemplateModel();
    model.setConfig(config());
    model.setContent(content(page));
    if (page instanceof Page.TopicPage topic) {
      model.setTag(topic.topic());
    }
    try {
      return ModelExtractors.getInstance()
          .extractAndTransform(documents, name, model, new TemplateEngineAdapter.NoopAdapter());
    } catch (NoModelExtractorException e) {
      throw new IllegalStateException("JBake no longer knows the name " + name, e);
    }
  }

  private DocumentModel content(Page page) {
    Collection<DocumentModel> found = store.getDocumentByUri(page.address().file());
    return found.stream()
        .findFirst()
        .orElseGet(
            () -> {
              DocumentModel simple = new DocumentModel();
              simple.setType(page.getClass().getSimpleName());
              simple.setRootPath("");
              return simple;
            });
  }

  /** {@code data.get("file.yaml")}: templates may call no method of ours but this one. */
  private Map<String, Object> dataFile(List<?> arguments) {
    return new DataFileUtil(store, "").get(String.valueOf(arguments.get(0)));
  }

  private MemoryStore documentsIn(String language) {
    return MemoryStore.of(
        store.all().stream()
            .filter(
                document -> language.equals(document.getOrDefault(Documents.LANGUAGE, language)))
            .toList());
  }

  private synchronized Map<String, Object> config() {
    if (config == null) {
      config = Collections.unmodifiableMap(new HashMap<>(configuration.get().asHashMap()));
    }
    return config;
  }

  /** A map that knows every name, and makes a supplier only for the one asked for. */
  private final class Names extends AbstractMap<String, Supplier<Object>> {
    private final Page page;

    Names(Page page) {
      this.page = page;
    }

    @Override
    public Supplier<Object> get(Object name) {
      return containsKey(name) ? () -> value(page, (String) name) : null;
    }

    @Override
    public boolean containsKey(Object name) {
      return name instanceof String key
          && !WRITABLE.contains(key)
          && (key.equals(ModelAttributes.CONTENT)
              || key.equals(ModelAttributes.CONFIG)
              || key.equals(ModelAttributes.VERSION)
              || ModelExtractors.getInstance().containsKey(key));
    }

    @Override
    public Set<Entry<String, Supplier<Object>>> entrySet() {
      Map<String, Supplier<Object>> all = new HashMap<>();
      for (String name : ModelExtractors.getInstance().keySet()) {
        if (containsKey(name)) {
          all.put(name, get(name));
        }
      }
      for (String name :
          Set.of(ModelAttributes.CONTENT, ModelAttributes.CONFIG, ModelAttributes.VERSION)) {
        all.put(name, get(name));
      }
      return all.entrySet();
    }
  }
}
