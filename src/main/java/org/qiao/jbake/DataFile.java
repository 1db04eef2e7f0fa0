package org.qiao.jbake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jbake.model.DocumentModel;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A YAML file of JBake's data folder: templates ask for it by {@code data.get("file.yaml")}. A list
 * stands under the key {@code data}, as JBake has it.
 */
final class DataFile {
  private DataFile() {}

  /** The data files below a folder, which may be missing; symbolic links are passed over. */
  static List<Path> below(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml") || file.toString().endsWith(".yml"))
          .filter(file -> Files.isRegularFile(file) && !Files.isSymbolicLink(file))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
  }

  /**
   * Reads one file.
   *
   * @throws org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException where it is malformed
   */
  static DocumentModel read(Path file) {
    LoadSettings settings =
        LoadSettings.builder().setAllowDuplicateKeys(false).setMaxAliasesForCollections(20).build();
    DocumentModel document = new DocumentModel();
    try (InputStream in = Files.newInputStream(file)) {
      Object content = new Load(settings).loadFromInputStream(in);
      if (content instanceof Map<?, ?> map) {
        map.forEach((key, value) -> document.put(String.valueOf(key), value));
      } else if (content != null) {
        document.put("data", content);
      }
      return document;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
