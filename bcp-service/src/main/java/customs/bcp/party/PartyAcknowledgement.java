package customs.bcp.party;

import customs.bcp.estate.Owned;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import jakarta.persistence.Entity;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** That a party knows what a version in force asks of it. */
@Entity
class PartyAcknowledgement extends Aggregate implements Owned {
    private String administration;
    private UUID planVersionId;
    private String party;
    private Instant acknowledgedAt;
    private String acknowledgedByName;

    protected PartyAcknowledgement() {}

    /** @param contentHash under which the version is sealed: what the party has seen is a part of it */
    PartyAcknowledgement(String administration, UUID planVersion, String party, String contentHash, Act act) {
        this.administration = administration;
        this.planVersionId = planVersion;
        this.party = party;
        this.acknowledgedAt = act.at();
        this.acknowledgedByName = act.by().name();
        record(
                "acknowledged",
                null,
                act,
                Map.of("planVersion", planVersion, "party", party, "contentHash", contentHash));
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

    Instant acknowledgedAt() {
        return acknowledgedAt;
    }

    String acknowledgedByName() {
        return acknowledgedByName;
    }

    @Override
    protected String kind() {
        return "party-acknowledgement";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
