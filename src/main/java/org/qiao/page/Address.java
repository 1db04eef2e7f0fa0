package org.qiao.page;

/**
 * Where a page or file of the site stands, below the site's root.
 *
 * @param language the key of the language it belongs to, or empty for what belongs to all
 * @param rest what follows the language, such as {@code news/2022/}; the same for every language of
 *     one page. Ends with a slash, or is empty, where it names a page; otherwise it names a file
 */
public record Address(String language, String rest) {

  /** An address outside all languages, such as {@code sitemap.xml}. */
  public static Address ofSite(String rest) {
    return new Address("", rest);
  }

  /** The path below the site's root, without a leading slash, not percent-encoded. */
  public String path() {
    return language.isEmpty() ? rest : language + "/" + rest;
  }

  /** The output file it is published as, relative to the output folder. */
  public String file() {
    String path = path();
    return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
  }
}
