package org.qiao.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.qiao.model.Language;

/** Every address of the site: which page stands where, and how a link to it is written. */
public final class Addresses {
  private static final String UNRESERVED = "-._~!$'()*+,;=:@/";

  private final String origin;
  private final String sitePath;

  /**
   * The addresses of a site served here.
   *
   * @param baseUrl an http(s) address that ends with a slash
   */
  public Addresses(URI baseUrl) {
    this.origin = baseUrl.getScheme() + "://" + baseUrl.getRawAuthority();
    this.sitePath = baseUrl.getRawPath();
  }

  /** The path under which the site is served; begins and ends with a slash. */
  public String sitePath() {
    return sitePath;
  }

  /** A link to it from any page of the site: its path from the server's root. */
  public String href(Address address) {
    return sitePath + encoded(address.path());
  }

  /** Its whole address, for canonical links, feeds and the sitemap. */
  public String absolute(Address address) {
    return origin + href(address);
  }

  /** The whole address of a link made by {@link #href}. */
  public String absolute(String href) {
    return href.startsWith("/") ? origin + href : href;
  }

  public static Address chooser() {
    return Address.ofSite("");
  }

  public static Address notFound() {
    return Address.ofSite("404.html");
  }

  public static Address home(Language language) {
    return new Address(language.key(), "");
  }

  public static Address news(Language language) {
    return new Address(language.key(), "news/");
  }

  /** The archive of one year. */
  public static Address year(Language language, int year) {
    return new Address(language.key(), "news/" + year + "/");
  }

  /** An entry, by its path below {@code content/}. */
  public static Address entry(Language language, String slug) {
    return new Address(language.key(), slug + "/");
  }

  /** A standing page, by its path below {@code content/}. */
  public static Address standingPage(Language language, String slug) {
    return new Address(language.key(), slug + "/");
  }

  public static Address topics(Language language) {
    return new Address(language.key(), "topics/");
  }

  public static Address topic(Language language, String id) {
    return new Address(language.key(), "topics/" + id + "/");
  }

  public static Address category(Language language, String id) {
    return new Address(language.key(), "categories/" + id + "/");
  }

  public static Address directory(Language language) {
    return new Address(language.key(), "organisations/");
  }

  public static Address profile(Language language, String id) {
    return new Address(language.key(), "organisations/" + id + "/");
  }

  /** The Atom feed of a home, topic or profile page. */
  public static Address atomFeed(Address page) {
    return new Address(page.language(), page.rest() + "feed.xml");
  }

  /** The JSON feed of a home, topic or profile page. */
  public static Address jsonFeed(Address page) {
    return new Address(page.language(), page.rest() + "feed.json");
  }

  /** The graph of institutions as data. */
  public static Address organisationData() {
    return Address.ofSite("data/organisations.json");
  }

  /** A file of an entry's bundle; published once for all languages. */
  public static Address entryFile(String slug, String name) {
    return Address.ofSite("media/" + slug + "/" + name);
  }

  /** A file of a standing page's bundle. */
  public static Address standingPageFile(String slug, String name) {
    return Address.ofSite("media/" + slug + "/" + name);
  }

  /** An organisation's logo. */
  public static Address logo(String name) {
    return Address.ofSite("media/organisations/" + name);
  }

  /** RFC 3986: percent-encodes whatever may not stand in a path as it is. */
  static String encoded(String path) {
    for (int i = 0; i < path.length(); i++) {
      if (!isPlain(path.charAt(i))) {
        return encodedFrom(path, i);
      }
    }
    return path;
  }

  private static String encodedFrom(String path, int start) {
    StringBuilder out = new StringBuilder(path.length() + 16).append(path, 0, start);
    for (byte octet : path.substring(start).getBytes(StandardCharsets.UTF_8)) {
      if (octet >= 0 && isPlain((char) octet)) {
        out.append((char) octet);
      } else {
        out.append('%')
            .append(Character.toUpperCase(Character.forDigit((octet >> 4) & 0xF, 16)))
            .append(Character.toUpperCase(Character.forDigit(octet & 0xF, 16)));
      }
    }
    return out.toString();
  }

  private static boolean isPlain(char c) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || UNRESERVED.indexOf(c) >= 0;
  }
}
