package customs.bcp.whatif;

import customs.bcp.analysis.Explanation;
import customs.bcp.analysis.Scenario;
import customs.bcp.analysis.StressMatrix;
import customs.bcp.analysis.TrafficShift;
import customs.bcp.analysis.Verdict;
import customs.bcp.analysis.Workforce;
import customs.bcp.whatif.StressQuestion.StressAnswer;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

import static customs.bcp.whatif.Study.consistent;
import static customs.bcp.whatif.Study.hash;

/** Tries an estate against disruptions, its own or those of the catalogue. */
@ApplicationScoped
class StressStudy {
    private static final int MOST_SENTENCES = 50;

    private final EstateChoice choice;
    private final ScenarioCatalogue catalogue;

    StressStudy(EstateChoice choice, ScenarioCatalogue catalogue) {
        this.choice = choice;
        this.catalogue = catalogue;
    }

    StressAnswer stress(StressQuestion question, Actor actor) {
        return answer(question, admit(question, actor), actor.language());
    }

    EstateChoice.Chosen admit(StressQuestion question, Actor actor) {
        var chosen = choice.of(question, actor, 20_000, 100_000);
        scenarios(question, chosen);
        return chosen;
    }

    StressAnswer answer(StressQuestion question, EstateChoice.Chosen chosen, Locale language) {
        var scenarios = scenarios(question, chosen);
        var holdings = entries(question.holdings()).stream()
                .map(holding -> new StressMatrix.Holding(holding.resource(), holding.rpoSeconds(), holding.backups()))
                .toList();
        var workforces = new ArrayList<Workforce>();
        for (int i = 0; i < entries(question.workforces()).size(); i++) {
            var entry = question.workforces().get(i);
            String pointer = "/workforces/" + i;
            workforces.add(consistent(() -> entry.workforce(pointer)));
        }
        var traffic = new ArrayList<TrafficShift>();
        for (int i = 0; i < entries(question.traffic()).size(); i++) {
            traffic.add(question.traffic().get(i).shift("/traffic/" + i));
        }
        var matrix = consistent(() -> StressMatrix.of(chosen.estate(), scenarios, holdings, workforces, traffic));
        var words = new Explanation(language, chosen.estate().names());
        var explanation = new ArrayList<String>();
        matrix.cells().stream()
                .filter(cell -> cell.verdict() == Verdict.BREACH || cell.verdict() == Verdict.GAP)
                .limit(MOST_SENTENCES)
                .map(words::of)
                .forEach(explanation::add);
        matrix.workforces().stream()
                .map(people -> people.scenario() + ": " + words.of(people))
                .forEach(explanation::add);
        matrix.traffic().stream()
                .map(shift -> shift.scenario() + ": " + words.of(shift))
                .forEach(explanation::add);
        return new StressAnswer(
                hash("stress", chosen.estate(), question.parameters()),
                chosen.frozen(),
                question.parameters(),
                explanation,
                matrix);
    }

    private List<Scenario> scenarios(StressQuestion question, EstateChoice.Chosen chosen) {
        if (question.scenarios() == null && chosen.document() != null) {
            return catalogue.all().stream()
                    .flatMap(one -> one.against(chosen.document()).stream())
                    .toList();
        }
        var codes = new HashSet<String>();
        var scenarios = new ArrayList<Scenario>();
        for (int i = 0; i < entries(question.scenarios()).size(); i++) {
            var entry = question.scenarios().get(i);
            String pointer = "/scenarios/" + i;
            if (!codes.add(entry.code())) {
                throw new Refusal("duplicate-scenario", "Two scenarios are called %s.".formatted(entry.code()));
            }
            chosen.known(
                    entries(entry.recoveries()).stream()
                            .map(StressQuestion.Broken::code)
                            .toList(),
                    pointer + "/recoveries/%d/code");
            chosen.known(
                    entries(entry.outages()).stream()
                            .map(CascadeQuestion.OutageEntry::code)
                            .toList(),
                    pointer + "/outages/%d/code");
            scenarios.add(consistent(() -> entry.scenario(pointer)));
        }
        return scenarios;
    }

    private static <T> List<T> entries(List<T> list) {
        return list == null ? List.of() : list;
    }
}
