package org.qiao.diagnostic;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.stream.Collectors;
import org.qiao.model.Position;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The forms in which diagnostics are printed. */
public enum DiagnosticFormat {
  /** One line {@code path:line:column: error[code]: message} and the hint under it. */
  TEXT {
    @Override
    public String print(List<Diagnostic> diagnostics) {
      return diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n"));
    }
  },

  /** One array of {@code {path, line, column, severity, code, message, hint}}. */
  JSON {
    @Override
    public String print(List<Diagnostic> diagnostics) {
      ArrayNode array = JsonMapper.shared().createArrayNode();
      for (Diagnostic diagnostic : diagnostics) {
        Position position = diagnostic.position();
        array
            .addObject()
            .put("path", position.path())
            .put("line", position.line())
            .put("column", position.column())
            .put("severity", diagnostic.severity().word())
            .put("code", diagnostic.code())
            .put("message", diagnostic.message())
            .put("hint", diagnostic.hint());
      }
      return pretty().writeValueAsString(array);
    }
  },

  /**
   * <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0</a>, for
   * code hosts.
   */
  SARIF {
    @Override
    public String print(List<Diagnostic> diagnostics) {
      ObjectNode log = JsonMapper.shared().createObjectNode();
      log.put("$schema", "https://json.schemastore.org/sarif-2.1.0.json").put("version", "2.1.0");
      ObjectNode run = log.putArray("runs").addObject();
      run.put("columnKind", "unicodeCodePoints");
      ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "qiao");
      ArrayNode rules = driver.putArray("rules");
      diagnostics.stream()
          .map(Diagnostic::code)
          .distinct()
          .sorted()
          .forEach(code -> rules.addObject().put("id", code));
      ArrayNode results = run.putArray("results");
      diagnostics.forEach(diagnostic -> addResult(results, diagnostic));
      return pretty().writeValueAsString(log);
    }
  },

  /** GitHub's workflow commands, which put each diagnostic beside the line it speaks of. */
  GITHUB {
    @Override
    public String print(List<Diagnostic> diagnostics) {
      return diagnostics.stream()
          .map(DiagnosticFormat::workflowCommand)
          .collect(Collectors.joining("\n"));
    }
  };

  /** The diagnostics in this form, in the order given; without a line end after the last. */
  public abstract String print(List<Diagnostic> diagnostics);

  private static ObjectWriter pretty() {
    return JsonMapper.shared().writerWithDefaultPrettyPrinter();
  }

  private static void addResult(ArrayNode results, Diagnostic diagnostic) {
    ObjectNode result = results.addObject();
    result.put("ruleId", diagnostic.code()).put("level", diagnostic.severity().word());
    result.putObject("message").put("text", diagnostic.message() + "\nHint: " + diagnostic.hint());
    ObjectNode place = result.putArray("locations").addObject().putObject("physicalLocation");
    place.putObject("artifactLocation").put("uri", uri(diagnostic.position().path()));
    place
        .putObject("region")
        .put("startLine", diagnostic.position().line())
        .put("startColumn", diagnostic.position().column());
  }

  /**
   * A relative path as an RFC 3986 relative reference: what is not allowed in a path is
   * percent-encoded.
   */
  private static String uri(String path) {
    try {
      return new URI(null, null, "/" + path, null).toASCIIString().substring(1);
    } catch (URISyntaxException e) {
      throw new IllegalArgumentException("not a path: " + path, e);
    }
  }

  private static String workflowCommand(Diagnostic diagnostic) {
    String command =
        diagnostic.severity() == Severity.NOTE ? "notice" : diagnostic.severity().word();
    Position position = diagnostic.position();
    return "::%s file=%s,line=%d,col=%d,title=%s::%s"
        .formatted(
            command,
            property(position.path()),
            position.line(),
            position.column(),
            property(diagnostic.code()),
            data(diagnostic.message() + "\nHint: " + diagnostic.hint()));
  }

  private static String data(String text) {
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
  }

  private static String property(String text) {
    return data(text).replace(":", "%3A").replace(",", "%2C");
  }
}
