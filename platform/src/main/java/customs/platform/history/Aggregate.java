package customs.platform.history;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import customs.platform.act.Act;
import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Something with a life: it changes by acts, and each act appends a step to its history in the same transaction.
 * The entity keeps the count and the hash of its last step, so that a removed tail shows.
 */
@MappedSuperclass
@EntityListeners(HistoryWriter.class)
public abstract class Aggregate {
    private static final ObjectMapper FACTS = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();

    @Id
    private UUID id = UUID.randomUUID();

    @Version
    private int version;

    @Column(name = "history_count")
    private int historyCount;

    @Column(name = "history_head")
    private String historyHead = HistoryHash.START;

    @Transient
    private List<HistoryStep> unwritten;

    public UUID id() {
        return id;
    }

    /** The version that this object was read at, or will be stored as: what the ETag shows. */
    public int version() {
        return version;
    }

    /** What this is in history and in the change feed, e.g. application. */
    protected abstract String kind();

    /** Administration that it belongs to, null where it belongs to none. */
    protected abstract String tenant();

    /** Only for loading and for imports that must keep an id. */
    protected void id(UUID given) {
        this.id = given;
    }

    /**
     * Appends a step. Called inside the method that makes the transition, after its guards.
     *
     * @param stage where this stands now, null where it has no stages
     * @param facts what else a later reader must know; ids, dates and codes, never names or addresses
     */
    protected void record(String act, Enum<?> stage, Act by, Map<String, ?> facts) {
        var at = by.at().truncatedTo(ChronoUnit.MICROS);
        var inputHash = by.by().inputHash();
        var stageName = stage == null ? null : stage.name();
        var json = json(facts);
        var number = historyCount + 1;
        var hash = HistoryHash.of(
                historyHead,
                kind(),
                id,
                number,
                tenant(),
                act,
                stageName,
                by.actor(),
                at,
                by.reason(),
                inputHash,
                json);
        if (unwritten == null) {
            unwritten = new ArrayList<>();
        }
        unwritten.add(new HistoryStep(
                kind(),
                id,
                number,
                tenant(),
                act,
                stageName,
                by.actor(),
                at,
                by.reason(),
                inputHash,
                json,
                historyHead,
                hash));
        historyCount = number;
        historyHead = hash;
    }

    protected void record(String act, Enum<?> stage, Act by) {
        record(act, stage, by, Map.of());
    }

    /** The steps not yet in the database; they are handed out once. */
    List<HistoryStep> handOver() {
        var steps = unwritten == null ? List.<HistoryStep>of() : unwritten;
        unwritten = null;
        return steps;
    }

    private static String json(Map<String, ?> facts) {
        try {
            return FACTS.writeValueAsString(new TreeMap<>(facts));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("These facts cannot be written as JSON: " + facts.keySet(), e);
        }
    }
}
