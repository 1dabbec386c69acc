package customs.aeo.token;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwt.NumericDate;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the verification of access tokens found, by the hash of the token, until the token expires or its key is
 * withdrawn: a clearance system sends the same token with each of its thousand questions a second.
 */
@ApplicationScoped
class VerifiedTokens {
    private final Cache<ByteBuffer, Verified> verified;
    private final Set<String> seen = ConcurrentHashMap.newKeySet();
    private volatile Set<String> withdrawn = Set.of();

    VerifiedTokens(@ConfigProperty(name = "customs.aeo.token.most") long most) {
        verified = Caffeine.newBuilder().maximumSize(most).build();
    }

    /**
     * @param key id of the key that signed the token, or null
     * @param expiry second since 1970 from which on the token is not valid
     */
    private record Verified(SecurityIdentity identity, String key, long expiry) {}

    /** What is known of a token that is still valid. */
    Optional<SecurityIdentity> identity(String token) {
        var hash = hash(token);
        var known = verified.getIfPresent(hash);
        if (known == null) {
            return Optional.empty();
        }
        if (now() >= known.expiry() || isWithdrawn(known.key())) {
            verified.invalidate(hash);
            return Optional.empty();
        }
        return Optional.of(known.identity());
    }

    /** @param expiry second since 1970 from which on the token is not valid */
    void keep(String token, long expiry, SecurityIdentity identity) {
        if (now() < expiry) {
            verified.put(hash(token), new Verified(identity, key(token), expiry));
        }
    }

    /** The id of the key that a token names, or null. */
    static String key(String token) {
        var end = token.indexOf('.');
        if (end < 0) {
            return null;
        }
        try {
            var header = new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.substring(0, end)));
            return header.path("kid").textValue();
        } catch (IOException | IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether the identity provider published this key once and does so no longer. */
    boolean isWithdrawn(String key) {
        return key != null && withdrawn.contains(key);
    }

    boolean isAnyWithdrawn() {
        return !withdrawn.isEmpty();
    }

    /** The ids of the keys that the identity provider publishes now. */
    synchronized void published(Set<String> keys) {
        seen.addAll(keys);
        var gone = ConcurrentHashMap.<String>newKeySet();
        seen.stream().filter(key -> !keys.contains(key)).forEach(gone::add);
        withdrawn = gone;
    }

    long size() {
        verified.cleanUp();
        return verified.estimatedSize();
    }

    /** The clock that the verification itself reads. */
    private static long now() {
        return NumericDate.now().getValue();
    }

    private static ByteBuffer hash(String token) {
        try {
            return ByteBuffer.wrap(
                    MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
