package customs.monitoring.publication;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import jakarta.persistence.Entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/** One published version of a cycle's results. It never changes; a later amendment makes another version. */
@Entity
class ResultVersion extends Aggregate {
    private String cycleCode;
    private int number;
    private int dataYear;
    private boolean demonstration;
    private Instant publishedAt;
    private LocalDate countedOn;
    private String catalogueVersion;
    private String input;
    private String inputHash;
    private String shown;

    protected ResultVersion() {}

    /** @param hash SHA-256 of the input as UTF-8 */
    ResultVersion(ResultInput source, int number, String input, String hash, String shown, Act act) {
        this.cycleCode = source.cycle();
        this.number = number;
        this.dataYear = source.dataYear();
        this.demonstration = source.demonstration();
        this.publishedAt = act.at();
        this.countedOn = source.countedOn();
        this.catalogueVersion = source.catalogueVersion();
        this.input = input;
        this.inputHash = hash;
        this.shown = shown;
        record("publish", null, act, Map.of("cycle", cycleCode, "number", number, "hash", hash));
    }

    @Override
    protected String kind() {
        return "results";
    }

    @Override
    protected String tenant() {
        return null;
    }

    String cycleCode() {
        return cycleCode;
    }

    int number() {
        return number;
    }

    String input() {
        return input;
    }

    String inputHash() {
        return inputHash;
    }

    String shown() {
        return shown;
    }
}
