package customs.bcp.whatif;

import customs.bcp.estate.Owned;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An analysis of the own estate, as it was when it was asked for; its result is kept. */
@Entity
public class AnalysisJob extends Aggregate implements Owned {
    private String administration;

    @Enumerated(EnumType.STRING)
    private JobKind kind;

    @Enumerated(EnumType.STRING)
    private JobStage stage;

    private UUID estateId;
    private String question;
    private String language;
    private String askedBy;
    private Instant askedAt;
    private Instant endedAt;
    private long done;
    private long total;
    private Instant beatAt;
    private String result;
    private String failure;

    protected AnalysisJob() {}

    /** @param question canonical text of what is asked, without the estate */
    AnalysisJob(String administration, JobKind kind, FrozenEstateReference estate, String question, Act act) {
        this.administration = administration;
        this.kind = kind;
        this.stage = JobStage.WAITING;
        this.estateId = estate.id();
        this.question = question;
        this.language = act.by().language().getLanguage();
        this.askedBy = act.actor();
        this.askedAt = act.at();
        this.beatAt = act.at();
        record("asked", stage, act, Map.of("kind", kind, "estate", estate.hash()));
    }

    void begin(Act act) {
        move(JobStage.RUNNING, "begun", act);
        beatAt = act.at();
    }

    void finish(String answer, Act act) {
        move(JobStage.DONE, "done", act);
        result = answer;
        done = Math.max(total, 1);
        total = done;
    }

    void fail(String why, Act act) {
        move(JobStage.FAILED, "failed", act);
        failure = why;
    }

    void cancel(Act act) {
        move(JobStage.CANCELLED, "cancelled", act);
    }

    void interrupt(Act act) {
        move(JobStage.INTERRUPTED, "interrupted", act);
    }

    private void move(JobStage to, String name, Act act) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "The analysis is %s already.".formatted(stage));
        }
        stage = to;
        if (!to.open()) {
            endedAt = act.at();
        }
        record(name, to, act, Map.of());
    }

    @Override
    public String administration() {
        return administration;
    }

    JobKind which() {
        return kind;
    }

    JobStage stage() {
        return stage;
    }

    UUID estateId() {
        return estateId;
    }

    String question() {
        return question;
    }

    String language() {
        return language;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    Instant endedAt() {
        return endedAt;
    }

    long done() {
        return done;
    }

    long total() {
        return total;
    }

    String result() {
        return result;
    }

    String failure() {
        return failure;
    }

    @Override
    protected String kind() {
        return "analysis-job";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
