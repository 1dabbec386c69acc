package customs.aeo.questionnaire;

import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The self-assessment of one applicant: filled in section by section, handed in, looked at answer by answer. */
@Entity
@Table(name = "questionnaire")
class Questionnaire extends Aggregate {
    /** Where it stands. */
    enum Stage {
        /** Customs asks the firm to fill it in; nothing is entered yet. */
        SHARED,
        /** The firm fills it in; customs sees how far it is, not the answers. */
        IN_PROGRESS,
        /** Customs has it. */
        SUBMITTED,
        /** An officer goes through the answers. */
        UNDER_REVIEW,
        /** Some answers are not good enough; the firm may change these and no others. */
        RETURNED,
        /** Every answer is accepted. */
        APPROVED,
        /** It did not come in time. */
        EXPIRED;

        Set<Stage> next() {
            return switch (this) {
                case SHARED -> EnumSet.of(IN_PROGRESS, SUBMITTED, EXPIRED);
                case IN_PROGRESS -> EnumSet.of(SUBMITTED, EXPIRED);
                case SUBMITTED -> EnumSet.of(UNDER_REVIEW);
                case UNDER_REVIEW -> EnumSet.of(RETURNED, APPROVED);
                case RETURNED -> EnumSet.of(SUBMITTED, EXPIRED);
                case APPROVED, EXPIRED -> EnumSet.noneOf(Stage.class);
            };
        }

        /** The firm may write. */
        boolean open() {
            return this == SHARED || this == IN_PROGRESS || this == RETURNED;
        }

        /** Customs may judge answers. */
        boolean judged() {
            return this == SUBMITTED || this == UNDER_REVIEW;
        }
    }

    @Column(name = "application_id")
    private UUID applicationId;

    private String administration;

    @Column(name = "operator_id")
    private UUID operatorId;

    private String template;

    @Column(name = "template_version")
    private String templateVersion;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> roles = new ArrayList<>();

    private Integer people;
    private boolean small;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    private int round = 1;

    protected Questionnaire() {}

    static Questionnaire start(
            UUID applicationId,
            String administration,
            UUID operatorId,
            Template template,
            List<String> roles,
            Integer people,
            Act act) {
        var it = new Questionnaire();
        it.applicationId = applicationId;
        it.administration = administration;
        it.operatorId = operatorId;
        it.template = template.code();
        it.templateVersion = template.version();
        it.roles = new ArrayList<>(roles);
        it.people = people;
        it.small = template.small(people);
        it.stage = Stage.SHARED;
        it.record(
                "start",
                it.stage,
                act,
                Map.of(
                        "application",
                        applicationId,
                        "template",
                        template.code() + " " + template.version(),
                        "roles",
                        roles,
                        "small",
                        it.small));
        return it;
    }

    /** The firm has entered something in a section. */
    void answered(Act act) {
        open();
        if (stage == Stage.SHARED) {
            stage = Stage.IN_PROGRESS;
            record("begin", stage, act);
        }
    }

    /** @param missing questions that must be answered and are not, as errors with the section and question in their place */
    void submit(List<FieldError> missing, Act act) {
        open();
        if (!missing.isEmpty()) {
            throw new Refusal("questionnaire-incomplete", "%d answers are missing.".formatted(missing.size()), missing);
        }
        move(Stage.SUBMITTED);
        round++;
        record("submit", stage, act, Map.of("round", round - 1));
    }

    /** An officer has judged answers. */
    void judged(Act act) {
        if (!stage.judged()) {
            throw wrongStage("Answers are judged once they were handed in.");
        }
        if (stage == Stage.SUBMITTED) {
            stage = Stage.UNDER_REVIEW;
            record("review", stage, act);
        }
    }

    /** @param returned how many answers are not good enough */
    void giveBack(int returned, Act act) {
        if (stage == Stage.UNDER_REVIEW && returned == 0) {
            throw new Refusal("nothing-to-return", "No answer is marked as not good enough.");
        }
        move(Stage.RETURNED);
        record("return", stage, act, Map.of("answers", returned));
    }

    /** @param open how many answers are not accepted yet */
    void approve(int open, Act act) {
        if (stage.judged() && open > 0) {
            throw new Refusal("answers-open", "%d answers are not accepted yet.".formatted(open));
        }
        if (stage == Stage.SUBMITTED) {
            stage = Stage.UNDER_REVIEW;
        }
        move(Stage.APPROVED);
        record("approve", stage, act);
    }

    void expire(Act act) {
        move(Stage.EXPIRED);
        record("expire", stage, act);
    }

    private void open() {
        if (!stage.open()) {
            throw wrongStage("The firm cannot write in it now.");
        }
    }

    private Refusal wrongStage(String words) {
        return new Refusal("wrong-stage", "%s It is %s.".formatted(words, stage));
    }

    private void move(Stage to) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "%s cannot become %s.".formatted(stage, to));
        }
        stage = to;
    }

    UUID applicationId() {
        return applicationId;
    }

    String template() {
        return template;
    }

    String templateVersion() {
        return templateVersion;
    }

    List<String> roles() {
        return List.copyOf(roles);
    }

    Integer people() {
        return people;
    }

    boolean small() {
        return small;
    }

    Stage stage() {
        return stage;
    }

    /** 1 until it was handed in, then one more than it was. */
    int round() {
        return round;
    }

    @Override
    protected String kind() {
        return "questionnaire";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
