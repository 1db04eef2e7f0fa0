package org.qiao.page;

/**
 * A place in an entry that names an institution.
 *
 * @param slug the entry
 * @param language the key of the version's language
 * @param sentence the sentence of the mention, white space folded
 */
public record Backlink(String slug, String language, String sentence) {}
