package customs.platform.idempotency;

import jakarta.enterprise.context.ApplicationScoped;

import javax.sql.DataSource;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** The table {@code idempotency}; every call joins the transaction of the act. */
@ApplicationScoped
class StoredAnswers {
    private static final Duration KEPT = Duration.ofHours(24);
    private final DataSource database;
    private final Clock clock;

    StoredAnswers(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** False while another transaction works on the same key. */
    boolean lock(String caller, String key) {
        return with(connection -> {
            try (var select = connection.prepareStatement("SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
                select.setString(1, caller.length() + ":" + caller + key);
                try (var rows = select.executeQuery()) {
                    return rows.next() && rows.getBoolean(1);
                }
            }
        });
    }

    /** The answer given before, or null; older than 24 hours counts as never given. */
    StoredAnswer find(String caller, String key) {
        return with(connection -> {
            try (var delete = connection.prepareStatement("DELETE FROM idempotency WHERE created_at < ?")) {
                delete.setObject(1, now().minus(KEPT));
                delete.executeUpdate();
            }
            var sql = "SELECT request_hash, status, location, tag, body FROM idempotency WHERE caller = ? AND key = ?";
            try (var select = connection.prepareStatement(sql)) {
                select.setString(1, caller);
                select.setString(2, key);
                try (var rows = select.executeQuery()) {
                    return !rows.next()
                            ? null
                            : new StoredAnswer(
                                    rows.getString(1),
                                    rows.getInt(2),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getString(5));
                }
            }
        });
    }

    void store(String caller, String key, StoredAnswer answer) {
        with(connection -> {
            var sql = "INSERT INTO idempotency (caller, key, request_hash, status, location, tag, body, created_at)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
            try (var insert = connection.prepareStatement(sql)) {
                insert.setString(1, caller);
                insert.setString(2, key);
                insert.setString(3, answer.requestHash());
                insert.setInt(4, answer.status());
                insert.setString(5, answer.location());
                insert.setString(6, answer.tag());
                insert.setString(7, answer.body());
                insert.setObject(8, now());
                return insert.executeUpdate();
            }
        });
    }

    private OffsetDateTime now() {
        return OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC);
    }

    private <T> T with(Work<T> work) {
        try (var connection = database.getConnection()) {
            return work.on(connection);
        } catch (SQLException e) {
            throw new IllegalStateException("The table idempotency cannot be used", e);
        }
    }

    private interface Work<T> {
        T on(Connection connection) throws SQLException;
    }
}
