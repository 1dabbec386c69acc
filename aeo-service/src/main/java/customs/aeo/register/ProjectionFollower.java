package customs.aeo.register;

import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.UUID;

/**
 * Keeps a projection as the database is: reads it whole once, then waits to be told of changes (LISTEN) and reads what
 * changed. What changed stands in history, in the order of transactions; rows of transactions that were still running
 * at the last reading are looked at again, so none is missed, whatever was not heard in the meantime.
 */
final class ProjectionFollower implements Runnable {
    private static final Logger LOG = Logger.getLogger(ProjectionFollower.class);
    private static final int AT_ONCE = 1000;
    private static final int BEFORE_THE_NEXT_TRY = 300;
    private static final int SILENCE = 10_000;

    private static final String SNAPSHOT = """
            SELECT pg_snapshot_xmin(s)::text::bigint, pg_snapshot_xmax(s)::text::bigint FROM pg_current_snapshot() s""";
    private static final String CHANGED = """
            SELECT DISTINCT coalesce(a.operator_id, h.aggregate_id)
            FROM history h LEFT JOIN authorisation a ON h.kind = 'authorisation' AND a.id = h.aggregate_id
            WHERE h.transaction_id >= ?::text::xid8 AND h.transaction_id < ?::text::xid8
              AND h.kind IN ('operator', 'authorisation')""";

    private final Projection projection;
    private final Opening database;
    private final Duration heartbeat;
    private volatile Connection connection;
    private long seen;
    private volatile boolean ended;

    /** Opens a connection of its own, which hears while others work. */
    interface Opening {
        Connection open() throws SQLException;
    }

    /** @param heartbeat how often it looks without being told, which proves that it would have been told */
    ProjectionFollower(Projection projection, Opening database, Duration heartbeat) {
        this.projection = projection;
        this.database = database;
        this.heartbeat = heartbeat;
    }

    @Override
    public void run() {
        while (!ended) {
            try {
                look();
                listen();
            } catch (SQLException | RuntimeException e) {
                if (!ended) {
                    LOG.warnf("The status projection lost the database: %s", e.getMessage());
                    close();
                    pause();
                }
            }
        }
        close();
    }

    void end() {
        ended = true;
        var hears = connection;
        if (hears != null) {
            try {
                hears.abort(Runnable::run);
            } catch (SQLException e) {
                LOG.debugf("Ending failed: %s", e.getMessage());
            }
        }
    }

    /** Makes the projection as the database is at this moment. */
    synchronized void look() throws SQLException {
        if (connection == null) {
            connection = database.open();
            connection.setNetworkTimeout(Runnable::run, SILENCE);
            connection.setAutoCommit(true);
            try (var statement = connection.createStatement()) {
                statement.execute("LISTEN status_changed");
            }
        }
        var now = System.nanoTime();
        connection.setAutoCommit(false);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try (var select = connection.createStatement();
                var row = select.executeQuery(SNAPSHOT)) {
            row.next();
            var running = row.getLong(1);
            var next = row.getLong(2);
            if (next < seen) { // another database than before, restored from an older copy
                projection.reset();
            }
            if (projection.built()) {
                readChanged(next);
            } else {
                readAll();
            }
            seen = running;
        }
        connection.commit();
        connection.setAutoCommit(true);
        projection.current(now);
    }

    private void readAll() throws SQLException {
        var began = System.nanoTime();
        connection.setNetworkTimeout(Runnable::run, 30 * SILENCE);
        try (var roomToSort = connection.createStatement()) {
            roomToSort.execute("SET LOCAL work_mem = '64MB'");
        }
        ProjectionRows.all(connection, projection::put);
        connection.setNetworkTimeout(Runnable::run, SILENCE);
        LOG.infof(
                "Status of %d operators read in %d ms",
                projection.operators(),
                Duration.ofNanos(System.nanoTime() - began).toMillis());
    }

    private void readChanged(long next) throws SQLException {
        var changed = new ArrayList<UUID>();
        try (var select = connection.prepareStatement(CHANGED)) {
            select.setString(1, Long.toString(seen));
            select.setString(2, Long.toString(next));
            try (var row = select.executeQuery()) {
                while (row.next()) {
                    changed.add(row.getObject(1, UUID.class));
                }
            }
        }
        for (int from = 0; from < changed.size(); from += AT_ONCE) {
            var portion = changed.subList(from, Math.min(from + AT_ONCE, changed.size()));
            var gone = new HashSet<>(portion);
            ProjectionRows.some(connection, portion, facts -> {
                gone.remove(facts.id());
                projection.put(facts);
            });
            gone.forEach(projection::remove);
        }
    }

    /** Waits until something changed, or for a heartbeat. */
    private void listen() throws SQLException {
        var hears = connection;
        if (hears != null) {
            hears.unwrap(PGConnection.class).getNotifications((int) heartbeat.toMillis());
        }
    }

    private synchronized void close() {
        if (connection != null) {
            try {
                connection.close();
            } catch (SQLException e) {
                LOG.debugf("Closing failed: %s", e.getMessage());
            }
            connection = null;
        }
    }

    private void pause() {
        try {
            Thread.sleep(BEFORE_THE_NEXT_TRY);
        } catch (InterruptedException e) {
            ended = true;
        }
    }
}
