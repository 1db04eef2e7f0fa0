package org.qiao.jbake;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.diagnostic.Diagnostics;
import org.qiao.model.Position;

/** The facts that JBake itself wants to know of a document, taken from its front matter. */
final class StockFacts {
  private static final Set<String> STATUSES =
      Set.of(
          ModelAttributes.Status.PUBLISHED,
          ModelAttributes.Status.DRAFT,
          ModelAttributes.Status.PUBLISHED_DATE);

  private final StockHeader header;
  private final StockSettings settings;
  private final Path file;
  private final Diagnostics diagnostics;

  StockFacts(StockHeader header, StockSettings settings, Path file, Diagnostics diagnostics) {
    this.header = header;
    this.settings = settings;
    this.file = file;
    this.diagnostics = diagnostics;
  }

  /** Sets title, type, status, date and tags. */
  void fill(DocumentModel document) {
    String type = type();
    document.setType(type);
    document.setTitle(header.text(ModelAttributes.TITLE).orElseGet(() -> missing("title", "")));
    Date date = date(type.equals("post"));
    document.setDate(date);
    document.setStatus(status(date));
    List<String> tags = header.texts(header.values().containsKey("tags") ? "tags" : "topics");
    document.setTags(tags.toArray(String[]::new));
  }

  /** The key {@code type}, else what the site's default is, else what the folder says. */
  private String type() {
    String standard = settings.configuration().getDefaultType();
    Path pages = settings.contentFolder().resolve("pages");
    return header
        .text(ModelAttributes.TYPE)
        .orElseGet(
            () ->
                !standard.isEmpty()
                    ? standard
                    : file.toAbsolutePath().normalize().startsWith(pages) ? "page" : "post");
  }

  /** JBake lists what is dated in the future only once its day has come, if it is told so. */
  private String status(Date date) {
    String status = header.text(ModelAttributes.STATUS).orElse(ModelAttributes.Status.PUBLISHED);
    if (!STATUSES.contains(status)) {
      diagnostics.add(
          Diagnostic.error(
              "front-matter.status",
              place(ModelAttributes.STATUS),
              "\"" + status + "\" is not a status",
              "write published or draft"));
    }
    boolean waits = status.equals(ModelAttributes.Status.PUBLISHED) && date != null;
    return waits ? ModelAttributes.Status.PUBLISHED_DATE : status;
  }

  private Date date(boolean required) {
    Optional<String> written = header.text(ModelAttributes.DATE);
    if (written.isEmpty()) {
      return required ? missing("date", null) : null;
    }
    try {
      return Date.from(instant(written.get(), settings.timeZone().toZoneId()));
    } catch (DateTimeException e) {
      diagnostics.add(
          Diagnostic.error(
              "front-matter.date",
              place(ModelAttributes.DATE),
              "\"" + written.get() + "\" is not a date of the calendar",
              "write it as 2024-05-03 or 2024-05-03T09:30+08:00"));
      return null;
    }
  }

  private static Instant instant(String written, ZoneId zone) {
    if (written.length() <= "2024-05-03".length()) {
      return LocalDate.parse(written).atStartOfDay(zone).toInstant();
    }
    String iso = written.replace(' ', 'T');
    boolean hasZone = iso.endsWith("Z") || iso.lastIndexOf('+') > 0 || iso.lastIndexOf('-') > 9;
    return hasZone
        ? OffsetDateTime.parse(iso).toInstant()
        : LocalDateTime.parse(iso).atZone(zone).toInstant();
  }

  private <T> T missing(String key, T otherwise) {
    diagnostics.add(
        Diagnostic.error(
            "front-matter.missing-key",
            new Position(header.body().path(), 1, 1),
            "the key \"" + key + "\" is missing",
            "add a line \"" + key + ": …\" to the front matter"));
    return otherwise;
  }

  private Position place(String key) {
    return header.places().getOrDefault(key, new Position(header.body().path(), 1, 1));
  }
}
