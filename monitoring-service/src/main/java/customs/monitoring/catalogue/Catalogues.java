package customs.monitoring.catalogue;

import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The versions of the catalogue: those that this release brings, and those that were loaded since. A version never changes,
 * so that each is read once.
 */
@ApplicationScoped
public class Catalogues {
    private static final List<String> FOLDERS = List.of("catalogue/2024-1");

    private final Map<String, Catalogue> brought = new LinkedHashMap<>();
    private final Map<String, Catalogue> loaded = new ConcurrentHashMap<>();
    private final LoadedCatalogues stored;
    private final Clock clock;

    /** Those of this release alone. */
    public Catalogues() {
        this(null, null);
    }

    @Inject
    Catalogues(LoadedCatalogues stored, Clock clock) {
        this.stored = stored;
        this.clock = clock;
        for (String folder : FOLDERS) {
            Catalogue catalogue = CatalogueFile.onClassPath(folder);
            brought.put(catalogue.version(), catalogue);
        }
    }

    /** The newest version in force today. */
    public Catalogue current() {
        return stored == null ? List.copyOf(brought.values()).getLast() : current(LocalDate.now(clock));
    }

    /** The newest version in force that may be used for a cycle opened on the day. */
    public Catalogue current(LocalDate day) {
        Catalogue newest = List.copyOf(brought.values()).getLast();
        return Optional.ofNullable(stored)
                .flatMap(all -> all.newest(day))
                .map(this::version)
                .filter(one -> !one.validFrom().isBefore(newest.validFrom()))
                .orElse(newest);
    }

    /** @throws Refusal not-found for a version that is not in force */
    public Catalogue version(String version) {
        return brought.containsKey(version)
                ? brought.get(version)
                : loaded.computeIfAbsent(version, wanted -> inForce(wanted)
                        .map(one -> CatalogueFile.uploaded(one.content()))
                        .orElseThrow(() -> Refusal.notFound("catalogue version")));
    }

    /** One that this release brings. */
    Optional<Catalogue> brought(String version) {
        return Optional.ofNullable(brought.get(version));
    }

    List<Catalogue> brought() {
        return List.copyOf(brought.values());
    }

    private Optional<LoadedCatalogue> inForce(String version) {
        return stored == null ? Optional.empty() : stored.version(version).filter(one -> one.activatedAt() != null);
    }
}
