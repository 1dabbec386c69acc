package customs.monitoring.recommendation;

import jakarta.enterprise.context.ApplicationScoped;
import org.apache.commons.csv.CSVFormat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/** Development status by Member, as far as a source was loaded; unknown otherwise, and then the body decides. */
@ApplicationScoped
class Developments {
    private final Map<String, Development> byMember;

    Developments() {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("development/status.csv")) {
            var format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            byMember = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .collect(Collectors.toMap(row -> row.get("code"), row -> Development.valueOf(row.get("status"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Development of(String member) {
        return byMember.getOrDefault(member, Development.UNKNOWN);
    }
}
