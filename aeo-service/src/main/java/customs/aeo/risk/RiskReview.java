package customs.aeo.risk;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.aeo.application.CaseClocks;
import customs.aeo.application.Stage;
import customs.aeo.risk.RiskMatrix.Consequence;
import customs.aeo.risk.RiskMatrix.Likelihood;
import customs.platform.act.Act;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What officers do with the risks of a case. Whoever does has a part in the assessment and will not decide. */
@ApplicationScoped
@Transactional
public class RiskReview {
    private static final Set<Stage> OPEN = EnumSet.of(Stage.SUBMITTED, Stage.ACCEPTED, Stage.IN_ASSESSMENT);

    private final Applications applications;
    private final Risks risks;
    private final CaseClocks clocks;

    RiskReview(Applications applications, Risks risks, CaseClocks clocks) {
        this.applications = applications;
        this.risks = risks;
        this.clocks = clocks;
    }

    public Risk find(UUID application, String criterion, String words, Likelihood likely, Consequence bad, Act act) {
        var it = open(application, act);
        var programme = clocks.programme(it);
        var criteria = it.levels().stream()
                .flatMap(level -> programme.restsOn(level).stream())
                .distinct()
                .toList();
        if (!criteria.contains(criterion)) {
            throw Refusal.invalid("/criterion", "UNKNOWN", "%s is not among %s.".formatted(criterion, criteria));
        }
        var risk = Risk.found(application, it.administration(), criterion, words, likely, bad, act);
        risks.persist(risk);
        return noted(it, risk, "record-risk", act);
    }

    Risk rate(UUID application, UUID id, Expected expected, Likelihood likely, Consequence bad, Act act) {
        var it = open(application, act);
        var risk = risks.get(it, id);
        expected.check(risk);
        risk.rate(likely, bad, act);
        return noted(it, risk, "rate-risk", act);
    }

    Risk answer(
            UUID application,
            UUID id,
            Expected expected,
            Risk.Response response,
            String measure,
            Likelihood likely,
            Consequence bad,
            Act act) {
        var it = open(application, act);
        var risk = risks.get(it, id);
        expected.check(risk);
        risk.answer(response, measure, likely, bad, act);
        return noted(it, risk, "answer-risk", act);
    }

    Risk retire(UUID application, UUID id, Expected expected, Act act) {
        var it = open(application, act);
        var risk = risks.get(it, id);
        expected.check(risk);
        risk.retire(act);
        return noted(it, risk, "retire-risk", act);
    }

    List<Risk> all(AeoApplication application) {
        return risks.of(application);
    }

    static boolean open(AeoApplication it) {
        return OPEN.contains(it.stage());
    }

    private AeoApplication open(UUID application, Act act) {
        var it = applications.get(application, act.by());
        if (!open(it)) {
            throw new Refusal(
                    "wrong-stage",
                    "Risks are written down before the case is decided. It is %s.".formatted(it.stage()));
        }
        return it;
    }

    private Risk noted(AeoApplication it, Risk risk, String what, Act act) {
        it.noted(null, what, Map.of("risk", risk.id(), "remaining", risk.remaining()), act);
        risks.flush();
        return risk;
    }
}
