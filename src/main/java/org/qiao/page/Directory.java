package org.qiao.page;

import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qiao.model.Language;
import org.qiao.model.Organisation;

/**
 * The organisations in the order of one language: by letter in English, by pinyin initial in
 * Chinese (Unicode CLDR collation and index characters).
 */
public final class Directory {
  private static final String BEFORE_LETTERS = "0–9";
  private static final String BETWEEN_LETTERS = "#";

  private Directory() {}

  /**
   * The organisations under one index letter.
   *
   * @param label the letter
   */
  public record Group(String label, List<Organisation> organisations) {}

  /** The groups that are not empty, in order; ties of names are broken by id. */
  public static List<Group> of(Collection<Organisation> organisations, Language language) {
    AlphabeticIndex<Organisation> index =
        new AlphabeticIndex<Organisation>(ULocale.forLocale(language.locale()))
            .addLabels(ULocale.ENGLISH)
            .setUnderflowLabel(BEFORE_LETTERS)
            .setInflowLabel(BETWEEN_LETTERS)
            .setOverflowLabel(BETWEEN_LETTERS);
    AlphabeticIndex.ImmutableIndex<Organisation> buckets = index.buildImmutableIndex();
    Collator collator = index.getCollator();
    Comparator<Organisation> byName =
        (a, b) -> collator.compare(sortName(a, language), sortName(b, language));
    Map<Integer, List<Organisation>> grouped = new LinkedHashMap<>();
    organisations.stream()
        .sorted(byName.thenComparing(Organisation::id))
        .forEach(
            organisation ->
                grouped
                    .computeIfAbsent(
                        buckets.getBucketIndex(sortName(organisation, language)),
                        bucket -> new ArrayList<>())
                    .add(organisation));
    List<Group> groups = new ArrayList<>();
    grouped.forEach(
        (bucket, list) -> groups.add(new Group(buckets.getBucket(bucket).getLabel(), list)));
    return groups;
  }

  private static String sortName(Organisation organisation, Language language) {
    return organisation.name().inOrElseAny(language).orElse(organisation.id());
  }
}
