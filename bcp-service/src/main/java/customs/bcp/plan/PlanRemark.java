package customs.bcp.plan;

import customs.bcp.estate.Owned;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a reviewer says on one section, what the authors answer, and whether that settled it. */
@Entity
class PlanRemark extends Aggregate implements Owned {
    private String administration;
    private UUID planVersionId;

    @Enumerated(EnumType.STRING)
    private PlanSection section;

    @Enumerated(EnumType.STRING)
    private RemarkKind kind;

    @Enumerated(EnumType.STRING)
    private RemarkStage stage = RemarkStage.OPEN;

    private String text;
    private String raisedBy;
    private String raisedByName;
    private Instant raisedAt;
    private String answer;
    private String answeredByName;
    private String settlement;
    private String settledByName;

    protected PlanRemark() {}

    PlanRemark(PlanVersion version, RemarkInput input, Act act) {
        administration = version.administration();
        planVersionId = version.id();
        section = input.section();
        kind = input.kind();
        text = input.text();
        raisedBy = act.actor();
        raisedByName = act.by().name();
        raisedAt = act.at();
        record("raised", stage, act, Map.of("planVersion", planVersionId, "section", section, "kind", kind));
    }

    void answer(String words, Act act) {
        move(RemarkStage.ANSWERED);
        answer = words;
        answeredByName = act.by().name();
        record("answered", stage, act, Map.of());
    }

    /** By whoever raised it, or by another reviewer, because a reviewer may be gone; never by an author. */
    void settle(String words, PlanVersion version, Act act) {
        if (version.isAuthor(act.by())) {
            throw new Refusal("four-eyes", "Whoever wrote on this version cannot settle a remark on it.");
        }
        move(RemarkStage.SETTLED);
        settlement = words;
        settledByName = act.by().name();
        record("settled", stage, act, Map.of());
    }

    private void move(RemarkStage to) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "A remark that is %s cannot become %s.".formatted(stage, to));
        }
        stage = to;
    }

    /** @param objections to single sections that nobody settled */
    static void noneOpen(List<FieldError> objections) {
        if (!objections.isEmpty()) {
            throw new Refusal("open-objection", objections.getFirst().message(), objections);
        }
    }

    boolean openObjection() {
        return kind == RemarkKind.OBJECTION && stage != RemarkStage.SETTLED;
    }

    @Override
    public String administration() {
        return administration;
    }

    UUID planVersionId() {
        return planVersionId;
    }

    PlanSection section() {
        return section;
    }

    RemarkKind kindOf() {
        return kind;
    }

    RemarkStage stage() {
        return stage;
    }

    String text() {
        return text;
    }

    String raisedBy() {
        return raisedBy;
    }

    String raisedByName() {
        return raisedByName;
    }

    Instant raisedAt() {
        return raisedAt;
    }

    String answer() {
        return answer;
    }

    String answeredByName() {
        return answeredByName;
    }

    String settlement() {
        return settlement;
    }

    String settledByName() {
        return settledByName;
    }

    @Override
    protected String kind() {
        return "plan-remark";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
