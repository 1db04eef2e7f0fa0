package org.qiao.jbake;

import static com.google.common.truth.Truth.assertThat;

import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;
import org.jbake.template.ModelExtractors;
import org.jbake.template.TemplateEngineAdapter;
import org.junit.jupiter.api.Test;

class MemoryStoreTest {
  private final MemoryStore store =
      MemoryStore.of(
          List.of(
              document("post", "b.html", "2022-10-10", "published", "fairs"),
              document("post", "a.html", "2022-10-10", "published", "agreements", "fairs"),
              document("post", "new.html", "2023-01-01", "published"),
              document("post", "draft.html", "2023-02-02", "draft", "secret"),
              document("page", "about.html", "2020-01-01", "published", "agreements")));

  @Test
  void listsAreNewestFirstAndTiesGoByAddress() {
    assertThat(uris(store.getPublishedPosts()))
        .containsExactly("new.html", "a.html", "b.html")
        .inOrder();
  }

  @Test
  void onlyPublishedDocumentsAreAnsweredWherePublishedOnesAreAsked() {
    assertThat(uris(store.getAllContent("post"))).contains("draft.html");
    assertThat(uris(store.getPublishedContent("post"))).doesNotContain("draft.html");
    assertThat(store.getDocumentCount("post")).isEqualTo(4);
    assertThat(store.getPublishedCount("post")).isEqualTo(3);
    assertThat(uris(store.getPublishedPages())).containsExactly("about.html");
  }

  @Test
  void pagesAreCutByStartAndLimitOnlyWhenAskedTo() {
    store.setStart(1);
    store.setLimit(1);
    assertThat(uris(store.getPublishedPosts(true))).containsExactly("a.html");
    assertThat(uris(store.getPublishedPosts())).hasSize(3);
    store.resetPagination();
    assertThat(uris(store.getPublishedPosts(true))).hasSize(3);
  }

  @Test
  void tagsAreSortedAndThoseOfDraftsAreNotShown() {
    assertThat(store.getAllTags()).containsExactly("agreements", "fairs").inOrder();
    assertThat(uris(store.getPublishedPostsByTag("agreements"))).containsExactly("a.html");
    assertThat(uris(store.getPublishedDocumentsByTag("agreements")))
        .containsExactly("about.html", "a.html");
  }

  @Test
  void aRenderedDocumentIsNotRenderedAgain() {
    store.markContentAsRendered(store.getDocumentByUri("a.html").getFirst());
    assertThat(uris(store.getUnrenderedContent()))
        .containsExactly("draft.html", "new.html", "b.html", "about.html")
        .inOrder();
  }

  @Test
  void whatIsDeletedIsGoneFromEveryList() {
    store.deleteContent("a.html");
    assertThat(uris(store.getPublishedPosts())).containsExactly("new.html", "b.html").inOrder();
    assertThat(store.getDocumentByUri("a.html")).isEmpty();
  }

  @Test
  void jbakesOwnModelExtractorsAreAnswered() throws Exception {
    DocumentList<?> posts =
        (DocumentList<?>)
            ModelExtractors.getInstance()
                .extractAndTransform(
                    store,
                    "published_posts",
                    new DocumentModel(),
                    new TemplateEngineAdapter.NoopAdapter());
    assertThat(posts).hasSize(3);
  }

  /** OrientDB is on the class path of the tests; a loader without it stands for the program's. */
  @Test
  void worksWhereOrientDbIsNotInstalled() throws Exception {
    URL[] withoutOrient =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("orient"))
            .map(MemoryStoreTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader =
        new URLClassLoader(withoutOrient, ClassLoader.getPlatformClassLoader())) {
      Runnable queries =
          (Runnable) loader.loadClass(EveryQuery.class.getName()).getConstructor().newInstance();
      queries.run();
    }
  }

  /** Asks a store everything that can be asked. */
  public static final class EveryQuery implements Runnable {
    @Override
    public void run() {
      MemoryStore store = new MemoryStore();
      store.startup();
      store.addDocument(document("post", "a.html", "2022-10-10", "published", "fairs"));
      store.updateAndClearCacheIfNeeded(false, new File("templates"));
      store.getDocumentStatus("a.html");
      store.getDocumentByUri("a.html");
      store.getPublishedPosts(true);
      store.getPublishedPages();
      store.getPublishedDocumentsByTag("fairs");
      store.getAllContent("post", true);
      store.getTags();
      store.getUnrenderedContent();
      store.deleteAllByDocType("post");
      store.drop();
      store.close();
      store.shutdown();
    }
  }

  private static DocumentModel document(
      String type, String uri, String day, String status, String... tags) {
    DocumentModel document = DocumentModel.createDefaultDocumentModel();
    document.setType(type);
    document.setSourceUri(uri);
    document.setDate(Date.from(Instant.parse(day + "T00:00:00Z")));
    document.setStatus(status);
    document.setTags(tags);
    return document;
  }

  private static List<String> uris(DocumentList<DocumentModel> documents) {
    return documents.stream().map(DocumentModel::getSourceuri).toList();
  }

  private static URL url(String path) {
    try {
      return new File(path).toURI().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalArgumentException(path, e);
    }
  }
}
