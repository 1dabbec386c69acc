package customs.bcp.whatif;

import customs.bcp.analysis.Analysis;
import customs.bcp.analysis.Explanation;
import customs.bcp.analysis.TwoClocks;
import customs.bcp.analysis.WhatIf;
import customs.bcp.estate.EstateReading;
import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.Flaw;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers questions about recovery, of a posted estate or of the caller's own. */
@ApplicationScoped
class Inquiry {
    private final EstateReading reading;
    private final EstateChoice choice;

    Inquiry(EstateReading reading, EstateChoice choice) {
        this.reading = reading;
        this.choice = choice;
    }

    RecoveryAnswer ask(RecoveryQuestion question, Actor actor) {
        if (question.members() > RecoveryQuestion.MOST_MEMBERS) {
            throw new Refusal(
                    "estate-too-large",
                    "The groups have %d members together; at most %d are accepted."
                            .formatted(question.members(), RecoveryQuestion.MOST_MEMBERS));
        }
        var chosen = choice.of(question, actor, RecoveryQuestion.MOST_NODES, RecoveryQuestion.MOST_MEMBERS);
        return answer(
                        chosen.estate(),
                        new Asked(
                                question.initiators(),
                                question.toward(),
                                question.declaredSeconds(),
                                question.changes()),
                        actor.language())
                .of(chosen.frozen());
    }

    /** What is asked of an estate: each null where nothing is asked. */
    record Asked(List<String> initiators, String toward, Long declaredSeconds, List<RecoveryChange> changes) {}

    /** @param day whose peak windows count; null for the usual maximum tolerable periods */
    RecoveryAnswer askOwn(Actor actor, Asked asked, LocalDate day) {
        return answer(reading.document(actor).snapshot(day), asked, actor.language());
    }

    /** @param view which part is drawn; null for the whole */
    EstateGraph graph(Actor actor, List<String> initiators, String toward, GraphView view) {
        var estate = reading.document(actor).snapshot();
        known(estate, initiators, toward, null);
        if (view == null) {
            return EstateGraph.of(estate, Analysis.recovery(estate, initiators, toward));
        }
        known(estate, List.of(view.around()), null, null);
        // unless asked otherwise the path drawn is that of the node in the middle
        var path = toward == null ? view.around() : toward;
        return EstateGraph.of(estate, Analysis.recovery(estate, initiators, path))
                .within(view);
    }

    private static RecoveryAnswer answer(EstateSnapshot estate, Asked asked, Locale language) {
        var initiators = asked.initiators();
        var toward = asked.toward();
        var changes = asked.changes();
        known(estate, initiators, toward, changes);
        var hash = asked.declaredSeconds() == null
                ? Study.hash("recovery", estate, initiators, toward, changes)
                : Study.hash("recovery", estate, initiators, toward, changes, asked.declaredSeconds());
        if (changes == null) {
            return RecoveryAnswer.of(Analysis.recovery(estate, initiators, toward), estate, language, hash)
                    .with(clocks(estate, asked, language));
        }
        var times = changes.stream()
                .collect(Collectors.toMap(RecoveryChange::code, RecoveryChange::recoverySeconds, (a, b) -> b));
        return RecoveryAnswer.of(WhatIf.of(estate, initiators, toward, times), estate, language, hash)
                .with(clocks(WhatIf.changed(estate, times), asked, language));
    }

    private static RecoveryAnswer.ClockAnswer clocks(EstateSnapshot estate, Asked asked, Locale language) {
        if (asked.declaredSeconds() == null) {
            return null;
        }
        var words = new Explanation(language, estate.names());
        var clocks = TwoClocks.of(estate, asked.initiators(), asked.declaredSeconds());
        return new RecoveryAnswer.ClockAnswer(
                clocks.declaredSeconds(),
                clocks.lines().stream().limit(50).map(words::of).toList(),
                clocks.lines());
    }

    private static void known(
            EstateSnapshot estate, List<String> initiators, String toward, List<RecoveryChange> changes) {
        Set<String> codes = new HashSet<>();
        estate.nodes().forEach(node -> codes.add(node.code()));
        if (initiators != null) {
            for (int i = 0; i < initiators.size(); i++) {
                known(codes, initiators.get(i), "/initiators/" + i);
            }
        }
        if (toward != null) {
            known(codes, toward, "/toward");
        }
        if (changes != null) {
            for (int i = 0; i < changes.size(); i++) {
                known(codes, changes.get(i).code(), "/changes/" + i + "/code");
            }
        }
    }

    private static void known(Set<String> codes, String code, String pointer) {
        if (!codes.contains(code)) {
            throw EstateChoice.refusal(List.of(
                    new Flaw("unknown-code", pointer, "%s is no service or resource of this estate.".formatted(code))));
        }
    }
}
