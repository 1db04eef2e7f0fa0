package org.qiao.model;

import java.util.Locale;

/**
 * A language of the site.
 *
 * @param key the language's key in {@code site.yaml} and the first segment of its addresses, such
 *     as {@code zh}
 * @param tag the BCP 47 tag written into {@code <html lang>} and {@code hreflang}, such as {@code
 *     zh-Hans}
 * @param locale the locale that dates, numbers and sorting follow, such as {@code zh-Hans-CN}
 * @param name the language's name in itself, such as 中文
 */
public record Language(String key, String tag, Locale locale, String name) {

  /** Whether text in this language is written in Han characters. */
  public boolean isHan() {
    return tag.equals("zh") || tag.startsWith("zh-");
  }

  @Override
  public String toString() {
    return key;
  }
}
