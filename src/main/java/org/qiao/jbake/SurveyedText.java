package org.qiao.jbake;

import org.qiao.markdown.ExplainedText;
import org.qiao.model.Language;
import org.qiao.page.TextKey;

/**
 * A text of a site with the names in it.
 *
 * @param key whose text it is
 * @param language the language it is written in
 * @param text its names, and why each is linked or not
 */
public record SurveyedText(TextKey key, Language language, ExplainedText text) {}
