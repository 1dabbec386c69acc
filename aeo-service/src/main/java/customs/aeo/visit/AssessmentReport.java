package customs.aeo.visit;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What the assessment found, written for the firm, and what the firm says to it. */
@Entity
@Table(name = "assessment_report")
class AssessmentReport extends Aggregate {
    /** Where it stands. */
    enum Stage {
        /** Customs writes it; the firm does not see it. */
        DRAFT,
        /** The firm has it and may comment. */
        SHARED,
        /** The firm has said what it thinks of it. */
        COMMENTED,
        /** The firm agrees. */
        AGREED,
        /** The firm said nothing in time. */
        NO_REPLY;

        Set<Stage> next() {
            return switch (this) {
                case DRAFT -> EnumSet.of(DRAFT, SHARED);
                case SHARED -> EnumSet.of(COMMENTED, AGREED, NO_REPLY);
                case COMMENTED -> EnumSet.of(DRAFT, COMMENTED, AGREED);
                case AGREED, NO_REPLY -> EnumSet.noneOf(Stage.class);
            };
        }
    }

    /** What the firm said to it. */
    record Comment(String words, boolean agrees, Instant at) {}

    @Column(name = "application_id")
    private UUID applicationId;

    private String administration;
    private String words;

    @Enumerated(EnumType.STRING)
    private Stage stage = Stage.DRAFT;

    @Column(name = "reply_until")
    private LocalDate replyUntil;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Comment> comments = new ArrayList<>();

    protected AssessmentReport() {}

    static AssessmentReport write(UUID applicationId, String administration, String words, Act act) {
        var report = new AssessmentReport();
        report.applicationId = applicationId;
        report.administration = administration;
        report.words = words;
        report.record("write", report.stage, act, Map.of("application", applicationId));
        return report;
    }

    /** After comments it may be written anew; it is then a draft again until it is shared. */
    void change(String others, Act act) {
        move(Stage.DRAFT);
        words = others;
        record("change", stage, act);
    }

    /** @param until last day for comments */
    void share(LocalDate until, Act act) {
        move(Stage.SHARED);
        replyUntil = until;
        record("share", stage, act, Map.of("until", until));
    }

    void comment(String said, boolean agrees, Act act) {
        move(agrees ? Stage.AGREED : Stage.COMMENTED);
        comments = new ArrayList<>(comments);
        comments.add(new Comment(said, agrees, act.at()));
        record("comment", stage, act, Map.of("agrees", agrees));
    }

    void close(LocalDate today, Act act) {
        if (stage == Stage.SHARED && !today.isAfter(replyUntil)) {
            throw new Refusal("not-yet-expired", "The firm may comment until %s.".formatted(replyUntil));
        }
        move(Stage.NO_REPLY);
        record("close", stage, act);
    }

    private void move(Stage to) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "%s cannot become %s.".formatted(stage, to));
        }
        stage = to;
    }

    String words() {
        return words;
    }

    Stage stage() {
        return stage;
    }

    LocalDate replyUntil() {
        return replyUntil;
    }

    List<Comment> comments() {
        return List.copyOf(comments);
    }

    @Override
    protected String kind() {
        return "assessment-report";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
