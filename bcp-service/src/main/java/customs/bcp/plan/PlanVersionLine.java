package customs.bcp.plan;

import java.time.LocalDate;
import java.util.UUID;

/** A version of a plan in a list. */
public record PlanVersionLine(
        UUID id, UUID planId, String planCode, String planTitle, int number, PlanStage stage, LocalDate effectiveFrom) {
    static PlanVersionLine of(Plan plan, PlanVersion version) {
        return new PlanVersionLine(
                version.id(),
                plan.id(),
                plan.code(),
                plan.title(),
                version.number(),
                version.stage(),
                version.effectiveFrom());
    }
}
