package org.qiao.source;

/** The kinds of YAML documents that authors write, each with its published JSON Schema. */
enum DocumentKind {
  SITE("site", "site"),
  PROFILE("profile", "organisation"),
  ENTRY("front-matter", "entry"),
  PAGE("front-matter", "page");

  private final String codePrefix;
  private final String schema;

  DocumentKind(String codePrefix, String schema) {
    this.codePrefix = codePrefix;
    this.schema = schema;
  }

  /** What the codes of its diagnostics begin with. */
  String codePrefix() {
    return codePrefix;
  }

  /** Where its schema lies on the class path. */
  String schemaResource() {
    return "/org/qiao/schemas/" + schema + ".json";
  }
}
