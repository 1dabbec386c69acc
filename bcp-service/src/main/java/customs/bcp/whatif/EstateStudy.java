package customs.bcp.whatif;

import customs.bcp.analysis.Cascade;
import customs.bcp.analysis.CutPairs;
import customs.bcp.analysis.ExactOdds;
import customs.bcp.analysis.Explanation;
import customs.bcp.analysis.Odds;
import customs.bcp.analysis.Progress;
import customs.bcp.analysis.RecoveryTime;
import customs.bcp.analysis.Simulation;
import customs.bcp.analysis.SinglePoints;
import customs.bcp.estate.EstateSnapshot;
import customs.bcp.whatif.CascadeQuestion.CascadeAnswer;
import customs.bcp.whatif.CascadeQuestion.OutageEntry;
import customs.bcp.whatif.DistributionQuestion.DistributionAnswer;
import customs.bcp.whatif.DistributionQuestion.DistributionMethod;
import customs.bcp.whatif.SinglePointQuestion.SinglePointAnswer;
import customs.bcp.whatif.SinglePointQuestion.SinglePointLine;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import static customs.bcp.whatif.Study.consistent;
import static customs.bcp.whatif.Study.hash;

/** Answers questions about an estate: where it is thin, how failures spread, and how likely it is back by when. */
@ApplicationScoped
class EstateStudy {
    private static final int MOST_NAMED = 100;

    private final EstateChoice choice;

    EstateStudy(EstateChoice choice) {
        this.choice = choice;
    }

    /** @param patience whether the caller waits for the answer or has asked for it as a job */
    SinglePointAnswer singlePoints(SinglePointQuestion question, Actor actor, Patience patience, Progress progress) {
        return answer(question, admit(question, actor, patience), actor.language(), progress);
    }

    EstateChoice.Chosen admit(SinglePointQuestion question, Actor actor, Patience patience) {
        var chosen = choice.of(question, actor, 5_000, 50_000);
        chosen.known(question.services(), "/services/%d");
        if (question.pairsOf() != null) {
            chosen.known(List.of(question.pairsOf()), "/pairsOf");
            int needs = CutPairs.needs(chosen.estate(), question.pairsOf());
            patience.check("The service needs %d others".formatted(needs), needs, 1_000, 5_000);
        }
        return chosen;
    }

    SinglePointAnswer answer(
            SinglePointQuestion question, EstateChoice.Chosen chosen, Locale language, Progress progress) {
        var estate = chosen.estate();
        var words = new Explanation(language, estate.names());
        var points = question.services() == null
                ? SinglePoints.of(estate)
                : SinglePoints.of(
                        estate, question.services().stream().distinct().toList());
        var lines = points.services().stream()
                .map(service -> new SinglePointLine(
                        service,
                        points.count(service),
                        points.withoutAlternative(service),
                        points.of(service).stream().limit(MOST_NAMED).toList(),
                        words.of(points, service)))
                .sorted(Comparator.comparingInt(SinglePointLine::count)
                        .reversed()
                        .thenComparing(SinglePointLine::service))
                .toList();
        var pairs = question.pairsOf() == null
                ? null
                : CutPairs.of(
                        estate,
                        question.pairsOf(),
                        question.pairLimit() == null ? 1_000 : question.pairLimit(),
                        progress);
        var explanation = new ArrayList<>(
                lines.stream().limit(20).map(SinglePointLine::text).toList());
        if (pairs != null) {
            explanation.add(words.of(pairs));
        }
        return new SinglePointAnswer(
                hash("single-points", estate, question.parameters()),
                chosen.frozen(),
                question.parameters(),
                explanation,
                lines,
                points.ranking(),
                pairs);
    }

    CascadeAnswer cascade(CascadeQuestion question, Actor actor) {
        return answer(question, admit(question, actor), actor.language());
    }

