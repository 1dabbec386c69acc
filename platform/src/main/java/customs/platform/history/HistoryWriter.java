package customs.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostPersist;
import jakarta.persistence.PostRemove;
import jakarta.persistence.PostUpdate;

import javax.sql.DataSource;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Writes an aggregate's new steps when Hibernate writes the aggregate, over the same transaction's connection: a stale
 * version fails before any step is written, and no second call can be forgotten.
 */
@ApplicationScoped
public class HistoryWriter {
    private static final String INSERT = """
            INSERT INTO history (kind, aggregate_id, number, tenant, act, stage, actor, at, reason, input_hash, facts,
                                 previous_hash, hash)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final DataSource database;

    public HistoryWriter(DataSource database) {
        this.database = database;
    }

    @PostPersist
    @PostUpdate
    @PostRemove
    void write(Aggregate aggregate) {
        var steps = aggregate.handOver();
        if (steps.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (var step : steps) {
                set(insert, step);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new HistoryFailure(e);
        }
    }

    private static void set(PreparedStatement insert, HistoryStep step) throws SQLException {
        insert.setString(1, step.kind());
        insert.setObject(2, step.aggregate());
        insert.setInt(3, step.number());
        insert.setString(4, step.tenant());
        insert.setString(5, step.act());
        insert.setString(6, step.stage());
        insert.setString(7, step.actor());
        insert.setObject(8, OffsetDateTime.ofInstant(step.at(), ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
        insert.setString(9, step.reason());
        insert.setString(10, step.inputHash());
        insert.setString(11, step.facts());
        insert.setString(12, step.previousHash());
        insert.setString(13, step.hash());
    }

    /** The history could not be written, so nothing is. */
    static final class HistoryFailure extends RuntimeException {
        HistoryFailure(SQLException cause) {
            super("A step of history could not be written", cause);
        }
    }
}
