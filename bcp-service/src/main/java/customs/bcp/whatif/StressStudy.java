package customs.bcp.whatif;

import customs.bcp.analysis.Explanation;
import customs.bcp.analysis.Recurrence;
import customs.bcp.analysis.Scenario;
import customs.bcp.analysis.StressMatrix;
import customs.bcp.analysis.TrafficShift;
import customs.bcp.analysis.Verdict;
import customs.bcp.analysis.Workforce;
import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.OfficeEntry;
import customs.bcp.estate.ServiceCover;
import customs.bcp.whatif.StressQuestion.PlanActivation;
import customs.bcp.whatif.StressQuestion.StressAnswer;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

import static customs.bcp.whatif.Study.consistent;
import static customs.bcp.whatif.Study.hash;

/** Tries an estate against disruptions, its own or those of the catalogue. */
@ApplicationScoped
class StressStudy {
    private static final int MOST_SENTENCES = 50;
    private static final long MOST_CELLS = 200_000;

    private final EstateChoice choice;
    private final ScenarioCatalogue catalogue;
    private final ServiceCover cover;

    StressStudy(EstateChoice choice, ScenarioCatalogue catalogue, ServiceCover cover) {
        this.choice = choice;
        this.catalogue = catalogue;
        this.cover = cover;
    }

    StressAnswer stress(StressQuestion question, Actor actor) {
        return answer(question, admit(question, actor), actor);
    }

    EstateChoice.Chosen admit(StressQuestion question, Actor actor) {
        var chosen = choice.of(question, actor, 20_000, 100_000);
        long services = chosen.estate().nodes().stream()
                .filter(EstateSnapshot.Node::service)
                .count();
        long cells = services * scenarios(question, chosen).size();
        if (cells > MOST_CELLS) {
            throw new Refusal(
                    "question-too-large",
                    "Services times scenarios are %d cells; at most %d are reckoned.".formatted(cells, MOST_CELLS));
        }
        return chosen;
    }

    StressAnswer answer(StressQuestion question, EstateChoice.Chosen chosen, Actor actor) {
        var asked = scenarios(question, chosen);
        var all = catalogued(question, chosen) ? catalogue.all() : List.<CatalogueScenario>of();
        var matrix = consistent(() -> StressMatrix.of(
                chosen.estate(),
                asked,
                holdings(question, chosen),
                workforces(question, chosen, all),
                traffic(question, all),
                recurrences(question, all)));
        return new StressAnswer(
                hash("stress", chosen.estate(), question.parameters()),
                chosen.frozen(),
                question.parameters(),
                explanation(
                        matrix,
                        offices(chosen),
                        new Explanation(actor.language(), chosen.estate().names())),
                chosen.document() == null ? null : activations(matrix, actor.administration()),
                matrix);
    }

    /** What people call an office of the own estate. */
    private static UnaryOperator<String> offices(EstateChoice.Chosen chosen) {
        return code -> chosen.document() == null
                ? code
                : chosen.document().offices().stream()
                        .filter(office -> office.code().equals(code))
                        .map(OfficeEntry::name)
                        .findFirst()
                        .orElse(code);
    }

    private static List<String> explanation(StressMatrix matrix, UnaryOperator<String> offices, Explanation words) {
        var explanation = new ArrayList<String>();
        matrix.cells().stream()
                .filter(cell -> cell.verdict() == Verdict.BREACH || cell.verdict() == Verdict.GAP)
                .limit(MOST_SENTENCES)
                .map(words::of)
                .forEach(explanation::add);
        matrix.workforces().stream()
                .map(people -> people.scenario() + ": " + words.of(people, offices))
                .forEach(explanation::add);
        matrix.traffic().stream()
                .map(shift -> shift.scenario() + ": " + words.of(shift))
                .forEach(explanation::add);
        matrix.recurrences().stream()
                .map(again -> again.scenario() + ": " + words.of(again))
                .forEach(explanation::add);
        return explanation;
    }

    /** A plan is activated for what is down; what merely does less is not a disruption of the service. */
    private List<PlanActivation> activations(StressMatrix matrix, String administration) {
        var plans = cover.of(administration);
        var activations = new ArrayList<PlanActivation>();
        var down = matrix.cells().stream()
                .filter(cell -> cell.fromSeconds() != null)
                .collect(Collectors.groupingBy(
                        StressMatrix.Cell::scenario,
                        LinkedHashMap::new,
                        Collectors.mapping(StressMatrix.Cell::service, Collectors.toList())));
        down.forEach((scenario, services) -> plans.forEach(plan -> {
            var covered = services.stream()
                    .filter(service -> plan.services().contains(service))
                    .toList();
            if (!covered.isEmpty()) {
                activations.add(new PlanActivation(scenario, plan.plan(), plan.title(), covered));
            }
        }));
        return activations;
    }

    private static List<StressMatrix.Holding> holdings(StressQuestion question, EstateChoice.Chosen chosen) {
        if (question.holdings() == null && chosen.document() != null) {
            return OwnCopies.of(chosen.document());
        }
        return entries(question.holdings()).stream()
                .map(holding -> new StressMatrix.Holding(holding.resource(), holding.rpoSeconds(), holding.backups()))
                .toList();
    }

    private static List<Workforce> workforces(
            StressQuestion question, EstateChoice.Chosen chosen, List<CatalogueScenario> all) {
        var workforces = new ArrayList<Workforce>();
        for (int i = 0; i < entries(question.workforces()).size(); i++) {
            var entry = question.workforces().get(i);
            String pointer = "/workforces/" + i;
            workforces.add(consistent(() -> entry.workforce(pointer)));
        }
        all.forEach(one -> workforces.addAll(one.staff(chosen.document())));
        for (int i = 0; i < entries(question.absences()).size(); i++) {
            if (chosen.document() == null) {
                throw Refusal.invalid(
                        "/absences", "NOT_ACCEPTED", "Absences are of your own estate; describe workforces instead.");
            }
            workforces.addAll(question.absences().get(i).workforces(chosen.document(), "/absences/" + i));
        }
        return workforces;
    }

    private static List<TrafficShift> traffic(StressQuestion question, List<CatalogueScenario> all) {
        var traffic = new ArrayList<TrafficShift>();
        for (int i = 0; i < entries(question.traffic()).size(); i++) {
            traffic.add(question.traffic().get(i).shift("/traffic/" + i));
        }
        all.forEach(one -> one.shift().ifPresent(traffic::add));
        return traffic;
    }

    private static List<Recurrence> recurrences(StressQuestion question, List<CatalogueScenario> all) {
        var recurrences = new ArrayList<Recurrence>();
        entries(question.recurrences()).forEach(entry -> recurrences.add(entry.recurrence()));
        all.forEach(one -> one.recurrence().ifPresent(recurrences::add));
        return recurrences;
    }

    /** The own estate without scenarios is tried against all that is in the catalogue. */
    private static boolean catalogued(StressQuestion question, EstateChoice.Chosen chosen) {
        return question.scenarios() == null && chosen.document() != null;
    }

    private List<Scenario> scenarios(StressQuestion question, EstateChoice.Chosen chosen) {
        if (catalogued(question, chosen)) {
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
