package customs.bcp.estate;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import java.time.Instant;
import java.util.UUID;

/** An estate as it was when somebody relied on it; its hash is that of its canonical text. */
@Entity
public class FrozenEstate implements Owned {
    @Id
    private UUID id = UUID.randomUUID();

    private String administration;
    private String hash;
    private Instant takenAt;
    private String document;

    protected FrozenEstate() {}

    FrozenEstate(String administration, EstateDocument estate, Instant takenAt) {
        this.administration = administration;
        this.document = CanonicalJson.write(estate);
        this.hash = CanonicalJson.sha256(document);
        this.takenAt = takenAt;
    }

    public UUID id() {
        return id;
    }

    @Override
    public String administration() {
        return administration;
    }

    public String hash() {
        return hash;
    }

    public Instant takenAt() {
        return takenAt;
    }

    public EstateDocument estate() {
        return CanonicalJson.read(document, EstateDocument.class);
    }
}
