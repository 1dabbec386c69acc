package customs.aeo.workbench;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import java.util.Map;
import java.util.UUID;

/** Who looks after a case now. The name is for display and stays out of the history. */
@Entity
@Table(name = "case_lead")
class CaseLead extends Aggregate {
    @Column(name = "application_id")
    private UUID applicationId;

    private String administration;
    private String officer;

    @Column(name = "officer_name")
    private String officerName;

    protected CaseLead() {}

    static CaseLead first(UUID applicationId, String administration, Act act) {
        var lead = new CaseLead();
        lead.applicationId = applicationId;
        lead.administration = administration;
        lead.take(act);
        return lead;
    }

    /** An officer takes the case, also over from another one. */
    void take(Act act) {
        if (act.actor().equals(officer)) {
            throw new Refusal("wrong-stage", "You look after this case already.");
        }
        officer = act.actor();
        officerName = act.by().name();
        record("take", null, act, Map.of("application", applicationId));
    }

    /** Nobody looks after it until somebody takes it. */
    void handBack(Act act) {
        if (officer == null) {
            throw new Refusal("wrong-stage", "Nobody looks after this case.");
        }
        officer = null;
        officerName = null;
        record("hand-back", null, act, Map.of("application", applicationId));
    }

    String officer() {
        return officer;
    }

    String officerName() {
        return officerName;
    }

    @Override
    protected String kind() {
        return "case-lead";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
