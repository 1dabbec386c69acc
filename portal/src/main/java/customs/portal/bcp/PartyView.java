package customs.portal.bcp;

import com.fasterxml.jackson.annotation.JsonInclude;
import customs.portal.service.ActLink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What a plan in force asks of the reader's firm or agency, as bcp-service shows it. */
public record PartyView(
        String planVersion,
        String planCode,
        String planTitle,
        String planType,
        String administration,
        boolean demonstration,
        int number,
        LocalDate effectiveFrom,
        String party,
        String partyName,
        String partyKind,
        List<PartyTask> tasks,
        List<PartyNotice> notices,
        Instant acknowledgedAt,
        String acknowledgedBy,
        List<ActLink> acts) {

    public record PartyTask(
            String code,
            String phase,
            String title,
            String ownerRole,
            String alternateRole,
            Long plannedSeconds,
            List<String> after,
            boolean waitsForOthers,
            String use) {}

    public record PartyNotice(String audience, String language, String subject, String text) {}

    /** The parties of a version as the administration sees them. */
    public record Watched(String planVersion, List<Party> parties, List<Finding> findings, List<ActLink> acts) {
        /** Those about whose own crisis plan a finding can be reported. */
        public List<Party> operators() {
            return parties.stream().filter(party -> party.standing() != null).toList();
        }

        /** What a party is called. */
        public String named(String code) {
            return parties.stream()
                    .filter(party -> code.equals(party.code()))
                    .map(Party::name)
                    .findFirst()
                    .orElse(code);
        }
    }

    public record Party(
            String code,
            String kind,
            String name,
            String scheme,
            String identifier,
            int tasks,
            int notices,
            Instant acknowledgedAt,
            String acknowledgedBy,
            Standing standing) {}

    public record Standing(
            String status,
            String statusBefore,
            Instant answeredAt,
            Instant changedAt,
            boolean changedSince,
            Instant triedAt,
            String failure) {}

    public record Finding(
            String id,
            String party,
            String stage,
            LocalDate occurredOn,
            String facts,
            Instant raisedAt,
            String raisedBy,
            Instant triedAt,
            int failures,
            String signal,
            String refusal) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record FindingEntry(String party, LocalDate occurredOn, String facts) {}
}
