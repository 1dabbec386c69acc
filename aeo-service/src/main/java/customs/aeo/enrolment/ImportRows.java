package customs.aeo.enrolment;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import customs.aeo.operator.Enlistment;
import jakarta.enterprise.context.ApplicationScoped;

import javax.sql.DataSource;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The parts of files and what became of their rows: too many for entities. Over the connection of the transaction. */
@ApplicationScoped
class ImportRows {
    private static final int PART = 1 << 20;
    private final DataSource database;
    private final ObjectMapper json;

    ImportRows(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * What became of a row of which something is to be said.
     *
     * @param faults why it is refused, what is changed, or whom it resembles
     */
    record Told(int row, Enlistment.Kind outcome, List<RowFault> faults) {}

    void keep(UUID id, Path file) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO register_import_part (import_id, position, content) VALUES (?, ?, ?)");
                var content = Files.newInputStream(file)) {
            int position = 0;
            for (var part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
                insert.setObject(1, id);
                insert.setInt(2, position++);
                insert.setBytes(3, part);
                insert.executeUpdate();
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("A file cannot be kept", e);
        }
    }

    /** The file again, on this machine; the caller deletes it. */
    Path fetch(UUID id) {
        Path file = null;
        try (var connection = database.getConnection();
                var select = connection.prepareStatement(
                        "SELECT content FROM register_import_part WHERE import_id = ? AND position = ?")) {
            file = Files.createTempFile("register-", ".import");
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                for (int position = 0; part(select, id, position, out); position++) {
                    // the next one
                }
            }
            return file;
        } catch (SQLException | IOException e) {
            delete(file);
            throw new IllegalStateException("A kept file cannot be read", e);
        }
    }

    private static boolean part(java.sql.PreparedStatement select, UUID id, int position, OutputStream out)
            throws SQLException, IOException {
        select.setObject(1, id);
        select.setInt(2, position);
        try (var row = select.executeQuery()) {
            if (!row.next()) {
                return false;
            }
            try (InputStream content = row.getBinaryStream(1)) {
                content.transferTo(out);
            }
            return true;
        }
    }

    static void delete(Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }

    void forgetFile(UUID id) {
        run("DELETE FROM register_import_part WHERE import_id = ?", id);
    }

    void forgetRows(UUID id) {
        run("DELETE FROM register_import_row WHERE import_id = ?", id);
    }

    private void run(String sql, UUID id) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setObject(1, id);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("An import cannot be cleared", e);
        }
    }

    void tell(UUID id, List<Told> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "INSERT INTO register_import_row (import_id, row, outcome, faults) VALUES (?, ?, ?, ?::jsonb)")) {
            for (var row : rows) {
                insert.setObject(1, id);
                insert.setInt(2, row.row());
                insert.setString(3, row.outcome().name());
                insert.setString(4, json.writeValueAsString(row.faults()));
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("What became of rows cannot be kept", e);
        }
    }

    /** @param outcome only those, or all when null */
    List<Told> told(UUID id, Enlistment.Kind outcome, int after, int most) {
        var told = new ArrayList<Told>();
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT row, outcome, faults FROM register_import_row WHERE"
                        + " import_id = ? AND row > ? AND (?::text IS NULL OR outcome = ?) ORDER BY row LIMIT ?")) {
            select.setObject(1, id);
            select.setInt(2, after);
            select.setString(3, outcome == null ? null : outcome.name());
            select.setString(4, outcome == null ? null : outcome.name());
            select.setInt(5, most);
            try (var rows = select.executeQuery()) {
                while (rows.next()) {
                    told.add(new Told(
                            rows.getInt(1),
                            Enlistment.Kind.valueOf(rows.getString(2)),
                            json.readValue(rows.getString(3), new TypeReference<List<RowFault>>() {})));
                }
            }
            return told;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("What became of rows cannot be read", e);
        }
    }
}
