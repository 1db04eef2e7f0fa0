package org.qiao.crosslink;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.qiao.model.Language;

/**
 * What the matcher must know of the entry that a text belongs to.
 *
 * @param language the text's language
 * @param own the organisations that the entry is about, by id: they win over other bearers of the
 *     same name
 * @param never organisation ids and names that are not linked in this entry
 * @param self the organisation whose own profile this is, never linked there
 * @param date the day the entry speaks of, by which former names are told from names of today
 * @param entryText the whole entry in all its languages, title included, for names that need a word
 *     beside them
 */
public record Scope(
    Language language,
    List<String> own,
    Set<String> never,
    Optional<String> self,
    Optional<LocalDate> date,
    String entryText) {}
