package org.qiao.jbake;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.qiao.markdown.RenderedText;
import org.qiao.model.Entry;
import org.qiao.model.Language;
import org.qiao.model.Organisation;
import org.qiao.model.StandingPage;
import org.qiao.model.Version;
import org.qiao.page.Address;
import org.qiao.page.Addresses;
import org.qiao.page.Edition;
import org.qiao.page.SitePlan;
import org.qiao.page.Story;
import org.qiao.page.TextKey;

/**
 * The site as JBake's documents: an entry is a {@code post}, a standing page a {@code page}, a
 * profile an {@code organisation}, each once in every language that has it. What readers may not
 * see is not among them.
 */
final class DocumentShelf {
  private final SitePlan plan;

  DocumentShelf(SitePlan plan) {
    this.plan = plan;
  }

  /** Every document. */
  List<DocumentModel> documents() {
    List<DocumentModel> documents = new ArrayList<>();
    for (Edition edition : plan.editions()) {
      Language language = edition.language();
      edition.stories().forEach(story -> documents.add(post(story)));
      for (StandingPage page : plan.standingPages()) {
        page.in(language).ifPresent(version -> documents.add(page(page, version)));
      }
      for (Organisation organisation : plan.newsroom().site().organisations().values()) {
        documents.add(organisation(organisation, language));
      }
    }
    return documents;
  }

  private DocumentModel post(Story story) {
    Entry entry = story.entry();
    Version version = story.version();
    ZoneId zone = plan.settings().timeZone();
    DocumentModel document =
        document(
            "post",
            story.address(),
            version.language(),
            version.title(),
            plan.newsroom().text(TextKey.entry(entry.slug(), version.language())));
    document.setFile(version.body().path());
    document.setDate(Date.from(entry.date().atStartOfDay(zone).toInstant()));
    document.setTags(entry.topics().toArray(String[]::new));
    document.put("organisations", entry.organisations());
    entry.category().ifPresent(category -> document.put("category", category));
    version.summary().ifPresent(summary -> document.put("summary", summary));
    return document;
  }

  private DocumentModel page(StandingPage page, Version version) {
    DocumentModel document =
        document(
            "page",
            Addresses.standingPage(version.language(), page.slug()),
            version.language(),
            version.title(),
            plan.newsroom().text(TextKey.standingPage(page.slug(), version.language())));
    document.setFile(version.body().path());
    return document;
  }

  private DocumentModel organisation(Organisation organisation, Language language) {
    DocumentModel document =
        document(
            Documents.ORGANISATION,
            Addresses.profile(language, organisation.id()),
            language,
            organisation.name().inOrElseAny(language).orElse(organisation.id()),
            plan.newsroom().text(TextKey.about(organisation.id(), language)));
    document.setFile(organisation.path());
    document.put(Documents.ORGANISATION_ID, organisation.id());
    document.put("names", organisation.name().byLanguage());
    return document;
  }

  private static DocumentModel document(
      String type, Address address, Language language, String title, Optional<RenderedText> text) {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.setType(type);
    document.setStatus(ModelAttributes.Status.PUBLISHED);
    document.setTitle(title);
    document.setTags(new String[0]);
    document.setSourceUri(address.file());
    document.setUri(address.file());
    document.setNoExtensionUri(address.path());
    document.setRootPath("../".repeat((int) address.path().chars().filter(c -> c == '/').count()));
    document.setRendered(true);
    document.setBody(text.map(RenderedText::html).orElse(""));
    document.put(Documents.LANGUAGE, language.key());
    document.put(
        Documents.MENTIONS, Documents.mentions(text.map(RenderedText::named).orElse(List.of())));
    return document;
  }
}
