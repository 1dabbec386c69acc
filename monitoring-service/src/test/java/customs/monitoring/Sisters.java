package customs.monitoring;

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
 * A real HTTP server that stands for the two sister services and for the identity provider's token endpoint. What it answers
 * is set through system properties, which all class loaders of a test run share.
 */
public class Sisters implements QuarkusTestResourceLifecycleManager {
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
        server.createContext("/aeo/api/v1/figures", exchange -> figures(exchange, "aeo"));
        server.createContext("/bcp/api/v1/figures", exchange -> figures(exchange, "bcp"));
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "customs.aeo-url", base + "/aeo",
                "customs.bcp-url", base + "/bcp",
                "quarkus.oidc-client.auth-server-url", base + "/realms/customs");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** The sister answers with these items, for whatever administration and year it is asked about. */
    public static void deliver(String sister, String items) {
        System.setProperty("sister." + sister, items);
    }

    /** The sister closes the connection without an answer. */
    public static void down(String sister) {
        System.setProperty("sister." + sister, "down");
    }

    /** The sister answers with exactly this. */
    public static void babble(String sister, String body) {
        System.setProperty("sister." + sister, "babble " + body);
    }

    /** The sister answers 422 about one administration, and with these items about all others. */
    public static void refuse(String sister, String administration, String items) {
        System.setProperty("sister." + sister, "refuse " + administration + items);
    }

    public static String figure(String indicator, String rest, String dataset) {
        return "{\"indicator\":\"%s\",\"breakdown\":\"_T\",%s,\"asOf\":\"2031-12-31T22:59:59Z\",\"datasetVersion\":\"%s\",\"method\":\"Counted.\",\"extra\":1}"
                .formatted(indicator, rest, dataset);
    }

    private static void figures(HttpExchange exchange, String sister) throws IOException {
        String state = System.getProperty("sister." + sister, "");
        if (state.equals("down")) {
            exchange.close();
            return;
        }
        if (!"Bearer sister-token".equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            send(exchange, 401, "{}");
            return;
        }
        if (state.startsWith("babble ")) {
            send(exchange, 200, state.substring("babble ".length()));
            return;
        }
        String query = exchange.getRequestURI().getQuery();
        if (state.startsWith("refuse ")) {
            if (state.startsWith("refuse " + parameter(query, "administration"))) {
                send(exchange, 422, "{}");
                return;
            }
            state = state.substring("refuse XA".length());
        }
        send(
                exchange,
                200,
                "{\"administration\":\"%s\",\"period\":\"%s\",\"items\":[%s]}"
                        .formatted(parameter(query, "administration"), parameter(query, "period"), state));
    }

    private static String parameter(String query, String name) {
        for (String part : query.split("&")) {
            if (part.startsWith(name + "=")) {
                return part.substring(name.length() + 1);
            }
        }
        return "";
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
