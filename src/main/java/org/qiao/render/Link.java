package org.qiao.render;

/**
 * A link as a template shows it.
 *
 * @param lang the BCP 47 tag of the text where it differs from the page's, else empty
 */
record Link(String text, String href, String lang) {
  Link(String text, String href) {
    this(text, href, "");
  }

  Link(Words words, String href) {
    this(words.text(), href, words.lang());
  }
}
