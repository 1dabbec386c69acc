package customs.aeo.token;

import com.sun.net.httpserver.HttpServer;
import customs.aeo.Desk;
import customs.platform.test.ServiceDatabase;
import customs.platform.test.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A verified token is known again until it expires or its key is withdrawn. */
@QuarkusTest
@QuarkusTestResource(ServiceDatabase.class)
class VerifiedTokenTest {
    @Inject
    VerifiedTokens tokens;

    @ConfigProperty(name = "quarkus.oidc.auth-server-url")
    String issuer;

    private static int ask(String token) {
        return Desk.wrongly(token).get("/api/v1/status/TIN/XA1").statusCode();
    }

    @Test
    void aTokenIsVerifiedOnceAndKnownAgain() {
        Desk.day("2026-03-01");
        var token = Tokens.of("clearance-system").id("clearance-kept").sign();
        assertTrue(tokens.identity(token).isEmpty());
        assertEquals(200, ask(token));
        var known = tokens.identity(token).orElseThrow();
        assertEquals(Set.of("clearance-system"), known.getRoles());
        assertTrue(
                known.getAttributes().values().stream()
                        .noneMatch(value -> value instanceof io.vertx.ext.web.RoutingContext),
                "the request in which it was first seen is not kept");
        assertEquals(200, ask(token));
        assertEquals(known, tokens.identity(token).orElseThrow());
        Desk.wrongly(token)
                .get("/api/v1/applications")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems/forbidden"));
    }

    @Test
    void whatWasNotVerifiedIsNotKnown() {
        var token = Tokens.of("clearance-system").id("clearance-forged").sign();
        assertEquals(200, ask(token));
        var forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
        assertEquals(401, ask(forged));
        assertTrue(tokens.identity(forged).isEmpty());
        assertEquals(401, ask(Tokens.of("clearance-system").expired().sign()));
    }

    @Test
    void aTokenThatExpiresIsRefusedFromThatSecondOn() throws Exception {
        Desk.day("2026-03-01");
        var key = KeyFactory.getInstance("RSA")
                .generatePrivate(new PKCS8EncodedKeySpec(
                        Base64.getDecoder().decode(System.getProperty("customs.test.issuer.key"))));
        var expiry = Instant.now().getEpochSecond() + 3;
        var token = Jwt.issuer(issuer)
                .subject("clearance-short")
                .claim("realm_access", Map.of("roles", Set.of("clearance-system")))
                .claim("administration", "XA")
                .issuedAt(expiry - 60)
                .expiresAt(expiry)
                .jws()
                .keyId("test-key")
                .sign(key);
        assertEquals(200, ask(token));
        assertTrue(tokens.identity(token).isPresent());
        while (Instant.now().getEpochSecond() < expiry) {
            Thread.onSpinWait();
        }
        assertEquals(401, ask(token));
        assertTrue(tokens.identity(token).isEmpty());
    }

    @Test
    void aTokenOfAWithdrawnKeyIsRefusedKeptOrNot() {
        Desk.day("2026-03-01");
        tokens.published(Set.of("test-key"));
        var kept = Tokens.of("clearance-system").id("clearance-revoked").sign();
        assertEquals(200, ask(kept));
        try {
            tokens.published(Set.of("next-key"));
            assertEquals(401, ask(kept));
            assertEquals(401, ask(Tokens.of("clearance-system").id("other").sign()));
        } finally {
            tokens.published(Set.of("test-key", "next-key"));
        }
        assertEquals(200, ask(kept));
    }

    @Test
    void theKeysAreThoseThatTheIdentityProviderPublishesWhileItAnswers() throws Exception {
        var body = new AtomicReference<>("{\"keys\":[{\"kid\":\"one\"},{\"kid\":\"two\"}]}");
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/keys", exchange -> {
            var bytes = body.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
        var mine = new VerifiedTokens(10);
        var keys = new PublishedKeys(
                mine, "http://127.0.0.1:" + server.getAddress().getPort(), "/keys");
        keys.look();
        assertFalse(mine.isAnyWithdrawn());
        body.set("{\"keys\":[{\"kid\":\"two\"}]}");
        keys.look();
        assertTrue(mine.isWithdrawn("one"));
        assertFalse(mine.isWithdrawn("two"));
        body.set("{}");
        keys.look();
        assertFalse(mine.isWithdrawn("two"), "an answer without keys withdraws none");
        server.stop(0);
        keys.look();
        assertFalse(mine.isWithdrawn("two"), "silence withdraws none");
    }

    @Test
    void noMoreAreKeptThanIsAllowed() {
        var few = new VerifiedTokens(5);
        var identity = tokens.identity(known()).orElseThrow();
        for (int i = 0; i < 100; i++) {
            few.keep("a." + i, Long.MAX_VALUE, identity);
        }
        assertTrue(few.size() <= 5, () -> few.size() + " are kept");
    }

    private static String known() {
        var token = Tokens.of("clearance-system").id("clearance-known").sign();
        assertEquals(200, ask(token));
        return token;
    }
}
