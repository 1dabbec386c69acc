package customs.aeo.enrolment;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.OptimisticLock;
import org.hibernate.type.SqlTypes;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** A file from which operators are entered into the register: looked through first, entered when a person says so. */
@Entity
@Table(name = "register_import")
class RegisterImport extends Aggregate {
    /** After so long without a sign an instance of the service is taken for dead, and another goes on. */
    private static final Duration CLAIM = Duration.ofSeconds(60);

    /** Where an import stands and where it may go next. */
    enum Stage {
        /** The file is there; which column is what may be said. */
        UPLOADED,
        /** Each row is looked at; nothing is entered. */
        CHECKING,
        /** What would become of each row is known. */
        CHECKED,
        /** Operators are entered, portion by portion. */
        ENROLLING,
        /** A person stopped it; what was entered stays, the rest can follow. */
        PAUSED,
        /** Every row has been entered, left alone or refused; the file is gone. */
        DONE,
        /** The file could not be read to its end. */
        FAILED,
        /** Given up; the file is gone. */
        DISCARDED;

        Set<Stage> next() {
            return switch (this) {
                case UPLOADED -> EnumSet.of(UPLOADED, CHECKING, DISCARDED);
                case CHECKING -> EnumSet.of(CHECKED, FAILED);
                case CHECKED -> EnumSet.of(UPLOADED, CHECKING, ENROLLING, DISCARDED);
                case ENROLLING -> EnumSet.of(DONE, PAUSED, FAILED);
                case PAUSED -> EnumSet.of(ENROLLING, DISCARDED);
                case FAILED -> EnumSet.of(UPLOADED, CHECKING, DISCARDED);
                case DONE, DISCARDED -> EnumSet.noneOf(Stage.class);
            };
        }

        boolean atWork() {
            return this == CHECKING || this == ENROLLING;
        }
    }

    private String administration;

    @Column(name = "file_name")
    private String fileName;

    @Enumerated(EnumType.STRING)
    private RegisterFile.Format format;

    private long size;
    private String sha256;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> header = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private List<List<String>> sample = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> columns = new LinkedHashMap<>();

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> constants = new LinkedHashMap<>();

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.UPLOADED;

    // progress is no change that a person must have seen: it leaves the version alone
    @Column(name = "rows_read")
    @OptimisticLock(excluded = true)
    private int rowsRead;

    @OptimisticLock(excluded = true)
    private int created;

    @OptimisticLock(excluded = true)
    private int changed;

    @OptimisticLock(excluded = true)
    private int same;

    @OptimisticLock(excluded = true)
    private int refused;

    @OptimisticLock(excluded = true)
    private int alike;

    private String failure;

    @Column(name = "uploaded_by")
    private String uploadedBy;

    @Column(name = "uploaded_at")
    private Instant uploadedAt;

    @Column(name = "claimed_by")
    @OptimisticLock(excluded = true)
    private UUID claimedBy;

    @Column(name = "claimed_at")
    @OptimisticLock(excluded = true)
    private Instant claimedAt;

    protected RegisterImport() {}

    /**
     * A file as it arrived.
     *
     * @param size bytes
     * @param sample the first rows, to show what the columns hold
     */
    record Arrived(
            String fileName,
            RegisterFile.Format format,
            long size,
            String sha256,
            List<String> header,
            List<List<String>> sample) {}

    static RegisterImport upload(String administration, Arrived file, Act act) {
        var arrived = new RegisterImport();
        arrived.administration = administration;
        arrived.fileName = file.fileName();
        arrived.format = file.format();
        arrived.size = file.size();
        arrived.sha256 = file.sha256();
        arrived.header = new ArrayList<>(file.header());
        arrived.sample = new ArrayList<>(file.sample());
        arrived.uploadedBy = act.actor();
        arrived.uploadedAt = act.at();
        for (var column : RegisterColumn.values()) {
            column.among(file.header()).ifPresent(name -> arrived.columns.put(column.title(), name));
        }
        arrived.record("upload", Stage.UPLOADED, act, Map.of("sha256", file.sha256(), "size", file.size()));
        return arrived;
    }

