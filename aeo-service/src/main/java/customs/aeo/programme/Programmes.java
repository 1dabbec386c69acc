package customs.aeo.programme;

import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Every programme version in force or to come: those that are shipped, and those that administrations have put into force.
 * A faulty shipped file stops the start, with its reasons.
 */
@ApplicationScoped
public class Programmes {
    private static final String FILE = "programme.yaml";

    private final List<Programme> shipped;
    private final ProgrammeReader reader = new ProgrammeReader(Programmes::file);
    private volatile Law law;

    /** What is known at one moment; a programme with an administration's own working days is made once. */
    private record Law(List<Programme> all, Map<String, OwnDays> days, Map<String, Programme> made) {
        Programme of(Programme programme, String administration) {
            return made.computeIfAbsent(
                    administration + ' ' + programme.code() + ' ' + programme.version(),
                    key -> working(programme, administration));
        }

        private Programme working(Programme programme, String administration) {
            var own = days.getOrDefault(administration, OwnDays.NONE);
            return programme.working(programme
                    .calendar()
                    .with(PublicHolidays.of(programme.publicHolidays(), administration), Set.of())
                    .with(own.off(), own.worked()));
        }
    }

    Programmes(@ConfigProperty(name = "customs.aeo.programmes") List<String> codes) {
        var read = new ArrayList<Programme>();
        for (var code : codes) {
            try {
                read.add(reader.read(code + ".yaml", file(code).orElseThrow()));
            } catch (ProgrammeFaults e) {
                throw new IllegalStateException("Programme %s is refused:%n%s".formatted(code, e.getMessage()), e);
            }
        }
        shipped = List.copyOf(read);
        law = new Law(shipped, Map.of(), new ConcurrentHashMap<>());
    }

    /** Replaces the versions that administrations have put into force. */
    public synchronized void enacted(List<Programme> versions) {
        var all = new ArrayList<>(shipped);
        all.addAll(versions);
        law = new Law(List.copyOf(all), law.days(), new ConcurrentHashMap<>());
    }

    /** Replaces what administrations have recorded about their working days. */
    public synchronized void working(Map<String, OwnDays> days) {
        law = new Law(law.all(), Map.copyOf(days), new ConcurrentHashMap<>());
    }

    public List<Programme> all() {
        return law.all();
    }

    /** The programme that an administration runs on a day, with its own working days. */
    public Optional<Programme> of(String administration, LocalDate day) {
        var now = law;
        return now.all().stream()
                .filter(programme -> programme.administrations().contains(administration) && programme.valid(day))
                .max(Comparator.comparing(Programme::validFrom))
                .map(programme -> now.of(programme, administration));
    }

    /** The legal day of an administration at an instant; UTC where it runs no programme. */
    public LocalDate today(String administration, Instant at) {
        var utc = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return of(administration, utc)
                .map(programme -> LocalDate.ofInstant(at, programme.zone()))
                .orElse(utc);
    }

    /** A version as its file states it, whoever runs it. */
    public Programme version(String code, String version) {
        return found(law, code, version)
                .orElseThrow(() -> new IllegalStateException("Programme %s %s is not loaded".formatted(code, version)));
    }

    /** The version under which a case of an administration was started, with that administration's working days. */
    public Programme version(String administration, String code, String version) {
        var now = law;
        return found(now, code, version)
                .map(programme -> now.of(programme, administration))
                .orElseThrow(() -> new IllegalStateException("Programme %s %s is not loaded".formatted(code, version)));
    }

    private static Optional<Programme> found(Law law, String code, String version) {
        for (var programme : law.all()) { // asked for each declaration
            if (programme.version().equals(version) && programme.code().equals(code)) {
                return Optional.of(programme);
            }
        }
        return Optional.empty();
    }

    /** @throws Refusal not-found for a version that was never in force and is not to come */
    public Programme read(String code, String version) {
        return found(law, code, version).orElseThrow(() -> Refusal.notFound("programme"));
    }

    /** The version of a programme that is in force on a day; the newest where none is. */
    public Programme current(String code, LocalDate day) {
        var versions = law.all().stream()
                .filter(programme -> programme.code().equals(code))
                .sorted(Comparator.comparing(Programme::validFrom).reversed())
                .toList();
        return versions.stream()
                .filter(programme -> programme.valid(day))
                .findFirst()
                .or(() -> versions.stream().findFirst())
                .orElseThrow(() -> Refusal.notFound("programme"));
    }

    /** Reads a version that was put into force, for those administrations that did so. */
    public Programme enacted(String yaml, Set<String> administrations) throws ProgrammeFaults {
        return reader.read(FILE, yaml, administrations);
    }

    /** Reads a file without loading it. */
    public Programme check(String yaml) throws ProgrammeFaults {
        return reader.read(FILE, yaml);
    }

    /**
     * Reads a file that is to be put into force: it must also be new, be meant for the administration, and leave no day
     * on which two versions hold.
     */
    public Programme check(String yaml, String administration) throws ProgrammeFaults {
        return reader.read(FILE, yaml, document -> new Succession(document, law.all(), administration).faults());
    }

    static Optional<String> file(String code) {
        if (!code.matches("[a-z0-9-]{2,40}")) {
            return Optional.empty();
        }
        try (var in = Programmes.class.getResourceAsStream("/programmes/" + code + ".yaml")) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
