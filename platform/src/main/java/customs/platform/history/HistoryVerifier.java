package customs.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import javax.sql.DataSource;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Recomputes all hashes: of each aggregate's steps, of the service's chain over them, and the heads kept by aggregates. */
@ApplicationScoped
public class HistoryVerifier {
    private static final int MOST_FINDINGS = 100;
    private final DataSource database;

    public HistoryVerifier(DataSource database) {
        this.database = database;
    }

    @Transactional
    public HistoryVerification verify() {
        try (var connection = database.getConnection()) {
            // one snapshot for all three passes, so that an act in between is not taken for a fault
            try (var statement = connection.createStatement()) {
                statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            }
            var run = new Run();
            steps(connection, run);
            links(connection, run);
            heads(connection, run);
            return new HistoryVerification(
                    run.findings.isEmpty(), run.steps, run.aggregates, run.links, run.head, List.copyOf(run.findings));
        } catch (SQLException e) {
            throw new IllegalStateException("History cannot be verified", e);
        }
    }

    private static void steps(Connection connection, Run run) throws SQLException {
        var sql = "SELECT " + HistoryRows.COLUMNS + " FROM history h ORDER BY h.aggregate_id, h.number";
        each(connection, sql, rows -> {
            var step = HistoryRows.read(rows);
            if (!step.aggregate().equals(run.aggregate)) {
                run.aggregate = step.aggregate();
                run.number = 0;
                run.hash = HistoryHash.START;
                run.aggregates++;
            }
            run.steps++;
            var place = run.aggregate + " step " + step.number();
            if (step.number() != run.number + 1) {
                run.find("MISSING_STEP", place);
            } else if (!step.previousHash().equals(run.hash)) {
                run.find("BROKEN_CHAIN", place);
            }
            if (!HistoryHash.of(step).equals(step.hash())) {
                run.find("ALTERED_STEP", place);
            }
            run.number = step.number();
            run.hash = step.hash();
        });
    }

    private static void links(Connection connection, Run run) throws SQLException {
        var sql = """
                SELECT c.position, c.previous_hash, c.hash, h.hash AS step_hash
                FROM history_chain c LEFT JOIN history h ON h.id = c.history_id ORDER BY c.position
                """;
        each(connection, sql, rows -> {
            var at = rows.getLong("position");
            var place = "link " + at;
            var stepHash = rows.getString("step_hash");
            if (at != run.position + 1) {
                run.find("MISSING_LINK", place);
            }
            if (stepHash == null) {
                run.find("MISSING_STEP", place);
            } else if (!rows.getString("previous_hash").equals(run.head)
                    || !HistoryHash.link(run.head, at, stepHash).equals(rows.getString("hash"))) {
                run.find("ALTERED_LINK", place);
            }
            run.position = at;
            run.head = rows.getString("hash");
            run.links++;
        });
        var unlinked = "SELECT h.aggregate_id, h.number FROM history h"
                + " LEFT JOIN history_chain c ON c.history_id = h.id WHERE c.position IS NULL LIMIT 100";
        each(connection, unlinked, rows -> run.find("MISSING_LINK", rows.getString(1) + " step " + rows.getInt(2)));
    }

    /** Every table with a column history_head holds aggregates; each must know its last step, and each step its row. */
    private static void heads(Connection connection, Run run) throws SQLException {
        var tables = new ArrayList<String>();
        each(
                connection,
                "SELECT quote_ident(table_name) FROM information_schema.columns"
                        + " WHERE table_schema = current_schema() AND column_name = 'history_head'",
                rows -> tables.add(rows.getString(1)));
        if (tables.isEmpty()) {
            return;
        }
        var aggregates = String.join(
                " UNION ALL ",
                tables.stream()
                        .map("SELECT id, history_count, history_head FROM %s"::formatted)
                        .toList());
        var sql = """
                WITH last AS (
                    SELECT DISTINCT ON (aggregate_id) aggregate_id, number, hash, act
                    FROM history ORDER BY aggregate_id, number DESC)
                SELECT coalesce(a.id, l.aggregate_id) AS id, a.id IS NULL AS gone
                FROM (%s) a FULL JOIN last l ON l.aggregate_id = a.id
                WHERE (a.id IS NULL AND l.act <> 'deleted')
                   OR (a.id IS NOT NULL AND a.history_count > 0 AND l.number IS NULL)
                   OR (a.id IS NOT NULL AND l.number IS NOT NULL
                       AND (a.history_count <> l.number OR a.history_head <> l.hash))
                """.formatted(aggregates);
        each(
                connection,
                sql,
                rows -> run.find(rows.getBoolean("gone") ? "AGGREGATE_MISSING" : "HEAD_DIFFERS", rows.getString("id")));
    }

    private static void each(Connection connection, String sql, Row row) throws SQLException {
        try (var select = connection.prepareStatement(sql)) {
            select.setFetchSize(1000);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    row.read(rows);
                }
            }
        }
    }

    private interface Row {
        void read(ResultSet rows) throws SQLException;
    }

    private static final class Run {
        private final List<HistoryVerification.Finding> findings = new ArrayList<>();
        private long steps;
        private long aggregates;
        private long links;
        private String head = HistoryHash.START;
        private UUID aggregate;
        private int number;
        private String hash;
        private long position;

        void find(String code, String place) {
            if (findings.size() < MOST_FINDINGS) {
                findings.add(new HistoryVerification.Finding(code, place));
            }
        }
    }
}
