package customs.platform.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads rows of the table {@code history}. */
public final class HistoryRows {
    public static final String COLUMNS = "h.kind, h.aggregate_id, h.number, h.tenant, h.act, h.stage, h.actor, h.at,"
            + " h.reason, h.input_hash, h.facts, h.previous_hash, h.hash";

    private HistoryRows() {}

    public static HistoryStep read(ResultSet row) throws SQLException {
        return new HistoryStep(
                row.getString("kind"),
                row.getObject("aggregate_id", UUID.class),
                row.getInt("number"),
                row.getString("tenant"),
                row.getString("act"),
                row.getString("stage"),
                row.getString("actor"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getString("reason"),
                row.getString("input_hash"),
                row.getString("facts"),
                row.getString("previous_hash"),
                row.getString("hash"));
    }
}
