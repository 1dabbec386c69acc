package customs.bcp.party;

import customs.bcp.plan.PartyKind;
import customs.bcp.plan.Phase;
import customs.bcp.plan.PlanType;
import customs.bcp.plan.TaskUse;
import customs.platform.act.ActLink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a plan in force asks of one party: its own tasks and notices, and nothing of the rest.
 *
 * @param party what the plan calls the caller
 * @param tasks the caller's own, in the order of the plan
 * @param notices prepared for the caller by name
 * @param acknowledgedAt null until somebody of the party did
 */
public record PartyPlanView(
        UUID planVersion,
        String planCode,
        String planTitle,
        PlanType planType,
        String administration,
        boolean demonstration,
        int number,
        LocalDate effectiveFrom,
        String party,
        String partyName,
        PartyKind partyKind,
        List<PartyTask> tasks,
        List<PartyNotice> notices,
        Instant acknowledgedAt,
        String acknowledgedBy,
        List<ActLink> acts) {

    /**
     * @param after the caller's own tasks that come first
     * @param waitsForOthers whether tasks of others come first too
     */
    public record PartyTask(
            String code,
            Phase phase,
            String title,
            String ownerRole,
            String alternateRole,
            Long plannedSeconds,
            List<String> after,
            boolean waitsForOthers,
            TaskUse use) {}

    public record PartyNotice(String audience, String language, String subject, String text) {}
}
