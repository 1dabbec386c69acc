package customs.bcp.plan;

import customs.bcp.estate.CanonicalJson;
import customs.bcp.estate.Owned;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.persistence.Entity;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** What an administration answers to one question per section and phase; a later sheet replaces the earlier one. */
@Entity
class SelfAssessment extends Aggregate implements Owned {
    private String administration;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AssessmentAnswer> answers = List.of();

    private Instant answeredAt;
    private String answeredByName;

    protected SelfAssessment() {}

    SelfAssessment(String administration) {
        this.administration = administration;
    }

    /** Whether something is asked: nothing is to be done for improvement while services are down. */
    static boolean asked(PlanSection section, Phase phase) {
        return section != PlanSection.RECOVERY_AND_IMPROVEMENT || phase != Phase.RESPONSE;
    }

    void answer(List<AssessmentAnswer> given, Act act) {
        var seen = new HashSet<String>();
        for (int i = 0; i < given.size(); i++) {
            var one = given.get(i);
            if (!asked(one.section(), one.phase())) {
                throw refused(i, "NOT_ASKED", "Nothing is asked about %s in %s.".formatted(one.section(), one.phase()));
            }
            if (!seen.add(one.section() + " " + one.phase())) {
                throw refused(i, "REPEATED", "%s in %s is answered twice.".formatted(one.section(), one.phase()));
            }
        }
        answers = List.copyOf(given);
        answeredAt = act.at();
        answeredByName = act.by().name();
        record("answered", null, act, Map.of("answers", CanonicalJson.hash(answers), "count", answers.size()));
    }

    private static Refusal refused(int index, String code, String message) {
        return new Refusal("invalid", message, List.of(new FieldError("/answers/" + index, code, message)));
    }

    @Override
    public String administration() {
        return administration;
    }

    List<AssessmentAnswer> answers() {
        return answers;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String answeredByName() {
        return answeredByName;
    }

    @Override
    protected String kind() {
        return "self-assessment";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
