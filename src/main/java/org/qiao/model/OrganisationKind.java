package org.qiao.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an organisation is; the key in a profile is the constant's name in lower case with hyphens.
 */
public enum OrganisationKind {
  UNIVERSITY,
  RESEARCH_INSTITUTE,
  UN_CENTRE,
  UN_AGENCY,
  ACADEMY,
  PROGRAMME,
  FRAMEWORK,
  COMPANY,
  ASSOCIATION,
  GOVERNMENT,
  OTHER;

  /** The key written in profiles, such as {@code un-centre}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<OrganisationKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key().equals(key)).findFirst();
  }
}
