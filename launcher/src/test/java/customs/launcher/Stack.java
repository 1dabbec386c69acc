package customs.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import static io.restassured.RestAssured.given;

/** The whole product as {@code ./run} starts it, on free ports and a data folder of its own, for all end-to-end tests. */
class Stack implements AutoCloseable {
    private final Product product;
    private final Secrets secrets;
    private final Map<String, Token> tokens = new ConcurrentHashMap<>();

    private record Token(String text, long until) {}

    private Stack(Product product, Secrets secrets) {
        this.product = product;
        this.secrets = secrets;
    }

    static Stack start() {
        for (var service : Service.values()) {
            var jar = service.jar(new Folders(Manifests.PROJECT, Manifests.PROJECT));
            if (!Files.exists(jar)) {
                throw new IllegalStateException(
                        jar + " is missing: the end-to-end tests run on built modules (./mvnw package)");
            }
        }
        try {
            // Kept after the tests, so that a failure can be read from the logs.
            var data = Path.of("target/stack").toAbsolutePath();
            var folders = new Folders(Manifests.PROJECT, data);
            Children.endLeftovers(folders.processes()); // of a test run that was killed
            Folders.delete(data);
            folders.prepare(0);
            var product = new Product(folders, FreePorts.choose(), true, new Progress(System.out, System.nanoTime()));
            product.start();
            return new Stack(product, new Secrets(folders.secrets(), new java.security.SecureRandom()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void close() {
        product.stop();
    }

    Product product() {
        return product;
    }

    Ports ports() {
        return product.ports();
    }

    String url(Service service) {
        return ports().url(service);
    }

    /** An access token of a demonstration account, fetched with {@code customs-cli} as anybody can with curl. */
    String token(String username) {
        return fresh(
                username,
                Map.of(
                        "grant_type",
                        "password",
                        "client_id",
                        "customs-cli",
                        "username",
                        username,
                        "password",
                        Accounts.PASSWORD));
    }

    /** An access token of a machine client, such as {@code clearance-xa}. */
    String clientToken(String client) {
        var secret = secrets.get(
                "CLIENT_" + client.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        return fresh(client, Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret));
    }

    /** Whether Keycloak gives out tokens now. */
    boolean keycloakAnswers() {
        return given().formParams(Map.of(
                                "grant_type", "password",
                                "client_id", "customs-cli",
                                "username", "auditor.xa",
                                "password", Accounts.PASSWORD))
                        .post(ports().realm() + "/protocol/openid-connect/token")
                        .statusCode()
                == 200;
    }

    /** Lifts the lock that too many wrong passwords put on an account, as Keycloak's administrator. */
    void unlock(String username) {
        var keycloak = "http://localhost:" + ports().keycloak();
        var administrator = given().formParams(Map.of(
                        "grant_type", "password",
                        "client_id", "admin-cli",
                        "username", "admin",
                        "password", secrets.get("KEYCLOAK_ADMIN")))
                .post(keycloak + "/realms/master/protocol/openid-connect/token")
                .jsonPath()
                .getString("access_token");
        var account = new Accounts()
                .all().stream()
                        .filter(one -> one.username().equals(username))
                        .findFirst()
                        .orElseThrow();
        given().auth()
                .oauth2(administrator)
                .delete(keycloak + "/admin/realms/customs/attack-detection/brute-force/users/" + account.id())
                .then()
                .statusCode(204);
    }

    private String fresh(String name, Map<String, String> form) {
        var now = System.currentTimeMillis();
        var token = tokens.compute(name, (_, known) -> known != null && known.until() > now ? known : fetch(form));
        return token.text();
    }

    private Token fetch(Map<String, String> form) {
        var answer = given().formParams(form).post(ports().realm() + "/protocol/openid-connect/token");
        answer.then().statusCode(200);
        var life = answer.jsonPath().getLong("expires_in");
        return new Token(answer.jsonPath().getString("access_token"), System.currentTimeMillis() + (life - 60) * 1_000);
    }
}
