package customs.bcp.plan;

import customs.bcp.analysis.Analysis;
import customs.bcp.analysis.Finding;
import customs.bcp.estate.EstateDocument;
import customs.bcp.estate.SnapshotCheck;
import customs.platform.problem.FieldError;
import customs.platform.time.Months;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a plan lacks before it can be submitted or approved, held against an estate. */
final class Readiness {
    private static final int LONGEST_RISK_MONTHS = 12;

    private Readiness() {}

    /** What keeps a draft from being submitted. */
    static List<FieldError> missing(PlanContent content, EstateDocument estate) {
        var errors = new ArrayList<>(Contradictions.of(content, estate));
        if (content.services().isEmpty()) {
            errors.add(error("/services", "EMPTY", "A plan covers at least one service."));
        }
        for (int i = 0; i < content.services().size(); i++) {
            var service = estate.service(content.services().get(i));
            if (service != null && (service.rtoSeconds() == null || service.mtpdSeconds() == null)) {
                errors.add(error(
                        "/services/" + i,
                        "NO_OBJECTIVE",
                        "%s has no %s in the estate.",
                        service.name(),
                        service.rtoSeconds() == null ? "recovery time objective" : "maximum tolerable period"));
            }
        }
        criterion(content, CriterionKind.ACTIVATION, errors);
        criterion(content, CriterionKind.DEACTIVATION, errors);
        for (int i = 0; i < content.tasks().size(); i++) {
            var task = content.tasks().get(i);
            role("/tasks/" + i + "/ownerRole", task, task.ownerRole(), "an owner", errors);
            role("/tasks/" + i + "/alternateRole", task, task.alternateRole(), "an alternate", errors);
        }
        SnapshotCheck.flaws(estate.snapshot())
                .forEach(flaw -> errors.add(error(
                        "", flaw.code().replace('-', '_').toUpperCase(java.util.Locale.ROOT), "%s", flaw.message())));
        return errors;
    }

    private static void criterion(PlanContent content, CriterionKind kind, List<FieldError> errors) {
        if (content.criteria().stream().noneMatch(criterion -> criterion.kind() == kind)) {
            errors.add(error(
                    "/criteria",
                    "NO_" + kind,
                    "A plan says by which facts it %s.",
                    kind == CriterionKind.ACTIVATION ? "starts" : "ends"));
        }
    }

    private static void role(
            String pointer, PlanContent.PlanTask task, String role, String what, List<FieldError> errors) {
        if (role == null || role.isBlank()) {
            errors.add(error(pointer, "NOT_BLANK", "Task %s needs %s.", task.code(), what));
        }
    }

    /** Breaches of services in scope that have neither an action nor a risk accepted for at most 12 months. */
    static List<FieldError> untreated(PlanContent content, EstateDocument estate, LocalDate today) {
        var errors = new ArrayList<FieldError>();
        for (var finding : findings(content, estate)) {
            if (finding.code() != Finding.Code.BREACH) {
                continue;
            }
            boolean treated = content.treatments().stream()
                    .anyMatch(treatment -> treatment.service().equals(finding.subject())
                            && !treatment.due().isBefore(today)
                            && (treatment.kind() == TreatmentKind.ACTION
                                    || !treatment.due().isAfter(Months.plus(today, LONGEST_RISK_MONTHS))));
            if (!treated) {
                errors.add(error(
                        treatmentOf(finding.subject()),
                        "UNTREATED_BREACH",
                        "%s breaches its tolerable period; it needs an action with a due date, or a risk accepted until %s at most.",
                        estate.service(finding.subject()).name(),
                        Months.plus(today, LONGEST_RISK_MONTHS)));
            }
        }
        return errors;
    }

    /** Where the treatment of a service's breach is looked for. */
    static String treatmentOf(String service) {
        return "/treatments/" + service;
    }

    /** The findings about services in scope, and the cycles that nobody can start. */
    static List<Finding> findings(PlanContent content, EstateDocument estate) {
        if (estate.services().isEmpty()) {
            return List.of();
        }
        Set<String> scope = new HashSet<>(content.services());
        return Analysis.recovery(estate.snapshot(), null, null).findings().stream()
                .filter(finding ->
                        scope.contains(finding.subject()) || finding.code() == Finding.Code.CYCLE_WITHOUT_BOOTSTRAP)
                .toList();
    }

    private static FieldError error(String pointer, String code, String message, Object... values) {
        return new FieldError(pointer, code, message.formatted(values));
    }
}
