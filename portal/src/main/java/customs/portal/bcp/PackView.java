package customs.portal.bcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import customs.portal.service.ActLink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** An edition of the pack of a version, as bcp-service shows it. */
public record PackView(
        String id,
        int number,
        Instant builtAt,
        LocalDate validUntil,
        String contentHash,
        List<Stale> stale,
        long held) {
    public record Stale(String reason, String text) {}

    /** Whether the paper that somebody holds is the last word. */
    public record Freshness(
            boolean fresh,
            List<String> reasons,
            String planCode,
            int versionNumber,
            int editionNumber,
            String hash,
            Instant builtAt,
            LocalDate validUntil) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Copy(
            String edition,
            String language,
            String team,
            String role,
            String holder,
            String place,
            LocalDate printedOn) {}

    public record CopyView(
            String id,
            int version,
            Copy copy,
            String plan,
            String planTitle,
            String planVersion,
            int versionNumber,
            int editionNumber,
            String stage,
            boolean toReplace,
            List<Stale> stale,
            List<ActLink> acts) {}
}
