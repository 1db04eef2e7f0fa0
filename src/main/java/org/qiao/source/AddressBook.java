package org.qiao.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Position;
import org.qiao.source.VersionReader.ParsedVersion;

/**
 * Which source owns which address: no two may own the same, and old addresses must not hide real
 * ones.
 */
final class AddressBook {
  /** Addresses below a language that the site makes itself. */
  private static final Pattern GENERATED =
      Pattern.compile(
          "news/(page(/.*)?|[0-9]{4}|[0-9]{4}/page(/.*)?)|(topics|categories|organisations|search)(/.*)?");

  private final Consumer<Diagnostic> found;
  private final Map<String, Position> owners = new HashMap<>();

  AddressBook(Consumer<Diagnostic> found) {
    this.found = found;
  }

  /** Enters the bundle's pages. */
  void enter(String slug, List<ParsedVersion> versions) {
    for (ParsedVersion version : versions) {
      if (GENERATED.matcher(slug).matches()) {
        found.accept(
            Diagnostic.error(
                "file.address-taken",
                version.file().start(),
                "its address /"
                    + version.version().language().key()
                    + "/"
                    + slug
                    + "/ is that of a page the site makes itself (from content/site.yaml and the entries' dates)",
                "rename the bundle's folder"));
      }
      owners.put("/" + version.version().language().key() + "/" + slug, version.file().start());
    }
  }

  /** Enters the old addresses; called once every page is entered. */
  void enterAliases(List<ParsedVersion> versions) {
    List<YamlNode.Scalar> aliases = new ArrayList<>();
    versions.forEach(version -> aliases.addAll(version.fields().scalars("aliases")));
    for (YamlNode.Scalar alias : aliases) {
      String address = bare(alias.text());
      if (address.contains("/../")
          || address.endsWith("/..")
          || address.contains("/./")
          || address.contains("//")) {
        found.accept(
            Diagnostic.error(
                "link.alias",
                alias.position(),
                "\"" + alias.text() + "\" is not a plain address",
                "write the old address from the first slash on, without dots or doubled slashes"));
        continue;
      }
      Optional.ofNullable(owners.putIfAbsent(address, alias.position()))
          .filter(
              owner -> !owner.equals(alias.position()) && !isOfSameBundle(owner, alias.position()))
          .ifPresent(
              owner ->
                  found.accept(
                      Diagnostic.error(
                          "link.alias-taken",
                          alias.position(),
                          "the address \"" + alias.text() + "\" belongs to " + owner,
                          "take the alias out, or write another old address")));
    }
  }

  private boolean isOfSameBundle(Position a, Position b) {
    return folder(a).equals(folder(b)) && a.line() > 1;
  }

  private static String folder(Position position) {
    return position.path().substring(0, position.path().lastIndexOf('/') + 1);
  }

  private static String bare(String address) {
    String withoutIndex =
        address.endsWith("/index.html") ? address.substring(0, address.length() - 11) : address;
    return withoutIndex.endsWith("/")
        ? withoutIndex.substring(0, withoutIndex.length() - 1)
        : withoutIndex;
  }
}
