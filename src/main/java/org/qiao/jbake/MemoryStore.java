package org.qiao.jbake;

import java.io.File;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.model.ModelAttributes;

/**
 * JBake's content store in plain memory: it answers what model extractors and rendering tools ask,
 * without a database. Lists are newest first, ties by address, on every machine. Reading is safe
 * from all threads; the documents that it hands out are its own, not copies.
 *
 * <p>No class of OrientDB is loaded: every method that would touch one is replaced here, but for
 * {@link #updateSchema()}, which is final and means nothing without a database.
 */
final class MemoryStore extends ContentStore {
  private static final Comparator<DocumentModel> NEWEST_FIRST =
      Comparator.comparing(
              DocumentModel::getDate, Comparator.nullsLast(Comparator.<Date>reverseOrder()))
          .thenComparing(DocumentModel::getSourceuri);
  private static final String POST = "post";

  private final Map<String, DocumentModel> bySourceUri = new TreeMap<>();
  private Map<String, List<DocumentModel>> byType = Map.of();
  private boolean sorted = true;
  private Supplier<List<DocumentModel>> later = List::of;

  /** A store that holds nothing. */
  MemoryStore() {
    super("memory", "qiao");
  }

  /** A store that holds these documents. */
  static MemoryStore of(Collection<DocumentModel> documents) {
    MemoryStore store = new MemoryStore();
    documents.forEach(store::addDocument);
    return store;
  }

  /** Takes in these documents as soon as anything is asked of the store, and not before. */
  synchronized void addLater(Supplier<List<DocumentModel>> documents) {
    later = documents;
  }

  private Map<String, DocumentModel> bySourceUri() {
    Supplier<List<DocumentModel>> waiting = later;
    later = List::of;
    waiting.get().forEach(this::put);
    return bySourceUri;
  }

  @Override
  public synchronized void addDocument(DocumentModel document) {
    put(document);
  }

  private void put(DocumentModel document) {
    String uri = Objects.requireNonNull(document.getSourceuri(), "a document needs a source uri");
    if (bySourceUri.putIfAbsent(uri, document) != null) {
      throw new IllegalStateException("two documents have the source uri " + uri);
    }
    sorted = false;
  }

  @Override
  public synchronized void deleteContent(String uri) {
    sorted &= bySourceUri().remove(uri) == null;
  }

  @Override
  public synchronized void deleteAllByDocType(String docType) {
    bySourceUri().values().removeIf(document -> document.getType().equals(docType));
    sorted = false;
  }

  @Override
  public synchronized void markContentAsRendered(DocumentModel document) {
    DocumentModel stored = bySourceUri().get(document.getSourceuri());
    if (stored != null && Boolean.TRUE.equals(stored.getCached())) {
      stored.setRendered(true);
    }
  }

  @Override
  public long getDocumentCount(String docType) {
    return ofType(docType).size();
  }

  @Override
  public long getPublishedCount(String docType) {
    return published(docType).count();
  }

  @Override
  public synchronized DocumentList<DocumentModel> getDocumentByUri(String uri) {
    return listOf(Stream.ofNullable(bySourceUri().get(uri)));
  }

  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return getDocumentByUri(uri);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts() {
    return getPublishedPosts(false);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPosts(boolean applyPaging) {
    return page(published(POST), applyPaging);
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPages() {
    return listOf(published("page"));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedContent(String docType) {
    return listOf(published(docType));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedPostsByTag(String tag) {
    return listOf(published(POST).filter(hasTag(tag)));
  }

  @Override
  public DocumentList<DocumentModel> getPublishedDocumentsByTag(String tag) {
    return listOf(allPublished().filter(hasTag(tag)));
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType) {
    return getAllContent(docType, false);
  }

  @Override
  public DocumentList<DocumentModel> getAllContent(String docType, boolean applyPaging) {
    return page(ofType(docType).stream(), applyPaging);
  }

  @Override
  public DocumentList<DocumentModel> getUnrenderedContent() {
    return listOf(all().stream().filter(document -> !document.getRendered()).sorted(NEWEST_FIRST));
  }

  @Override
  public Set<String> getTags() {
    return tagsOf(published(POST));
  }

  @Override
  public Set<String> getAllTags() {
    return tagsOf(allPublished());
  }

  /** Nothing to open. */
  @Override
  public void startup() {}

  /** Nothing to close: the documents go with the store. */
  @Override
  public void close() {}

  @Override
  public void drop() {
    synchronized (this) {
      bySourceUri().clear();
      sorted = false;
    }
  }

  @Override
  public boolean isActive() {
    return true;
  }

  /**
   * Forgets the documents where that is asked for; there is no cache that templates could spoil.
   */
  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templateFolder) {
    if (needed) {
      drop();
    }
  }

  /** Every document, by address. */
  synchronized List<DocumentModel> all() {
    return List.copyOf(bySourceUri().values());
  }

  private synchronized List<DocumentModel> ofType(String type) {
    Map<String, DocumentModel> documents = bySourceUri();
    if (!sorted) {
      Map<String, List<DocumentModel>> types = new HashMap<>();
      documents.values().stream()
          .sorted(NEWEST_FIRST)
          .forEach(
              document ->
                  types
                      .computeIfAbsent(document.getType(), name -> new ArrayList<>())
                      .add(document));
      byType = types;
      sorted = true;
    }
    return Collections.unmodifiableList(byType.getOrDefault(type, List.of()));
  }

  private Stream<DocumentModel> published(String type) {
    return ofType(type).stream()
        .filter(document -> ModelAttributes.Status.PUBLISHED.equals(document.getStatus()));
  }

  private Stream<DocumentModel> allPublished() {
    return Arrays.stream(DocumentTypes.getDocumentTypes()).flatMap(this::published);
  }

  private DocumentList<DocumentModel> page(Stream<DocumentModel> documents, boolean applyPaging) {
    boolean bounded = applyPaging && getStart() >= 0 && getLimit() > -1;
    return listOf(bounded ? documents.skip(getStart()).limit(getLimit()) : documents);
  }

  private static Predicate<DocumentModel> hasTag(String tag) {
    return document -> Arrays.asList(document.getTags()).contains(tag);
  }

  private static Set<String> tagsOf(Stream<DocumentModel> documents) {
    Set<String> tags = new TreeSet<>();
    documents.map(DocumentModel::getTags).map(Arrays::asList).forEach(tags::addAll);
    return tags;
  }

  private static DocumentList<DocumentModel> listOf(Stream<DocumentModel> documents) {
    DocumentList<DocumentModel> list = new DocumentList<>();
    documents.forEach(list::add);
    return list;
  }
}
