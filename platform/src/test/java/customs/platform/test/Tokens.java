package customs.platform.test;

import io.smallrye.jwt.build.Jwt;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Access tokens as the realm issues them, signed with the test key: {@code Tokens.of("aeo-officer").sign()}. */
public final class Tokens {
    private final List<String> roles;
    private String id;
    private String administration = "XA";
    private String operator;
    private String body;
    private String region;
    private Duration life = Duration.ofMinutes(30);

    private Tokens(List<String> roles) {
        this.roles = roles;
        this.id = roles.isEmpty() ? "nobody" : roles.getFirst() + ".test";
    }

    public static Tokens of(String... roles) {
        return new Tokens(List.of(roles));
    }

    /** The token's {@code sub}. */
    public Tokens id(String subject) {
        this.id = subject;
        return this;
    }

    /** XA unless told; null for none. */
    public Tokens administration(String code) {
        this.administration = code;
        return this;
    }

    public Tokens operator(String number) {
        this.operator = number;
        return this;
    }

    public Tokens body(String code) {
        this.body = code;
        return this;
    }

    public Tokens region(String code) {
        this.region = code;
        return this;
    }

    /** A token that was valid until a minute ago. */
    public Tokens expired() {
        this.life = Duration.ofMinutes(-1);
        return this;
    }

    public String sign() {
        var now = Instant.now();
        var claims = Jwt.issuer(TokenIssuer.url())
                .subject(id)
                .upn(id)
                .claim("typ", "Bearer")
                .claim("preferred_username", id)
                .claim("realm_access", Map.of("roles", roles))
                .issuedAt(now.minusSeconds(3600))
                .expiresAt(now.plus(life));
        add(claims, "administration", administration);
        add(claims, "operator", operator);
        add(claims, "body", body);
        add(claims, "region", region);
        return claims.jws().keyId(TokenIssuer.KEY_ID).sign(TokenIssuer.key());
    }

    private static void add(io.smallrye.jwt.build.JwtClaimsBuilder claims, String name, String value) {
        if (value != null) {
            claims.claim(name, value);
        }
    }
}
