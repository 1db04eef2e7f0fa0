package org.qiao.render;

import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.Map;
import java.util.function.Supplier;

/** The names that a template sees on one page; ours go before those of the site's own tools. */
final class PageNames implements TemplateHashModel {
  private final Map<String, Object> names;
  private final Map<String, Supplier<Object>> extra;
  private final Templates templates;

  PageNames(Map<String, Object> names, Map<String, Supplier<Object>> extra, Templates templates) {
    this.names = names;
    this.extra = extra;
    this.templates = templates;
  }

  @Override
  public TemplateModel get(String key) throws TemplateModelException {
    Object own = names.get(key);
    if (own != null) {
      return templates.wrap(own);
    }
    Supplier<Object> other = extra.get(key);
    return other == null ? null : templates.wrap(other.get());
  }

  @Override
  public boolean isEmpty() {
    return names.isEmpty();
  }
}
