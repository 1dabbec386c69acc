package customs.bcp.party;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A finding about an operator's own crisis plan, and whether the officers of the operator programme have it.
 *
 * @param triedAt when it was last sent, null before
 * @param failures how often it could not be delivered since it was raised
 * @param signal number of the signal that the register made of it, null until then
 * @param refusal code of the problem with which the register answered, null where it did not
 */
public record PartyFindingView(
        UUID id,
        int version,
        UUID planVersion,
        String party,
        FindingStage stage,
        LocalDate occurredOn,
        String facts,
        Instant raisedAt,
        String raisedBy,
        Instant triedAt,
        int failures,
        String signal,
        String refusal) {

    static PartyFindingView of(PartyFinding finding) {
        return new PartyFindingView(
                finding.id(),
                finding.version(),
                finding.planVersionId(),
                finding.party(),
                finding.stage(),
                finding.occurredOn(),
                finding.facts(),
                finding.raisedAt(),
                finding.raisedByName(),
                finding.triedAt(),
                finding.failures(),
                finding.signal(),
                finding.refusal());
    }
}
