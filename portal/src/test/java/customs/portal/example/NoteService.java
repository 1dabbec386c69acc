package customs.portal.example;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A service on the wire that answers by the note's title: it lets the tests see how the portal shows each kind of refusal. */
public class NoteService implements QuarkusTestResourceLifecycleManager {
    /** What arrived: method, path, the headers that matter, body. */
    public record Arrived(String method, String path, Map<String, String> headers, String body) {}

    public static final List<Arrived> ARRIVED = new CopyOnWriteArrayList<>();

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", NoteService::answer);
        server.start();
        return Map.of(
                "quarkus.rest-client.example.url",
                "http://127.0.0.1:" + server.getAddress().getPort());
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = exchange.getRequestURI().toString();
        ARRIVED.add(new Arrived(exchange.getRequestMethod(), path, headers(exchange), body));
        if (body.contains("refuse")) {
            send(exchange, 422, problem("invalid", 422, "Invalid", """
                    ,"errors":[{"pointer":"/title","code":"blank","message":"Enter a title of your own."},\
                    {"pointer":"/","code":"both","message":"A due day needs a page count."}]"""));
        } else if (body.contains("four eyes")) {
            send(exchange, 409, problem("four-eyes", 409, "Four eyes", ",\"detail\":\"You wrote it yourself.\""));
        } else if (body.contains("stale")) {
            send(exchange, 412, problem("stale", 412, "Stale", ""));
        } else if (body.contains("down")) {
            send(exchange, 503, problem("unavailable", 503, "Unavailable", ""));
        } else if (path.contains("/gone")) {
            send(exchange, 404, problem("not-found", 404, "Not found", ",\"traceId\":\"abc123\""));
        } else if (path.contains("/broken")) {
            send(exchange, 500, problem("internal", 500, "Internal", ",\"traceId\":\"abc123\""));
        } else if (path.contains("after=b%20c") || path.contains("after=b+c")) {
            send(exchange, 200, "{\"items\":[],\"after\":null}");
        } else if (path.endsWith("/attachments/1")) {
            exchange.getResponseHeaders().add("Content-Type", "text/html");
            send(exchange, 200, "<script>alert(1)</script>");
        } else if (path.equals("/api/v1/notes") && "GET".equals(exchange.getRequestMethod())) {
            send(exchange, 200, "{\"items\":[" + note("n1") + "],\"after\":\"b c\"}");
        } else {
            send(exchange, 200, note("n1"));
        }
    }

    private static Map<String, String> headers(HttpExchange exchange) {
        Map<String, String> headers = new java.util.TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name, values.getFirst()));
        return headers;
    }

    private static String note(String id) {
        return """
                {"id":"%s","version":3,"title":"A <note>","due":"2026-03-14","why":"Because.","kind":"aeo","more":"ignored",
                 "acts":[{"act":"change","method":"PUT","href":"/api/v1/notes/n1"},{"act":"attach","method":"POST","href":"x"}]}""".formatted(id);
    }

    private static String problem(String slug, int status, String title, String more) {
        return "{\"type\":\"/problems/%s\",\"status\":%d,\"title\":\"%s\"%s}".formatted(slug, status, title, more);
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        if (!exchange.getResponseHeaders().containsKey("Content-Type")) {
            exchange.getResponseHeaders()
                    .add("Content-Type", status < 400 ? "application/json" : "application/problem+json");
        }
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
