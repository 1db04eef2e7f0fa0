package org.qiao.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A built site on a loopback port, served as static hosting serves it. */
final class ServedFolder implements AutoCloseable {
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html; charset=utf-8",
          "css", "text/css; charset=utf-8",
          "svg", "image/svg+xml",
          "xml", "application/xml; charset=utf-8",
          "json", "application/json; charset=utf-8",
          "png", "image/png",
          "jpg", "image/jpeg");

  private final HttpServer server;
  private final Path folder;

  private ServedFolder(HttpServer server, Path folder) {
    this.server = server;
    this.folder = folder;
  }

  static ServedFolder serve(Path folder) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    ServedFolder served = new ServedFolder(server, folder);
    server.createContext("/", served::answer);
    server.start();
    return served;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort();
  }

  private void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
    boolean found = Files.isRegularFile(file);
    byte[] body = Files.readAllBytes(found ? file : folder.resolve("404.html"));
    String name = found ? file.getFileName().toString() : "404.html";
    String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
    exchange
        .getResponseHeaders()
        .set("Content-Type", type == null ? "application/octet-stream" : type);
    exchange.sendResponseHeaders(found ? 200 : 404, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
