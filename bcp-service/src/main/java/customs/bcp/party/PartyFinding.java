package customs.bcp.party;

import customs.bcp.estate.Owned;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** What a plan showed about an operator's own crisis plan; the officers of the operator programme are told, once. */
@Entity
class PartyFinding extends Aggregate implements Owned {
    private String administration;
    private UUID planVersionId;
    private String party;
    private String scheme;
    private String identifier;

    @Enumerated(EnumType.STRING)
    private FindingStage stage = FindingStage.WAITING;

    private LocalDate occurredOn;
    private String facts;
    private Instant raisedAt;
    private String raisedByName;
    private Instant triedAt;
    private int failures;
    private Instant dueAt;
    private String signal;
    private String refusal;

    protected PartyFinding() {}

    PartyFinding(
            String administration,
            UUID planVersion,
            String scheme,
            String identifier,
            PartyFindingInput input,
            LocalDate occurredOn,
            Act act) {
        this.administration = administration;
        this.planVersionId = planVersion;
        this.party = input.party();
        this.scheme = scheme;
        this.identifier = identifier;
        this.occurredOn = occurredOn;
        this.facts = input.facts();
        this.raisedAt = act.at();
        this.raisedByName = act.by().name();
        this.dueAt = act.at();
        record("raised", stage, act, Map.of("planVersion", planVersion, "party", party, "occurredOn", occurredOn));
    }

    /** @param number of the signal that the register made of it */
    void received(String number, Act act) {
        move(FindingStage.RECEIVED);
        signal = number;
        triedAt = act.at();
        record("received", stage, act, Map.of("signal", number));
    }

    /** @param why code of the problem with which the register answered */
    void refused(String why, Act act) {
        move(FindingStage.REFUSED);
        refusal = why;
        triedAt = act.at();
        record("refused", stage, act, Map.of("refusal", why));
    }

    void undelivered(Instant at) {
        triedAt = at;
        dueAt = at.plus(PartyStanding.wait(failures));
        failures++;
    }

    private void move(FindingStage to) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "A finding that is %s cannot become %s.".formatted(stage, to));
        }
        stage = to;
    }

    /** Under which the register knows it: the same however often it is sent. */
    String reference() {
        return "bcp-finding-" + id();
    }

    @Override
    public String administration() {
        return administration;
    }

    UUID planVersionId() {
        return planVersionId;
    }

    String party() {
        return party;
    }

    String scheme() {
        return scheme;
    }

    String identifier() {
        return identifier;
    }

    FindingStage stage() {
        return stage;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    String facts() {
        return facts;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    String raisedByName() {
        return raisedByName;
    }

    Instant triedAt() {
        return triedAt;
    }

    int failures() {
        return failures;
    }

    String signal() {
        return signal;
    }

    String refusal() {
        return refusal;
    }

    @Override
    protected String kind() {
        return "party-finding";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
