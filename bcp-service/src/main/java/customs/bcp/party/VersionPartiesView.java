package customs.bcp.party;

import customs.bcp.plan.PartyKind;
import customs.platform.act.ActLink;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The parties of a version: who knows what is asked of it, and which operators are authorised as far as is known. */
public record VersionPartiesView(
        UUID planVersion, List<VersionParty> parties, List<PartyFindingView> findings, List<ActLink> acts) {

    /**
     * @param code what tasks and notices call it; null where nothing is meant for it
     * @param acknowledgedAt null until somebody of the party acknowledged this version
     * @param standing of an operator with scheme and identifier; null for others
     */
    public record VersionParty(
            String code,
            PartyKind kind,
            String name,
            String scheme,
            String identifier,
            int tasks,
            int notices,
            Instant acknowledgedAt,
            String acknowledgedBy,
            PartyStandingView standing) {}

    /**
     * What the register of authorised operators says.
     *
     * @param status the last answer, null before the first
     * @param statusBefore what it was before it changed, null where it never did
     * @param changedAt when the change became known here
     * @param changedSince whether that was after this version was handed in or approved
     * @param triedAt when it was last asked, null before
     * @param failure why the last question got no answer, null where it did
     */
    public record PartyStandingView(
            OperatorStatus status,
            OperatorStatus statusBefore,
            Instant answeredAt,
            Instant changedAt,
            boolean changedSince,
            Instant triedAt,
            AskingFailure failure) {}
}
