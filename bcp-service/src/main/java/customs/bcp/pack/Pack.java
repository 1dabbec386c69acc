package customs.bcp.pack;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** A version of a plan as printed when it came into force, in one language. Never changed. */
@Entity
class Pack {
    @Id
    private UUID id = UUID.randomUUID();

    private UUID planVersionId;
    private String language;
    private Instant builtAt;
    private String sha256;
    private byte[] bytes;

    protected Pack() {}

    Pack(UUID planVersionId, String language, byte[] bytes, Instant builtAt) {
        this.planVersionId = planVersionId;
        this.language = language;
        this.bytes = bytes.clone();
        this.builtAt = builtAt;
        try {
            this.sha256 = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] bytes() {
        return bytes.clone();
    }

    String sha256() {
        return sha256;
    }

    Instant builtAt() {
        return builtAt;
    }
}