    EstateChoice.Chosen admit(CascadeQuestion question, Actor actor) {
        var chosen = choice.of(question, actor, 20_000, 100_000);
        chosen.known(question.outages().stream().map(OutageEntry::code).toList(), "/outages/%d/code");
        question.outages().forEach(outage -> consistent(outage::outage));
        return chosen;
    }

    CascadeAnswer answer(CascadeQuestion question, EstateChoice.Chosen chosen, Locale language) {
        var words = new Explanation(language, chosen.estate().names());
        var cascade = consistent(() -> Cascade.of(
                chosen.estate(),
                question.outages().stream().map(OutageEntry::outage).toList()));
        return new CascadeAnswer(
                hash("cascade", chosen.estate(), question.parameters()),
                chosen.frozen(),
                question.parameters(),
                Stream.concat(
                                cascade.effects().stream().map(words::of),
                                cascade.slower().stream().map(words::of))
                        .toList(),
                cascade);
    }

    DistributionAnswer distribution(DistributionQuestion question, Actor actor, Patience patience, Progress progress) {
        return answer(question, admit(question, actor, patience), actor.language(), progress);
    }

    EstateChoice.Chosen admit(DistributionQuestion question, Actor actor, Patience patience) {
        var chosen = choice.of(question, actor, 100_000, 500_000);
        if (question.method(times(question, chosen)) == DistributionMethod.SIMULATED) {
            long steps = (long) question.howOften() * chosen.estate().nodes().size();
            patience.check("The simulation draws %d times".formatted(steps), steps, 20_000_000L, 2_000_000_000L);
            long kept = (long) question.howOften() * question.services().size();
            patience.check("The simulation keeps %d times".formatted(kept), kept, 2_000_000L, 5_000_000L);
        }
        return chosen;
    }

    DistributionAnswer answer(
            DistributionQuestion question, EstateChoice.Chosen chosen, Locale language, Progress progress) {
        var estate = chosen.estate();
        int runs = question.howOften();
        long seed = question.seed() == null ? 1 : question.seed();
        var times = times(question, chosen);
        var method = question.method(times);
        List<Odds> odds;
        if (method == DistributionMethod.EXACT) {
            odds = question.services().stream()
                    .map(service -> consistent(() -> ExactOdds.of(estate, question.initiators(), times, service)))
                    .toList();
        } else {
            odds = Simulation.of(
                            estate,
                            new Simulation.Question(question.initiators(), times, question.services(), runs, seed),
                            Runtime.getRuntime().availableProcessors(),
                            progress)
                    .services();
        }
        boolean simulated = method == DistributionMethod.SIMULATED;
        return new DistributionAnswer(
                hash("distribution", estate, question.parameters()),
                chosen.frozen(),
                question.parameters(),
                method,
                simulated ? runs : null,
                simulated ? seed : null,
                explained(odds, estate, language),
                odds);
    }

    private static Map<String, RecoveryTime> times(DistributionQuestion question, EstateChoice.Chosen chosen) {
        chosen.known(question.initiators(), "/initiators/%d");
        chosen.known(question.services(), "/services/%d");
        chosen.known(
                question.recoveries().stream()
                        .map(DistributionQuestion.UncertainTime::code)
                        .toList(),
                "/recoveries/%d/code");
        var times = new HashMap<String, RecoveryTime>();
        for (int i = 0; i < question.recoveries().size(); i++) {
            var uncertain = question.recoveries().get(i);
            String pointer = "/recoveries/" + i;
            if (times.put(uncertain.code(), consistent(() -> uncertain.time(pointer))) != null) {
                throw new Refusal(
                        "inconsistent-question",
                        "The recovery time of %s is stated twice.".formatted(uncertain.code()));
            }
        }
        return times;
    }

    private static List<String> explained(List<Odds> odds, EstateSnapshot estate, Locale language) {
        var words = new Explanation(language, estate.names());
        return odds.stream().map(words::of).toList();
    }
}
