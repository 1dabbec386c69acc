package customs.aeo;

import customs.platform.test.Tokens;
import io.restassured.response.ValidatableResponse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import static customs.aeo.Desk.as;
import static org.hamcrest.Matchers.equalTo;

/** Programmes for administrations that no other test knows, and how they come into force. */
public final class Statute {
    public static final String PATH = "/api/v1/programme-versions";

    private Statute() {}

    public static String administrator(String id, String administration) {
        return Tokens.of("administrator").id(id).administration(administration).sign();
    }

    /** The demonstration programme of XA, made into one of another administration. */
    public static String programme(String administration, String version, String validFrom) {
        try (var in = Statute.class.getResourceAsStream("/programmes/xa.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("code: xa", "code: " + administration.toLowerCase(Locale.ROOT))
                    .replace("version: \"2026-01\"", "version: \"%s\"".formatted(version))
                    .replace("validFrom: 2020-01-01", "validFrom: " + validFrom)
                    .replace("jurisdiction: XA", "jurisdiction: " + administration)
                    .replace("administrations: [XA]", "administrations: [%s]".formatted(administration));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static ValidatableResponse load(String token, String yaml) {
        return as(token)
                .contentType("application/yaml")
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .post(PATH)
                .then();
    }

    public static String loaded(String token, String yaml) {
        return load(token, yaml)
                .statusCode(201)
                .body("stage", equalTo("LOADED"))
                .extract()
                .path("id");
    }

    public static ValidatableResponse act(String token, String id, String act, Map<String, ?> body) {
        return Desk.change(token, PATH + "/" + id, act, body);
    }

    /** Loaded by one person and put into force by another. */
    public static void inForce(String administration, String yaml) {
        var id = loaded(administrator("one." + administration, administration), yaml);
        act(administrator("two." + administration, administration), id, "activation", null)
                .statusCode(200)
                .body("stage", equalTo("ACTIVE"))
                .body("activeFor", equalTo(List.of(administration)));
    }
}
