package customs.bcp.party;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

/**
 * A real HTTP server that stands for the operator service and for the identity provider's token endpoint. What it answers and
 * what it was told go through system properties, which all class loaders of a test run share.
 */
public class OperatorService implements QuarkusTestResourceLifecycleManager {
    private static final String ANSWER = "operators.answer";
    private static final String TOLD = "operators.told";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext(
                "/realms/customs/protocol/openid-connect/token",
                exchange -> send(
                        exchange,
                        200,
                        "{\"access_token\":\"sister-token\",\"token_type\":\"Bearer\",\"expires_in\":60}"));
        server.createContext("/api/v1/status", OperatorService::status);
        server.createContext("/api/v1/signals", OperatorService::signal);
        server.start();
        var base = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of("customs.aeo-url", base, "quarkus.oidc-client.auth-server-url", base + "/realms/customs");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** From now on every question is answered with this status. */
    public static void says(String status) {
        System.setProperty(ANSWER, status);
    }

    /** It closes the connection without an answer. */
    public static void isDown() {
        System.setProperty(ANSWER, "down");
    }

    /** It refuses with an HTTP status and a problem. */
    public static void refuses(int status, String slug) {
        System.setProperty(ANSWER, status + " " + slug);
    }

    /** What was told since the last time, one request per line: idempotency key, query and body. */
    public static String told() {
        var told = System.getProperty(TOLD, "");
        System.setProperty(TOLD, "");
        return told;
    }

    private static void status(HttpExchange exchange) throws IOException {
        answer(exchange, "{\"status\":\"%s\",\"more\":1}".formatted(System.getProperty(ANSWER, "AUTHORISED")), 200);
    }

    private static void signal(HttpExchange exchange) throws IOException {
        var line = "%s %s %s%n"
                .formatted(
                        exchange.getRequestHeaders().getFirst("Idempotency-Key"),
                        exchange.getRequestURI().getQuery(),
                        new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        System.setProperty(TOLD, System.getProperty(TOLD, "") + line);
        answer(exchange, "{\"id\":\"signal-1\",\"stage\":\"OPEN\"}", 201);
    }

    private static void answer(HttpExchange exchange, String body, int status) throws IOException {
        var state = System.getProperty(ANSWER, "AUTHORISED");
        if (state.equals("down")) {
            exchange.close();
        } else if (!"Bearer sister-token".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{}");
        } else if (state.matches("\\d{3} .*")) {
            send(
                    exchange,
                    Integer.parseInt(state.substring(0, 3)),
                    "{\"type\":\"/problems/%s\"}".formatted(state.substring(4)));
        } else {
            send(exchange, status, body);
        }
    }

    private static void send(HttpExchange exchange, int status, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }
}
