package customs.platform.history;

import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import javax.sql.DataSource;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Reads what was done to one aggregate. */
@ApplicationScoped
@Transactional
public class Histories {
    private static final String SELECT = "SELECT " + HistoryRows.COLUMNS
            + " FROM history h WHERE h.aggregate_id = ? AND (?::text IS NULL OR h.tenant = ?) ORDER BY h.number";

    private final DataSource database;

    public Histories(DataSource database) {
        this.database = database;
    }

    /** All steps of an aggregate, oldest first; of another administration's there are none. */
    public List<HistoryStep> of(UUID aggregate, Actor reader) {
        var steps = new ArrayList<HistoryStep>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(SELECT)) {
            select.setObject(1, aggregate);
            select.setString(2, reader.administration());
            select.setString(3, reader.administration());
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    steps.add(HistoryRows.read(rows));
                }
            }
            return steps;
        } catch (SQLException e) {
            throw new IllegalStateException("History cannot be read", e);
        }
    }
}
