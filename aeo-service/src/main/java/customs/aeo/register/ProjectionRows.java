package customs.aeo.register;

import customs.aeo.authorisation.StatusPeriod;
import customs.aeo.operator.Consent;
import customs.aeo.operator.Identifier;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Reads operators' facts from the database, three tables side by side in the order of the operators' ids. The
 * connection must not commit by itself, so that rows are fetched in portions.
 */
final class ProjectionRows {
    private static final int PORTION = 10_000;
    private static final String IDENTIFIERS = """
            SELECT operator_id, administration, scheme, value, valid_from - date '1970-01-01', valid_to - date '1970-01-01'
            FROM operator_identifier %s %s state IN ('UNVERIFIED', 'VERIFIED') ORDER BY operator_id, position""";
    private static final String CONSENTS = """
            SELECT operator_id, given, from_day - date '1970-01-01', (extract(epoch FROM recorded_at) * 1000000)::bigint
            FROM operator_consent %s ORDER BY operator_id, position""";
    private static final String PERIODS = """
            SELECT a.operator_id, a.number, a.programme, a.programme_version, p.level, p.status, p.criterion,
                   p.valid_from - date '1970-01-01', p.valid_to - date '1970-01-01',
                   (extract(epoch FROM p.recorded_at) * 1000000)::bigint
            FROM authorisation a JOIN status_period p ON p.authorisation_id = a.id
            %s ORDER BY a.operator_id, a.number, p.position""";

    private ProjectionRows() {}

    /** Hands over every operator that has an identifier that answers questions. */
    static void all(Connection connection, Consumer<OperatorFacts> take) throws SQLException {
        read(connection, null, take);
    }

    /** Hands over those of the given operators that exist and have an identifier that answers questions. */
    static void some(Connection connection, Collection<UUID> ids, Consumer<OperatorFacts> take) throws SQLException {
        read(connection, ids.toArray(UUID[]::new), take);
    }

    private static void read(Connection connection, UUID[] ids, Consumer<OperatorFacts> take) throws SQLException {
        var where = ids == null ? "" : "WHERE operator_id = ANY (?)";
        try (var identifiers = select(connection, IDENTIFIERS.formatted(where, ids == null ? "WHERE" : "AND"), ids);
                var consents = select(connection, CONSENTS.formatted(where), ids);
                var periods = select(connection, PERIODS.formatted(where), ids)) {
            var identifier = new Rows(identifiers.executeQuery());
            var consent = new Rows(consents.executeQuery());
            var period = new Rows(periods.executeQuery());
            while (identifier.operator != null) {
                var id = identifier.operator;
                take.accept(new OperatorFacts(
                        id, identifiers(identifier, id), consents(consent.upTo(id), id), holds(period.upTo(id), id)));
            }
        }
    }

    private static PreparedStatement select(Connection connection, String sql, UUID[] ids) throws SQLException {
        var select = connection.prepareStatement(sql);
        select.setFetchSize(PORTION);
        if (ids != null) {
            select.setArray(1, connection.createArrayOf("uuid", ids));
        }
        return select;
    }

    private static List<Identifier> identifiers(Rows rows, UUID id) throws SQLException {
        var all = new ArrayList<Identifier>(1);
        for (; id.equals(rows.operator); rows.next()) {
            all.add(new Identifier(rows.text(2), rows.text(3), null, rows.text(4), rows.day(5), rows.day(6)));
        }
        return all;
    }

    private static List<Consent> consents(Rows rows, UUID id) throws SQLException {
        if (!id.equals(rows.operator)) {
            return List.of();
        }
        var all = new ArrayList<Consent>(1);
        for (; id.equals(rows.operator); rows.next()) {
            all.add(new Consent(rows.row.getBoolean(2), rows.day(3), rows.instant(4)));
        }
        return all;
    }

    private static List<OperatorFacts.Held> holds(Rows rows, UUID id) throws SQLException {
        if (!id.equals(rows.operator)) {
            return List.of();
        }
        var all = new ArrayList<OperatorFacts.Held>(1);
        OperatorFacts.Held last = null;
        for (; id.equals(rows.operator); rows.next()) {
            var number = rows.text(2);
            if (last == null || !last.number().equals(number)) {
                last = new OperatorFacts.Held(number, rows.text(3), rows.text(4), new ArrayList<>(1));
                all.add(last);
            }
            last.periods()
                    .add(new StatusPeriod(
                            rows.text(5),
                            StatusPeriod.Status.valueOf(rows.text(6)),
                            rows.day(8),
                            rows.day(9),
                            rows.instant(10),
                            rows.text(7),
                            null,
                            null));
        }
        return all;
    }

    /** Rows in the order of the operators, the first column; the cursor stands on the next row that nobody took. */
    private static final class Rows {
        private final ResultSet row;
        private UUID operator;

        Rows(ResultSet row) throws SQLException {
            this.row = row;
            next();
        }

        void next() throws SQLException {
            operator = row.next() ? row.getObject(1, UUID.class) : null;
        }

        /** Skips operators that come before the given one in the order of the database. */
        Rows upTo(UUID id) throws SQLException {
            while (operator != null && isBefore(operator, id)) {
                next();
            }
            return this;
        }

        private static boolean isBefore(UUID one, UUID other) {
            var high = Long.compareUnsigned(one.getMostSignificantBits(), other.getMostSignificantBits());
            return high == 0
                    ? Long.compareUnsigned(one.getLeastSignificantBits(), other.getLeastSignificantBits()) < 0
                    : high < 0;
        }

        String text(int column) throws SQLException {
            return row.getString(column);
        }

        LocalDate day(int column) throws SQLException {
            var days = row.getInt(column);
            return row.wasNull() ? null : LocalDate.ofEpochDay(days);
        }

        Instant instant(int column) throws SQLException {
            var micros = row.getLong(column);
            return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000);
        }
    }
}
