package customs.monitoring.membership;

import customs.monitoring.membership.Member.Region;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The Members, dated. The list comes with the release; a change of membership is a new row or a new date, never a deletion. */
@ApplicationScoped
public class Members {
    private final Map<String, Member> byCode;

    Members() {
        try (InputStream in =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("membership/members.csv")) {
            var format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            byCode = format.parse(new InputStreamReader(in, StandardCharsets.UTF_8)).stream()
                    .map(Members::member)
                    .collect(Collectors.toMap(Member::code, member -> member, (a, b) -> b, LinkedHashMap::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<Member> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Members counted on {@code day}: without the European Union, without demonstration Members. */
    public List<Member> on(LocalDate day) {
        return byCode.values().stream()
                .filter(member -> member.counted() && !member.demonstration() && member.on(day))
                .toList();
    }

    /** The demonstration Members; they take the place of the real ones in a demonstration cycle. */
    public List<Member> demonstration() {
        return byCode.values().stream().filter(Member::demonstration).toList();
    }

    /** How many Members each of the six regions counted on {@code day}. */
    public Map<Region, Long> countByRegion(LocalDate day) {
        return on(day).stream()
                .collect(Collectors.groupingBy(Member::region, java.util.TreeMap::new, Collectors.counting()));
    }

    private static Member member(CSVRecord row) {
        return new Member(
                row.get("code"),
                row.get("name"),
                Region.valueOf(row.get("region")),
                date(row.get("from")),
                date(row.get("to")),
                Boolean.parseBoolean(row.get("counted")),
                row.get("note"));
    }

    private static LocalDate date(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
