package customs.platform.feed;

import customs.platform.history.HistoryRows;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import javax.sql.DataSource;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;

/**
 * Changes in the order of their transactions. Rows of transactions that may still be running are held back
 * ({@code pg_snapshot_xmin}), so that a reader who goes on from a cursor never misses one that commits late.
 */
@ApplicationScoped
public class ChangeFeed {
    private static final String SELECT =
            "SELECT h.id, h.transaction_id::text AS transaction, " + HistoryRows.COLUMNS + """
             FROM history h
             WHERE (h.transaction_id, h.id) > (?::xid8, ?)
               AND h.transaction_id < pg_snapshot_xmin(pg_current_snapshot())
               AND (?::text IS NULL OR h.tenant = ?)
             ORDER BY h.transaction_id, h.id LIMIT ?
            """;

    private final DataSource database;
    private final String source;

    public ChangeFeed(DataSource database, @ConfigProperty(name = "quarkus.application.name") String application) {
        this.database = database;
        this.source = "/" + application;
    }

    /** @param tenant administration whose changes are wanted, null for all */
    @Transactional
    public ChangePage after(String after, Limit limit, String tenant) {
        var cursor = Cursor.decode(after, 2);
        var transaction = cursor == null ? "0" : number(cursor.part(0));
        var row = cursor == null ? "0" : number(cursor.part(1));
        var changes = new ArrayList<Change>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setString(1, transaction);
            select.setLong(2, Long.parseLong(row));
            select.setString(3, tenant);
            select.setString(4, tenant);
            select.setInt(5, limit.rows());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    changes.add(change(rows));
                    transaction = rows.getString("transaction");
                    row = rows.getString("id");
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The change feed cannot be read", e);
        }
        return new ChangePage(changes, Cursor.of(transaction, row).encode());
    }

    private Change change(ResultSet rows) throws SQLException {
        var step = HistoryRows.read(rows);
        return new Change(
                "1.0",
                rows.getString("id"),
                source,
                "customs.%s.%s".formatted(step.kind(), step.act()),
                step.aggregate(),
                step.at(),
                "application/json",
                new Change.ChangeData(
                        step.tenant(),
                        step.number(),
                        step.act(),
                        step.stage(),
                        step.actor(),
                        step.facts(),
                        step.hash()));
    }

    private static String number(String part) {
        if (!part.matches("\\d{1,18}")) {
            throw Refusal.invalid("after", "CURSOR", "after must be the value that the previous page returned.");
        }
        return part;
    }
}
