package org.qiao.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.qiao.diagnostic.Diagnostic;
import org.qiao.model.Event;
import org.qiao.model.LocalizedText;
import org.qiao.model.Position;
import org.qiao.source.VersionReader.ParsedVersion;

/**
 * The facts of a bundle that do not depend on the language: written once, in any of its files, they
 * hold for all; written more than once, they must agree.
 */
final class SharedFacts {
  private final List<ParsedVersion> versions;
  private final Consumer<Diagnostic> found;

  SharedFacts(List<ParsedVersion> versions, Consumer<Diagnostic> found) {
    this.versions = versions;
    this.found = found;
  }

  /** The fields of the file that writes the key; the first, where several do. */
  Optional<Fields> with(String key) {
    return versions.stream()
        .map(ParsedVersion::fields)
        .filter(fields -> fields.node(key).isPresent())
        .findFirst();
  }

  /** A fact that is a single value. */
  Optional<YamlNode.Scalar> scalar(String key) {
    agree(key, fields -> fields.text(key).orElse(""));
    return with(key).flatMap(fields -> fields.scalar(key));
  }

  /** A fact that is a list of single values. */
  List<YamlNode.Scalar> scalars(String key) {
    agree(key, fields -> fields.texts(key));
    return with(key).map(fields -> fields.scalars(key)).orElse(List.of());
  }

  /** The cover's file, which all languages share. */
  Optional<YamlNode.Scalar> coverFile() {
    List<Fields> covers =
        versions.stream()
            .map(version -> version.fields().fields("cover"))
            .filter(cover -> cover.node("file").isPresent())
            .toList();
    for (Fields cover : covers) {
      if (!cover.text("file").equals(covers.get(0).text("file"))) {
        disagreement("cover.file", cover.place("file"), covers.get(0).place("file"));
      }
    }
    return covers.stream().findFirst().flatMap(cover -> cover.scalar("file"));
  }

  /** The event; its texts are gathered from all files, its facts must agree. */
  Optional<Event> event() {
    agree("event", fields -> eventFacts(fields.fields("event")));
    return with("event")
        .map(fields -> fields.fields("event"))
        .map(
            event ->
                new Event(
                    event.text("kind").orElseThrow(),
                    event
                        .scalar("date")
                        .flatMap(date -> Dates.partial(date, "front-matter", found)),
                    gathered(fields -> Optional.of(fields.fields("event")), "place"),
                    event.texts("parties"),
                    signatories(event)));
  }

  private List<Event.Signatory> signatories(Fields event) {
    List<Event.Signatory> made = new ArrayList<>();
    for (int i = 0; i < event.list("signatories").size(); i++) {
      int index = i;
      LocalizedText name =
          gathered(
              fields -> {
                List<Fields> all = fields.fields("event").list("signatories");
                return index < all.size() ? Optional.of(all.get(index)) : Optional.empty();
              },
              "name");
      made.add(new Event.Signatory(name, event.list("signatories").get(i).text("for")));
    }
    return made;
  }

  /** A plain text is in the language of its file; texts with languages add to that. */
  private LocalizedText gathered(Function<Fields, Optional<Fields>> part, String key) {
    Map<String, String> byLanguage = new LinkedHashMap<>();
    for (ParsedVersion version : versions) {
      part.apply(version.fields())
          .ifPresent(
              fields ->
                  fields
                      .localized(key, List.of(version.version().language()))
                      .byLanguage()
                      .forEach(byLanguage::putIfAbsent));
    }
    return new LocalizedText(byLanguage);
  }

  private static List<Object> eventFacts(Fields event) {
    return List.of(
        event.text("kind"),
        event.text("date"),
        event.texts("parties"),
        event.list("signatories").stream().map(signatory -> signatory.text("for")).toList());
  }

  private void agree(String key, Function<Fields, Object> fact) {
    Optional<Fields> first = with(key);
    for (ParsedVersion version : versions) {
      Fields fields = version.fields();
      if (fields.node(key).isPresent()
          && !fact.apply(fields).equals(fact.apply(first.orElseThrow()))) {
        disagreement(key, fields.place(key), first.orElseThrow().place(key));
      }
    }
  }

  private void disagreement(String key, Position here, Position there) {
    found.accept(
        Diagnostic.error(
            "front-matter.disagreement",
            here,
            "\"" + key + "\" differs from what " + there + " says",
            "write it once, in either file; it holds for all languages"));
  }
}
