package customs.portal.monitoring;

import customs.portal.service.ActLink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A version of the catalogue, without its contents. */
public record CatalogueVersion(
        String version,
        LocalDate validFrom,
        String title,
        int themes,
        int commitments,
        int indicators,
        String hash,
        Instant loadedAt,
        boolean inForce,
        List<ActLink> acts) {

    /** What one version changes against another. */
    public record Changes(String before, String after, List<Change> changes) {}

    /** @param field null where all of it came or went */
    public record Change(
            String part, String code, String name, String kind, String field, String before, String after) {}

    /** One edition of the list of technologies. */
    public record Technologies(String version, String source, List<Technology> technologies, List<String> ended) {}

    /** @param before codes of the list before that mean the same, wholly or in part */
    public record Technology(String code, String name, List<Before> before) {}

    /** A code of the list before. */
    public record Before(String code, boolean whole) {}
}