    /** Says which column of the file is what, and what is the same in every row. */
    void map(Map<String, String> columns, Map<String, String> constants, Act act) {
        var faults = new ArrayList<FieldError>();
        columns.forEach((title, name) -> {
            if (RegisterColumn.titled(title).isEmpty()) {
                faults.add(new FieldError("/columns/" + title, "UNKNOWN_COLUMN", "The register has no such column."));
            } else if (!header.contains(name)) {
                faults.add(new FieldError(
                        "/columns/" + title, "NOT_IN_FILE", "The file has no column %s.".formatted(name)));
            }
        });
        constants.keySet().stream()
                .filter(title -> RegisterColumn.titled(title).isEmpty())
                .forEach(title -> faults.add(
                        new FieldError("/constants/" + title, "UNKNOWN_COLUMN", "The register has no such column.")));
        if (!faults.isEmpty()) {
            throw new Refusal("invalid", "The columns do not fit the file.", faults);
        }
        move(Stage.UPLOADED);
        this.columns = new LinkedHashMap<>(columns);
        this.constants = new LinkedHashMap<>(constants);
        record("map", stage, act, Map.of("columns", new TreeMap<>(columns)));
    }

    void check(Act act) {
        var lacking = lacking();
        if (!lacking.isEmpty()) {
            throw new Refusal(
                    "mapping-incomplete",
                    "Say which column holds: %s.".formatted(String.join(", ", lacking)),
                    lacking.stream()
                            .map(title ->
                                    new FieldError("/columns/" + title, "MISSING", "This is needed in every row."))
                            .toList());
        }
        move(Stage.CHECKING);
        begin();
        record("check", stage, act);
    }

    List<String> lacking() {
        return Arrays.stream(RegisterColumn.values())
                .filter(column -> column.needed()
                        && !columns.containsKey(column.title())
                        && !constants.containsKey(column.title()))
                .map(RegisterColumn::title)
                .toList();
    }

    /** @param withoutRefused the person knows that rows are refused and wants the others entered */
    void enrol(boolean withoutRefused, Act act) {
        if (stage == Stage.CHECKED && refused > 0 && !withoutRefused) {
            throw new Refusal(
                    "rows-refused",
                    "%d rows would be refused; mend the file, or say that the others are to be entered without them."
                            .formatted(refused));
        }
        var resumed = stage == Stage.PAUSED;
        move(Stage.ENROLLING);
        if (!resumed) {
            begin();
        }
        record("enrol", stage, act, Map.of("rowsRead", rowsRead));
    }

    void pause(Act act) {
        move(Stage.PAUSED);
        record("pause", stage, act, Map.of("rowsRead", rowsRead));
    }

    void discard(Act act) {
        move(Stage.DISCARDED);
        record("discard", stage, act);
    }

    private void begin() {
        rowsRead = 0;
        created = 0;
        changed = 0;
        same = 0;
        refused = 0;
        alike = 0;
        failure = null;
        claimedBy = null;
        claimedAt = null;
    }

    /** Whether an instance may work on it now. */
    boolean claim(UUID instance, Instant now) {
        if (!stage.atWork()) {
            return false;
        }
        if (claimedBy != null
                && !claimedBy.equals(instance)
                && claimedAt.plus(CLAIM).isAfter(now)) {
            return false;
        }
        claimedBy = instance;
        claimedAt = now;
        return true;
    }

    /** What became of a portion of rows. */
    record Portion(int rows, int created, int changed, int same, int refused, int alike) {}

    void advance(Portion portion, Instant now) {
        rowsRead += portion.rows();
        created += portion.created();
        changed += portion.changed();
        same += portion.same();
        refused += portion.refused();
        alike += portion.alike();
        claimedAt = now;
    }

    /** Every row was looked at. */
    void finish(Act act) {
        move(stage == Stage.CHECKING ? Stage.CHECKED : Stage.DONE);
        claimedBy = null;
        record(
                stage == Stage.CHECKED ? "end-check" : "end-enrolment",
                stage,
                act,
                Map.of("created", created, "changed", changed, "same", same, "refused", refused));
    }

    /** @param failure slug of the problem */
    void fail(String failure, Act act) {
        move(Stage.FAILED);
        this.failure = failure;
        claimedBy = null;
        record("fail", stage, act, Map.of("failure", failure, "rowsRead", rowsRead));
    }

    private void move(Stage to) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "%s cannot become %s.".formatted(stage, to));
        }
        stage = to;
    }

    /** Figures of an import, in one place for its view. */
    record Count(int rowsRead, int created, int changed, int same, int refused, int alike) {}

    Count count() {
        return new Count(rowsRead, created, changed, same, refused, alike);
    }

    String administration() {
        return administration;
    }

    Arrived file() {
        return new Arrived(fileName, format, size, sha256, List.copyOf(header), List.copyOf(sample));
    }

    Map<String, String> columns() {
        return Map.copyOf(columns);
    }

    Map<String, String> constants() {
        return Map.copyOf(constants);
    }

    Stage stage() {
        return stage;
    }

    String failure() {
        return failure;
    }

    String uploadedBy() {
        return uploadedBy;
    }

    Instant uploadedAt() {
        return uploadedAt;
    }

    @Override
    protected String kind() {
        return "register-import";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
