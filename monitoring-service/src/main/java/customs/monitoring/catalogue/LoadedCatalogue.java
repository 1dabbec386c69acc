package customs.monitoring.catalogue;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * A version of the catalogue that was loaded while the service runs. What was loaded never changes; a mistake is mended by
 * the next version. A cycle can be announced by it once the Secretariat put it in force.
 */
@Entity
class LoadedCatalogue extends Aggregate {
    private String catalogueVersion;
    private LocalDate validFrom;
    private String content;
    private String contentHash;
    private String loadedBy;
    private Instant loadedAt;
    private Instant activatedAt;

    protected LoadedCatalogue() {}

    /** @param hash SHA-256 of the content as UTF-8 */
    LoadedCatalogue(Catalogue catalogue, String content, String hash, Act act) {
        this.catalogueVersion = catalogue.version();
        this.validFrom = catalogue.validFrom();
        this.content = content;
        this.contentHash = hash;
        this.loadedBy = act.actor();
        this.loadedAt = act.at();
        record("load", null, act, Map.of("version", catalogueVersion, "hash", hash));
    }

    /** Four eyes: whoever loaded it does not put it in force. */
    void activate(Act act) {
        if (act.actor().equals(loadedBy)) {
            throw new Refusal("four-eyes", "Whoever loaded a catalogue cannot put it in force.");
        }
        if (activatedAt != null) {
            throw new Refusal("wrong-stage", "The catalogue is in force already.");
        }
        activatedAt = act.at();
        record("activate", null, act, Map.of("version", catalogueVersion, "hash", contentHash));
    }

    @Override
    protected String kind() {
        return "catalogue";
    }

    @Override
    protected String tenant() {
        return null;
    }

    String catalogueVersion() {
        return catalogueVersion;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    String content() {
        return content;
    }

    String contentHash() {
        return contentHash;
    }

    String loadedBy() {
        return loadedBy;
    }

    Instant loadedAt() {
        return loadedAt;
    }

    /** Null until it was put in force. */
    Instant activatedAt() {
        return activatedAt;
    }
}
