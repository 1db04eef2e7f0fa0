package org.qiao.jbake;

import java.nio.file.Path;
import java.util.Optional;
import org.apache.commons.io.FilenameUtils;
import org.jbake.app.Crawler;
import org.jbake.model.DocumentModel;
import org.jbake.parser.Engines;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Position;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** JBake's step that reads the content: here the whole site at once, on all cores. */
final class NewsroomCrawler extends Crawler {
  private final Kitchen kitchen;

  NewsroomCrawler(Kitchen kitchen) {
    super(kitchen.store(), kitchen.configuration());
    this.kitchen = kitchen;
  }

  @Override
  public void crawl() {
    kitchen.read();
    kitchen.link();
  }

  /** Reads JBake's data files, each with the engine that JBake's registry has for it. */
  @Override
  public void crawlDataFiles() {
    Path folder = kitchen.configuration().getDataFolder().toPath();
    for (Path file : DataFile.below(folder)) {
      try {
        DocumentModel document =
            Engines.get(FilenameUtils.getExtension(file.toString()))
                .parse(kitchen.configuration().load(), file.toFile());
        document.setRendered(true);
        document.setFile(file.toString());
        document.setSourceUri(folder.relativize(file).toString().replace('\\', '/'));
        document.setType(kitchen.configuration().getDataFileDocType());
        kitchen.store().addDocument(document);
      } catch (MarkedYamlEngineException e) {
        kitchen.report(malformed(folder.getFileName().resolve(folder.relativize(file)), e));
      }
    }
  }

  private static Diagnostic malformed(Path file, MarkedYamlEngineException e) {
    Optional<Mark> mark = e.getProblemMark();
    return Diagnostic.error(
        "data.malformed",
        new Position(
            file.toString().replace('\\', '/'),
            mark.map(m -> m.getLine() + 1).orElse(1),
            mark.map(m -> m.getColumn() + 1).orElse(1)),
        "the file is not well-formed YAML: " + e.getProblem(),
        "write one \"key: value\" a line");
  }
}
