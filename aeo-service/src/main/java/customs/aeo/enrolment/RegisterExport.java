package customs.aeo.enrolment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dhatim.fastexcel.Workbook;

import javax.sql.DataSource;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The register with the columns of an import, row by row as the database hands them over: reading it again changes nothing. */
@ApplicationScoped
class RegisterExport {
    private static final int MOST_IN_SHEET = 1_048_575;
    private static final int PORTION = 1_000;
    private static final String ROWS = """
            SELECT i.scheme, i.value, i.country, i.valid_from, i.valid_to, o.legal_name, o.country, o.established_on,
                   (SELECT json_agg(json_build_array(x.scheme, x.value, x.country, x.valid_from, x.valid_to, x.state,
                                                      x.checked_on, x.method, x.evidence, x.checked_by)
                                    ORDER BY x.position)
                    FROM operator_identifier x WHERE x.operator_id = o.id AND x.position > 0),
                   (SELECT json_agg(json_build_array(u.code, u.name, u.kind, u.country) ORDER BY u.position)
                    FROM operator_unit u WHERE u.operator_id = o.id),
                   json_build_array(json_build_array(i.state, i.checked_on, i.method, i.evidence, i.checked_by)),
                   (SELECT json_agg(json_build_array(r.role, r.unit, r.valid_from, r.valid_to) ORDER BY r.position)
                    FROM operator_role r WHERE r.operator_id = o.id),
                   (SELECT json_agg(json_build_array(c.purpose, c.name, c.email, c.phone, c.unit, c.verified_on,
                                                     c.verified_by) ORDER BY c.position)
                    FROM operator_contact c WHERE c.operator_id = o.id)
            FROM operator o JOIN operator_identifier i ON i.operator_id = o.id AND i.position = 0
            WHERE o.administration = ? ORDER BY o.legal_name, o.id""";

    private final DataSource database;
    private final ObjectMapper json;

    RegisterExport(DataSource database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @throws Refusal forbidden, invalid when a sheet cannot hold them all */
    void check(Actor actor, RegisterFile.Format format) {
        if (actor.administration() == null) {
            throw new Refusal("forbidden", "Your account belongs to no administration.");
        }
        if (format == RegisterFile.Format.XLSX && count(actor.administration()) > MOST_IN_SHEET) {
            throw Refusal.invalid("format", "TOO_MANY", "A sheet holds a million rows; take the register as CSV.");
        }
    }

    private long count(String administration) {
        try (var connection = database.getConnection();
                var select = connection.prepareStatement("SELECT count(*) FROM operator WHERE administration = ?")) {
            select.setString(1, administration);
            try (var row = select.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The register cannot be counted", e);
        }
    }

    void write(String administration, RegisterFile.Format format, OutputStream out) throws IOException {
        switch (format) {
            case CSV -> csv(administration, out);
            case XLSX -> sheet(administration, out);
        }
    }

    private static List<String> head() {
        return Arrays.stream(RegisterColumn.values()).map(RegisterColumn::title).toList();
    }

    private void csv(String administration, OutputStream out) throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        var csv = new CSVPrinter(text, CSVFormat.RFC4180);
        csv.printRecord(head());
        rows(administration, csv::printRecord);
        csv.flush();
    }

    private void sheet(String administration, OutputStream out) throws IOException {
        try (var workbook = new Workbook(out, "Customs resilience", "1.0")) {
            var sheet = workbook.newWorksheet("operators");
            var row = new int[] {0};
            Line line = cells -> {
                for (int c = 0; c < cells.size(); c++) {
                    if (!cells.get(c).isEmpty()) {
                        sheet.inlineString(row[0], c, cells.get(c));
                    }
                }
                if (++row[0] % PORTION == 0) {
                    sheet.flush();
                }
            };
            line.take(head());
            rows(administration, line);
        }
    }

    /** What takes a row. */
    private interface Line {
        void take(List<String> cells) throws IOException;
    }

    private void rows(String administration, Line line) throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false); // else the driver reads all rows at once
            try (var select = connection.prepareStatement(ROWS)) {
                select.setFetchSize(PORTION);
                select.setString(1, administration);
                try (var row = select.executeQuery()) {
                    while (row.next()) {
                        line.take(cells(row));
                    }
                }
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IOException("The register cannot be read", e);
        }
    }

    private List<String> cells(ResultSet row) throws SQLException, IOException {
        var cells = new ArrayList<String>(RegisterColumn.values().length);
        for (int i = 1; i <= 8; i++) {
            var text = row.getString(i);
            cells.add(text == null ? "" : SafeCell.write(text));
        }
        for (int i = 9; i <= RegisterColumn.values().length; i++) {
            cells.add(list(row.getString(i)));
        }
        return cells;
    }

    private String list(String entries) throws IOException {
        if (entries == null) {
            return "";
        }
        var list = new ArrayList<List<String>>();
        for (var entry : json.readTree(entries)) {
            var parts = new ArrayList<String>();
            for (JsonNode part : entry) {
                parts.add(part.isNull() ? "" : part.asText());
            }
            list.add(parts);
        }
        return SafeCell.write(ListCell.write(list));
    }
}
