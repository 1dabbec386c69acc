package customs.bcp.whatif;

import customs.bcp.analysis.Analysis;
import customs.bcp.analysis.WhatIf;
import customs.bcp.estate.EstateReading;
import customs.bcp.estate.EstateSnapshot;
import customs.bcp.estate.Flaw;
import customs.bcp.estate.SnapshotCheck;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** Answers questions about recovery, of a posted estate or of the caller's own; keeps nothing. */
@ApplicationScoped
class Inquiry {
    private final EstateReading reading;

    Inquiry(EstateReading reading) {
        this.reading = reading;
    }

    RecoveryAnswer ask(RecoveryQuestion question, Locale language) {
        if (question.members() > RecoveryQuestion.MOST_MEMBERS) {
            throw new Refusal(
                    "estate-too-large",
                    "The groups have %d members together; at most %d are accepted."
                            .formatted(question.members(), RecoveryQuestion.MOST_MEMBERS));
        }
        var estate = question.snapshot();
        var flaws = SnapshotCheck.flaws(estate);
        if (!flaws.isEmpty()) {
            throw EstateChoice.refusal(flaws);
        }
        return answer(estate, question.initiators(), question.toward(), question.changes(), language);
    }

    RecoveryAnswer askOwn(Actor actor, List<String> initiators, String toward, List<RecoveryChange> changes) {
        return answer(reading.document(actor).snapshot(), initiators, toward, changes, actor.language());
    }

    EstateGraph graph(Actor actor, List<String> initiators, String toward) {
        var estate = reading.document(actor).snapshot();
        known(estate, initiators, toward, null);
        return EstateGraph.of(estate, Analysis.recovery(estate, initiators, toward));
    }

    private static RecoveryAnswer answer(
            EstateSnapshot estate,
            List<String> initiators,
            String toward,
            List<RecoveryChange> changes,
            Locale language) {
        known(estate, initiators, toward, changes);
        var hash = Study.hash("recovery", estate, initiators, toward, changes);
        if (changes == null) {
            return RecoveryAnswer.of(Analysis.recovery(estate, initiators, toward), estate, language, hash);
        }
        var times = changes.stream()
                .collect(Collectors.toMap(RecoveryChange::code, RecoveryChange::recoverySeconds, (a, b) -> b));
        return RecoveryAnswer.of(WhatIf.of(estate, initiators, toward, times), estate, language, hash);
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
