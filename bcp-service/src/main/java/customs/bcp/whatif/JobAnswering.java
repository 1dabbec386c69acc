package customs.bcp.whatif;

import customs.bcp.analysis.Progress;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** Checks a question before anything is done, and answers it on the estate as it was then. */
@ApplicationScoped
class JobAnswering {
    private final EstateStudy estates;
    private final StressStudy stress;

    JobAnswering(EstateStudy estates, StressStudy stress) {
        this.estates = estates;
        this.stress = stress;
    }

    EstateChoice.Chosen admit(JobQuestion question, Actor actor) {
        question.asked();
        return switch (question.kind()) {
            case SINGLE_POINTS -> estates.admit(question.singlePoints(), actor, Patience.JOB);
            case CASCADE -> estates.admit(question.cascade(), actor);
            case DISTRIBUTION -> estates.admit(question.distribution(), actor, Patience.JOB);
            case STRESS -> stress.admit(question.stress(), actor);
        };
    }

    JobResult answer(JobQuestion question, EstateChoice.Chosen chosen, Actor actor, Progress progress) {
        var language = actor.language();
        return switch (question.kind()) {
            case SINGLE_POINTS ->
                new JobResult(estates.answer(question.singlePoints(), chosen, language, progress), null, null, null);
            case CASCADE -> new JobResult(null, estates.answer(question.cascade(), chosen, language), null, null);
            case DISTRIBUTION ->
                new JobResult(null, null, estates.answer(question.distribution(), chosen, language, progress), null);
            case STRESS -> new JobResult(null, null, null, stress.answer(question.stress(), chosen, actor));
        };
    }
}
