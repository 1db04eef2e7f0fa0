package org.qiao.markdown;

import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The flexmark parser, set up once. */
final class MarkdownParser {
  private MarkdownParser() {}

  /**
   * CommonMark with tables, strikethrough and footnotes. Raw HTML is not parsed: it is text to us.
   */
  static Parser create() {
    MutableDataSet options =
        new MutableDataSet()
            .set(Parser.HTML_BLOCK_PARSER, false)
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false)
            .setFrom(ParserEmulationProfile.COMMONMARK_0_29)
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
            .set(TablesExtension.MIN_HEADER_ROWS, 1)
            .set(TablesExtension.MAX_HEADER_ROWS, 1)
            .set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
            .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
            .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
            .set(TablesExtension.WITH_CAPTION, false)
            .set(
                Parser.EXTENSIONS,
                List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.create(),
                    FootnoteExtension.create()));
    return Parser.builder(options)
        .customInlineParserExtensionFactory(new AngleBrackets.Factory())
        .customInlineParserExtensionFactory(new CodeSpans.Factory())
        .customDelimiterProcessor(ChineseEmphasis.asterisk())
        .customDelimiterProcessor(ChineseEmphasis.underscore())
        .build();
  }
}
