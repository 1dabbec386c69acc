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
import java.util.Optional;

/** Every programme version that is loaded. A faulty file stops the start, with its reasons. */
@ApplicationScoped
public class Programmes {
    private final List<Programme> all;
    private final ProgrammeReader reader = new ProgrammeReader(Programmes::file);

    Programmes(@ConfigProperty(name = "customs.aeo.programmes") List<String> codes) {
        var read = new ArrayList<Programme>();
        for (var code : codes) {
            try {
                read.add(reader.read(code + ".yaml", file(code).orElseThrow()));
            } catch (ProgrammeFaults e) {
                throw new IllegalStateException("Programme %s is refused:%n%s".formatted(code, e.getMessage()), e);
            }
        }
        all = List.copyOf(read);
    }

    public List<Programme> all() {
        return all;
    }

    /** The programme that an administration runs on a day. */
    public Optional<Programme> of(String administration, LocalDate day) {
        return all.stream()
                .filter(programme -> programme.administrations().contains(administration) && programme.valid(day))
                .max(Comparator.comparing(Programme::validFrom));
    }

    /** The legal day of an administration at an instant; UTC where it runs no programme. */
    public LocalDate today(String administration, Instant at) {
        var utc = LocalDate.ofInstant(at, ZoneOffset.UTC);
        return of(administration, utc)
                .map(programme -> LocalDate.ofInstant(at, programme.zone()))
                .orElse(utc);
    }

    /** The version under which a case was started. */
    public Programme version(String code, String version) {
        return all.stream()
                .filter(programme ->
                        programme.code().equals(code) && programme.version().equals(version))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Programme %s %s is not loaded".formatted(code, version)));
    }

    /** The newest version of a programme. */
    public Programme latest(String code) {
        return all.stream()
                .filter(programme -> programme.code().equals(code))
                .max(Comparator.comparing(Programme::validFrom))
                .orElseThrow(() -> Refusal.notFound("programme"));
    }

    /** Reads a file without loading it. */
    Programme check(String yaml) throws ProgrammeFaults {
        return reader.read("programme.yaml", yaml);
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
