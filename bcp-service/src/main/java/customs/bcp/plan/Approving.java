package customs.bcp.plan;

import customs.bcp.estate.Estate;
import customs.bcp.estate.EstateReading;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.UUID;

/** What an approver does with a version: sign it, put it into force, withdraw it. */
@ApplicationScoped
@Transactional
public class Approving {
    private final Plans plans;
    private final EstateReading estates;
    private final PackBuilding packs;
    private final Remarks remarks;
    private final PlanAttachments attachments;
    private final Instance<OpenUses> uses;
    private final Clock clock;

    Approving(
            Plans plans,
            EstateReading estates,
            PackBuilding packs,
            Remarks remarks,
            PlanAttachments attachments,
            @Any Instance<OpenUses> uses,
            Clock clock) {
        this.plans = plans;
        this.estates = estates;
        this.packs = packs;
        this.remarks = remarks;
        this.attachments = attachments;
        this.uses = uses;
        this.clock = clock;
    }

    public PlanVersion approve(UUID id, Expected expected, Actor actor) {
        var version = plans.lockedVersion(id, actor);
        expected.check(version);
        version.mayApprove(actor);
        PlanRemark.noneOpen(remarks.openObjections(id, actor));
        var frozen = estates.frozen(version.estateId(), actor);
        var today = today(actor);
        version.approve(
                Readiness.untreated(version.content(), frozen.estate(), today),
                today,
                frozen.hash(),
                attachments.of(id, actor).stream().map(PlanAttachment::sha256).toList(),
                new Act(actor, clock.instant()));
        plans.flush();
        return version;
    }

    /** In one transaction: the version in force is superseded, this one comes into force, its pack is printed. */
    public PlanVersion publish(UUID id, Expected expected, LocalDate effectiveFrom, Actor actor) {
        var version = plans.lockedVersion(id, actor);
        expected.check(version);
        version.mayPublish();
        var act = new Act(actor, clock.instant());
        plans.inStage(version.planId(), PlanStage.EFFECTIVE, actor).ifPresent(before -> {
            before.supersede(version, act);
            plans.flush();
        });
        version.publish(effectiveFrom, today(actor), act);
        plans.flush();
        packs.build(version, actor);
        return version;
    }

    public PlanVersion retire(UUID id, Expected expected, String reason, Actor actor) {
        var version = plans.lockedVersion(id, actor);
        expected.check(version);
        version.retire(uses.stream().anyMatch(use -> use.of(id)), new Act(actor, clock.instant(), reason));
        plans.flush();
        return version;
    }

    private LocalDate today(Actor actor) {
        ZoneId zone = estates.estate(actor).map(Estate::zone).orElse(ZoneOffset.UTC);
        return Deadlines.dayOf(clock.instant(), zone);
    }
}
