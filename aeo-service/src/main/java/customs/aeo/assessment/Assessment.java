package customs.aeo.assessment;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Applications;
import customs.aeo.application.CaseClocks;
import customs.aeo.application.Obstacle;
import customs.aeo.application.Obstacles;
import customs.aeo.application.Recommendation;
import customs.aeo.programme.SourceView;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What assessing officers do: judge each criterion of each level, then hand the case to the decision. */
@ApplicationScoped
@Transactional
public class Assessment {
    private final Applications applications;
    private final Verdicts verdicts;
    private final CaseClocks clocks;
    private final Obstacles obstacles;

    Assessment(Applications applications, Verdicts verdicts, CaseClocks clocks, Obstacles obstacles) {
        this.obstacles = obstacles;
        this.applications = applications;
        this.verdicts = verdicts;
        this.clocks = clocks;
    }

    public AeoApplication start(UUID id, Expected expected, Act act) {
        var application = found(id, expected, act);
        application.startAssessment(act);
        return shown(application, act);
    }

    /** The reason of the act is the note to the verdict. */
    public AeoApplication judge(UUID id, Expected expected, String level, String criterion, Finding finding, Act act) {
        var application = found(id, expected, act);
        if (!verdicts.wanted(application).contains(level + ":" + criterion)) {
            throw Refusal.invalid(
                    "/criterion", "UNKNOWN", "To be judged are %s.".formatted(verdicts.wanted(application)));
        }
        application.judged(level, criterion, finding.name(), act);
        verdicts.persist(new Verdict(id, level, criterion, finding, act));
        return shown(application, act);
    }

    public AeoApplication propose(UUID id, Expected expected, Recommendation recommendation, Act act) {
        var application = found(id, expected, act);
        application.propose(recommendation, verdicts.open(application), act);
        obstacles.check(Obstacle.Step.PROPOSAL, application);
        return shown(application, act);
    }

    /** Every criterion to be judged, with its last verdict. */
    List<VerdictView> list(UUID id, Actor actor) {
        var application = applications.get(id, actor);
        var programme = clocks.programme(application);
        var last = verdicts.last(id);
        return application.levels().stream()
                .flatMap(level -> programme.levels().get(level).criteria().stream()
                        .map(code -> {
                            var criterion = programme.criteria().get(code);
                            var verdict = last.get(level + ":" + code);
                            return new VerdictView(
                                    level,
                                    code,
                                    criterion.name().in(actor.language()),
                                    SourceView.of(criterion.source()),
                                    verdict == null ? null : verdict.finding(),
                                    verdict == null ? null : verdict.note(),
                                    verdict == null ? null : verdict.givenAt());
                        }))
                .toList();
    }

    private AeoApplication found(UUID id, Expected expected, Act act) {
        var application = applications.get(id, act.by());
        expected.check(application);
        return application;
    }

    private AeoApplication shown(AeoApplication application, Act act) {
        clocks.show(
                application,
                LocalDate.ofInstant(act.at(), clocks.programme(application).zone()));
        applications.flush();
        return application;
    }
}
