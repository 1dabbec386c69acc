package customs.monitoring.catalogue;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** An administrator loads a version of the catalogue; the Secretariat's analyst reads what it changes and puts it in force. */
@ApplicationScoped
@Transactional
class CatalogueLoading {
    private static final int LARGEST = 1_000_000;

    private final Catalogues catalogues;
    private final LoadedCatalogues loaded;
    private final Clock clock;

    CatalogueLoading(Catalogues catalogues, LoadedCatalogues loaded, Clock clock) {
        this.catalogues = catalogues;
        this.loaded = loaded;
        this.clock = clock;
    }

    /**
     * A version as it stands.
     *
     * @param hash     null for one that the release brings, as loadedAt is
     * @param loadedBy whoever loaded it; null for one that the release brings
     * @param inForce  whether a cycle can be announced by it
     */
    record Standing(Catalogue catalogue, String hash, String loadedBy, Instant loadedAt, boolean inForce) {}

    /** The oldest first; what is not in force yet, for those that decide about it. */
    List<Standing> all(Actor reader) {
        List<Standing> all = new ArrayList<>();
        catalogues.brought().forEach(one -> all.add(new Standing(one, null, null, null, true)));
        loaded.all().stream()
                .filter(one -> one.activatedAt() != null || prepares(reader))
                .forEach(one -> all.add(standing(one)));
        return all;
    }

    Standing get(String version, Actor reader) {
        return catalogues
                .brought(version)
                .map(one -> new Standing(one, null, null, null, true))
                .orElseGet(() -> loaded.version(version)
                        .filter(one -> one.activatedAt() != null || prepares(reader))
                        .map(CatalogueLoading::standing)
                        .orElseThrow(() -> Refusal.notFound("catalogue version")));
    }

    /** What the version changes against another; null for the one before it. */
    Compared compare(String version, String against, Actor reader) {
        Catalogue after = get(version, reader).catalogue();
        Catalogue before = against != null
                ? get(against, reader).catalogue()
                : all(reader).stream()
                        .map(Standing::catalogue)
                        .takeWhile(one -> !one.version().equals(version))
                        .reduce((one, next) -> next)
                        .orElse(after);
        return new Compared(before, after);
    }

    /** Two versions, the first of them the earlier one. */
    record Compared(Catalogue before, Catalogue after) {
        List<CatalogueChange> changes(Locale language) {
            return CatalogueChange.between(before, after, language);
        }
    }

    /** Reads a file without loading it. */
    Catalogue check(String yaml) {
        if (yaml.length() > LARGEST) {
            throw new Refusal("too-large", "A catalogue has at most %d characters.".formatted(LARGEST));
        }
        try {
            return CatalogueFile.uploaded(yaml);
        } catch (InvalidCatalogue e) {
            throw new Refusal(
                    "catalogue-refused",
                    "The file has %d faults.".formatted(e.reasons().size()),
                    e.reasons().stream()
                            .map(reason -> new FieldError("/file", "FAULT", reason))
                            .toList());
        }
    }

    Standing load(String yaml, Actor administrator) {
        Catalogue catalogue = check(yaml);
        if (catalogues.brought(catalogue.version()).isPresent()
                || loaded.version(catalogue.version()).isPresent()) {
            throw new Refusal(
                    "catalogue-exists",
                    "Version %s is there already, and a version never changes; give the file another one."
                            .formatted(catalogue.version()));
        }
        LocalDate newest = catalogues.current().validFrom();
        if (catalogue.validFrom().isBefore(newest)) {
            throw new Refusal(
                    "dates-out-of-order",
                    "The version in force is valid from %s; this one is older.".formatted(newest));
        }
        var version = new LoadedCatalogue(catalogue, yaml, hash(yaml), new Act(administrator, clock.instant()));
        loaded.persistAndFlush(version);
        return standing(version);
    }

    Standing activate(String version, Actor analyst) {
        if (catalogues.brought(version).isPresent()) {
            throw new Refusal("wrong-stage", "The catalogue is in force already.");
        }
        LoadedCatalogue found = loaded.version(version).orElseThrow(() -> Refusal.notFound("catalogue version"));
        found.activate(new Act(analyst, clock.instant()));
        return standing(found);
    }

    static boolean prepares(Actor reader) {
        return reader.hasAny("administrator", "analyst", "auditor");
    }

    private static Standing standing(LoadedCatalogue one) {
        return new Standing(
                CatalogueFile.uploaded(one.content()),
                one.contentHash(),
                one.loadedBy(),
                one.loadedAt(),
                one.activatedAt() != null);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
