package customs.bcp.pack;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.UUID;

/** An edition in one language and one form. Never changed. */
@Entity
class Pack {
    @Id
    private UUID id = UUID.randomUUID();

    private UUID editionId;
    private String language;

    @Enumerated(EnumType.STRING)
    private PackFormat format;

    private Instant builtAt;
    private String sha256;
    private byte[] bytes;

    protected Pack() {}

    Pack(PackEdition edition, String language, PackFormat format, byte[] bytes) {
        this.editionId = edition.id();
        this.language = language;
        this.format = format;
        this.bytes = bytes.clone();
        this.builtAt = edition.builtAt();
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
}
