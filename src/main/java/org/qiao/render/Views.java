package org.qiao.render;

import freemarker.core.HTMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapper;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Shows records, lists, maps and texts to templates. A record is a hash of its components and
 * nothing else, an empty {@link Optional} is a missing value, {@link Html} is printed as it is.
 * Other objects, which only a site's own tools bring, are shown by their properties; no method of
 * theirs can be called.
 */
final class Views implements ObjectWrapper {
  private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();
  private static final ClassValue<Map<String, MethodHandle>> COMPONENTS =
      new ClassValue<>() {
        @Override
        protected Map<String, MethodHandle> computeValue(Class<?> type) {
          return componentsOf(type);
        }
      };

  private final DefaultObjectWrapper others;

  Views() {
    DefaultObjectWrapperBuilder builder =
        new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_35);
    builder.setExposureLevel(DefaultObjectWrapper.EXPOSE_PROPERTIES_ONLY);
    others = builder.build();
  }

  @Override
  public TemplateModel wrap(Object object) throws TemplateModelException {
    if (object == null) {
      return null;
    } else if (object instanceof TemplateModel model) {
      return model;
    } else if (object instanceof String text) {
      return new SimpleScalar(text);
    } else if (object instanceof Html html) {
      return HTMLOutputFormat.INSTANCE.fromMarkup(html.markup());
    } else if (object instanceof Optional<?> optional) {
      return wrap(optional.orElse(null));
    } else if (object instanceof List<?> list) {
      return new ListView(list);
    } else if (object instanceof Record view) {
      return new RecordView(view);
    } else if (object instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (object instanceof Number number) {
      return new SimpleNumber(number);
    } else if (object instanceof Map<?, ?> map) {
      return new MapView(map);
    }
    return others.wrap(object);
  }

  private static Map<String, MethodHandle> componentsOf(Class<?> type) {
    Map<String, MethodHandle> components = new HashMap<>();
    try {
      for (RecordComponent component : type.getRecordComponents()) {
        components.put(
            component.getName(),
            LOOKUP
                .unreflect(component.getAccessor())
                .asType(MethodType.methodType(Object.class, Object.class)));
      }
    } catch (IllegalAccessException e) {
      throw new IllegalArgumentException("not a view of this package: " + type, e);
    }
    return components;
  }

  private final class RecordView implements TemplateHashModel {
    private final Object view;
    private final Map<String, MethodHandle> components;

    RecordView(Record view) {
      this.view = view;
      this.components = COMPONENTS.get(view.getClass());
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      MethodHandle component = components.get(key);
      if (component == null) {
        return null;
      }
      try {
        return wrap((Object) component.invokeExact(view));
      } catch (RuntimeException | Error | TemplateModelException e) {
        throw e;
      } catch (Throwable e) {
        throw new IllegalStateException("a record's component threw " + e, e);
      }
    }

    @Override
    public boolean isEmpty() {
      return components.isEmpty();
    }
  }

  private final class ListView implements TemplateSequenceModel {
    private final List<?> list;

    ListView(List<?> list) {
      this.list = list;
    }

    @Override
    public TemplateModel get(int index) throws TemplateModelException {
      return index >= 0 && index < list.size() ? wrap(list.get(index)) : null;
    }

    @Override
    public int size() {
      return list.size();
    }
  }

  private final class MapView implements TemplateHashModel {
    private final Map<?, ?> map;

    MapView(Map<?, ?> map) {
      this.map = map;
    }

    @Override
    public TemplateModel get(String key) throws TemplateModelException {
      return wrap(map.get(key));
    }

    @Override
    public boolean isEmpty() {
      return map.isEmpty();
    }
  }
}
