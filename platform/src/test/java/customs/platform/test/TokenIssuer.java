package customs.platform.test;

import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/**
 * Publishes a test key at the address where a service expects the identity provider's keys, so that tests go through the
 * same verification of tokens as production. System properties carry the key across class loaders.
 */
final class TokenIssuer {
    static final String KEY_ID = "test-key";
    private static final String URL = "customs.test.issuer";
    private static final String KEY = "customs.test.issuer.key";

    private TokenIssuer() {}

    static synchronized String start() {
        if (System.getProperty(URL) == null) {
            try {
                var generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                var pair = generator.generateKeyPair();
                System.setProperty(
                        KEY,
                        Base64.getEncoder().encodeToString(pair.getPrivate().getEncoded()));
                var keys = jwks((RSAPublicKey) pair.getPublic()).getBytes(StandardCharsets.UTF_8);
                var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.createContext("/realms/customs/protocol/openid-connect/certs", exchange -> {
                    exchange.getResponseHeaders().add("Content-Type", "application/json");
                    exchange.sendResponseHeaders(200, keys.length);
                    try (var body = exchange.getResponseBody()) {
                        body.write(keys);
                    }
                });
                server.start();
                System.setProperty(
                        URL,
                        "http://127.0.0.1:%d/realms/customs"
                                .formatted(server.getAddress().getPort()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return System.getProperty(URL);
    }

    static String url() {
        return start();
    }

    static PrivateKey key() {
        start();
        try {
            var bytes = Base64.getDecoder().decode(System.getProperty(KEY));
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String jwks(RSAPublicKey key) {
        var encoder = Base64.getUrlEncoder().withoutPadding();
        return """
                {"keys":[{"kty":"RSA","use":"sig","alg":"RS256","kid":"%s","n":"%s","e":"%s"}]}""".formatted(
                        KEY_ID,
                        encoder.encodeToString(unsigned(key.getModulus().toByteArray())),
                        encoder.encodeToString(key.getPublicExponent().toByteArray()));
    }

    private static byte[] unsigned(byte[] number) {
        return number[0] == 0 ? java.util.Arrays.copyOfRange(number, 1, number.length) : number;
    }
}
