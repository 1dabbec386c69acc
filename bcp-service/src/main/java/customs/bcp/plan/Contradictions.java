package customs.bcp.plan;

import customs.bcp.estate.EstateDocument;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a content says against itself or against the estate; refused at any stage. */
final class Contradictions {
    private final PlanContent content;
    private final EstateDocument estate;
    private final List<FieldError> errors = new ArrayList<>();

    private Contradictions(PlanContent content, EstateDocument estate) {
        this.content = content;
        this.estate = estate;
    }

    static List<FieldError> of(PlanContent content, EstateDocument estate) {
        var found = new Contradictions(content, estate);
        found.services();
        found.sections();
        found.criteria();
        found.tasks();
        found.parts();
        found.calls();
        found.parties();
        return found.errors;
    }

    /** @throws Refusal task-circle, call-circle, or invalid for everything else */
    static void refuse(PlanContent content, EstateDocument estate) {
        var errors = of(content, estate);
        if (!errors.isEmpty()) {
            var slug =
                    switch (errors.getFirst().code()) {
                        case "TASK_CIRCLE" -> "task-circle";
                        case "CALL_CIRCLE" -> "call-circle";
                        default -> "invalid";
                    };
            throw new Refusal(slug, errors.getFirst().message(), errors);
        }
    }

    private void services() {
        for (int i = 0; i < content.services().size(); i++) {
            var code = content.services().get(i);
            if (estate.service(code) == null) {
                error("/services/" + i, "UNKNOWN_CODE", "%s is no service of the estate.", code);
            }
        }
    }

    private void sections() {
        var seen = new HashSet<String>();
        for (int i = 0; i < content.sections().size(); i++) {
            var text = content.sections().get(i);
            if (!seen.add(text.section() + " " + text.phase())) {
                error("/sections/" + i, "REPEATED", "%s has two texts for %s.", text.section(), text.phase());
            }
        }
    }

    private void criteria() {
        for (int i = 0; i < content.criteria().size(); i++) {
            var predicate = content.criteria().get(i).predicate();
            if (predicate != null
                    && predicate.measure().percent()
                    && predicate.threshold().intValue() > 100) {
                error(
                        "/criteria/" + i + "/predicate/threshold",
                        "RANGE",
                        "%s is in per cent, at most 100.",
                        predicate.measure());
            }
        }
    }

    private void tasks() {
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < content.tasks().size(); i++) {
            var code = content.tasks().get(i).code();
            if (!codes.add(code)) {
                error("/tasks/" + i + "/code", "DUPLICATE_CODE", "There are two tasks %s.", code);
            }
        }
        Map<String, List<String>> before = new HashMap<>();
        for (int i = 0; i < content.tasks().size(); i++) {
            var task = content.tasks().get(i);
            before.put(task.code(), task.after());
            for (var one : task.after()) {
                if (!codes.contains(one) || one.equals(task.code())) {
                    error("/tasks/" + i + "/after", "UNKNOWN_CODE", "%s is no other task.", one);
                }
            }
        }
        if (errors.isEmpty()) {
            circle("/tasks", "TASK_CIRCLE", "These tasks wait for each other: %s.", before);
        }
    }

    private void parts() {
        repeated(
                "/levels/",
                "/level",
                content.levels().stream().map(one -> one.level().toString()).toList());
        repeated("/teams/", "/code", content.teams().stream().map(Team::code).toList());
        repeated(
                "/forms/",
                "/code",
                content.forms().stream().map(FallbackForm::code).toList());
        repeated(
                "/calls/", "/role", content.calls().stream().map(CallLink::role).toList());
    }

    private void repeated(String list, String field, List<String> keys) {
        var seen = new HashSet<String>();
        for (int i = 0; i < keys.size(); i++) {
            if (!seen.add(keys.get(i))) {
                error(list + i + field, "REPEATED", "%s stands twice.", keys.get(i));
            }
        }
    }

    private void calls() {
        Map<String, List<String>> before = new HashMap<>();
        content.calls()
                .forEach(call ->
                        before.put(call.role(), call.calledBy() == null ? List.of() : List.of(call.calledBy())));
        for (int i = 0; i < content.calls().size(); i++) {
            var caller = content.calls().get(i).calledBy();
            if (caller != null && !before.containsKey(caller)) {
                error("/calls/" + i + "/calledBy", "UNKNOWN_ROLE", "Nobody calls %s.", caller);
            }
        }
        if (errors.isEmpty()) {
            circle("/calls", "CALL_CIRCLE", "These functions call each other in a circle: %s.", before);
        }
    }

    private void parties() {
        var codes = new HashSet<String>();
        var identifiers = new HashSet<String>();
        for (int i = 0; i < content.parties().size(); i++) {
            var party = content.parties().get(i);
            if (party.code() != null && !codes.add(party.code())) {
                error("/parties/" + i + "/code", "REPEATED", "%s stands twice.", party.code());
            }
            if (party.identifier() != null && !identifiers.add(party.identifier())) {
                error("/parties/" + i + "/identifier", "REPEATED", "%s stands twice.", party.identifier());
            }
            if (party.identifier() != null && party.code() == null) {
                error("/parties/" + i + "/code", "INCOMPLETE", "A party with an identifier needs a code.");
            }
            if (party.kind() == PartyKind.OPERATOR && (party.identifier() == null) != (party.scheme() == null)) {
                error(
                        "/parties/" + i + (party.scheme() == null ? "/scheme" : "/identifier"),
                        "INCOMPLETE",
                        "An operator is identified by a scheme and an identifier, or by neither.");
            }
            if (party.kind() != PartyKind.OPERATOR && party.scheme() != null) {
                error("/parties/" + i + "/scheme", "NOT_AN_OPERATOR", "Only an operator has a scheme.");
            }
        }
        for (int i = 0; i < content.tasks().size(); i++) {
            party("/tasks/" + i + "/party", content.tasks().get(i).party(), codes);
        }
        for (int i = 0; i < content.notices().size(); i++) {
            for (var party : content.notices().get(i).parties()) {
                party("/notices/" + i + "/parties", party, codes);
            }
        }
    }

    private void party(String pointer, String code, Set<String> known) {
        if (code != null && !known.contains(code)) {
            error(pointer, "UNKNOWN_CODE", "%s is no party of the plan.", code);
        }
    }

    private void circle(String pointer, String code, String message, Map<String, List<String>> before) {
        var circle = Precedence.circle(before);
        if (!circle.isEmpty()) {
            error(pointer, code, message, String.join(", ", circle));
        }
    }

    private void error(String pointer, String code, String message, Object... values) {
        errors.add(new FieldError(pointer, code, message.formatted(values)));
    }
}
