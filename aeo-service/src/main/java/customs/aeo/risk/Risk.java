package customs.aeo.risk;

import customs.aeo.risk.RiskMatrix.Consequence;
import customs.aeo.risk.RiskMatrix.Likelihood;
import customs.aeo.risk.RiskMatrix.Rating;
import customs.platform.act.Act;
import customs.platform.history.Aggregate;
import customs.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** One risk that an assessment found: how likely, how bad, what is done about it and what remains. */
@Entity
@Table(name = "risk")
class Risk extends Aggregate {
    /** Where it stands. */
    enum Stage {
        /** Found and rated; nobody has said yet what to do. */
        OPEN,
        /** It is said what is done about it, and what remains. */
        ANSWERED,
        /** It does not exist any more, or never did. */
        RETIRED;

        Set<Stage> next() {
            return switch (this) {
                case OPEN -> EnumSet.of(ANSWERED, RETIRED);
                case ANSWERED -> EnumSet.of(ANSWERED, OPEN, RETIRED);
                case RETIRED -> EnumSet.noneOf(Stage.class);
            };
        }
    }

    /** What is done about it. */
    enum Response {
        /** Nothing: it can be lived with. */
        TOLERATE,
        /** Something that makes it smaller. */
        TREAT,
        /** Somebody else bears it. */
        TRANSFER,
        /** It cannot be lived with: the assessment advises a refusal; a person decides. */
        TERMINATE
    }

    @Column(name = "application_id")
    private UUID applicationId;

    private String administration;
    private String criterion;
    private String words;

    @Enumerated(EnumType.STRING)
    private Stage stage;

    @Enumerated(EnumType.STRING)
    private Likelihood likelihood;

    @Enumerated(EnumType.STRING)
    private Consequence consequence;

    @Enumerated(EnumType.STRING)
    private Response response;

    private String measure;

    @Enumerated(EnumType.STRING)
    @Column(name = "residual_likelihood")
    private Likelihood residualLikelihood;

    @Enumerated(EnumType.STRING)
    @Column(name = "residual_consequence")
    private Consequence residualConsequence;

    @Column(name = "recorded_at")
    private Instant recordedAt;

    protected Risk() {}

    static Risk found(
            UUID applicationId,
            String administration,
            String criterion,
            String words,
            Likelihood likelihood,
            Consequence consequence,
            Act act) {
        var risk = new Risk();
        risk.applicationId = applicationId;
        risk.administration = administration;
        risk.criterion = criterion;
        risk.words = words;
        risk.stage = Stage.OPEN;
        risk.likelihood = likelihood;
        risk.consequence = consequence;
        risk.recordedAt = act.at();
        risk.record(
                "record",
                risk.stage,
                act,
                Map.of(
                        "application", applicationId,
                        "criterion", criterion,
                        "likelihood", likelihood,
                        "consequence", consequence,
                        "rating", risk.rating()));
        return risk;
    }

    /** A rating anew opens it again: what was said before was about another risk. */
    void rate(Likelihood likely, Consequence bad, Act act) {
        if (likely == likelihood && bad == consequence) {
            return;
        }
        if (stage != Stage.OPEN) {
            move(Stage.OPEN);
        }
        likelihood = likely;
        consequence = bad;
        response = null;
        measure = null;
        residualLikelihood = null;
        residualConsequence = null;
        record("rate", stage, act, Map.of("likelihood", likely, "consequence", bad, "rating", rating()));
    }

    /**
     * Says what is done about it.
     *
     * @param what the measure; needed to treat or transfer
     * @param likely how likely it then still is, not above what it was
     * @param bad how bad it then would still be, not above what it was
     */
    void answer(Response with, String what, Likelihood likely, Consequence bad, Act act) {
        boolean changes = with == Response.TREAT || with == Response.TRANSFER;
        if (changes && (what == null || what.isBlank())) {
            throw Refusal.invalid("/measure", "MISSING", "Say what is done about the risk.");
        }
        if (changes != (likely != null && bad != null) || (likely == null) != (bad == null)) {
            throw Refusal.invalid(
                    "/residualLikelihood",
                    "MISMATCH",
                    "What remains is rated where the risk is treated or transferred.");
        }
        if (changes && (likely.compareTo(likelihood) > 0 || bad.compareTo(consequence) > 0)) {
            throw Refusal.invalid("/residualLikelihood", "GREATER", "What remains cannot be more than what was there.");
        }
        move(Stage.ANSWERED);
        response = with;
        measure = what;
        residualLikelihood = likely;
        residualConsequence = bad;
        var facts = new TreeMap<String, Object>(Map.of("response", with, "remaining", remaining()));
        record("answer", stage, act, facts);
    }

    void retire(Act act) {
        move(Stage.RETIRED);
        record("retire", stage, act);
    }

    private void move(Stage to) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "%s cannot become %s.".formatted(stage, to));
        }
        stage = to;
    }

    Rating rating() {
        return RiskMatrix.rating(likelihood, consequence);
    }

    /** What remains once the answer to it is carried out; the whole while there is none or it changes nothing. */
    Rating remaining() {
        return residualLikelihood == null ? rating() : RiskMatrix.rating(residualLikelihood, residualConsequence);
    }

    /** An extreme risk to which no answer leaves less. */
    boolean untreatedExtreme() {
        return stage != Stage.RETIRED && remaining() == Rating.EXTREME;
    }

    boolean terminates() {
        return stage == Stage.ANSWERED && response == Response.TERMINATE;
    }

    UUID applicationId() {
        return applicationId;
    }

    String criterion() {
        return criterion;
    }

    String words() {
        return words;
    }

    Stage stage() {
        return stage;
    }

    Likelihood likelihood() {
        return likelihood;
    }

    Consequence consequence() {
        return consequence;
    }

    Response response() {
        return response;
    }

    String measure() {
        return measure;
    }

    Likelihood residualLikelihood() {
        return residualLikelihood;
    }

    Consequence residualConsequence() {
        return residualConsequence;
    }

    Instant recordedAt() {
        return recordedAt;
    }

    @Override
    protected String kind() {
        return "risk";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
