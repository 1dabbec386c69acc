package customs.bcp.plan;

import customs.bcp.estate.EstateReading;
import customs.bcp.estate.OwnRecords;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** What an author does with a plan. */
@ApplicationScoped
@Transactional
public class Authoring {
    private final Plans plans;
    private final EstateReading estates;
    private final PlanStarters starters;
    private final PlanAttachments attachments;
    private final Clock clock;

    Authoring(Plans plans, EstateReading estates, PlanStarters starters, PlanAttachments attachments, Clock clock) {
        this.plans = plans;
        this.estates = estates;
        this.starters = starters;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Opens a plan with its first version: empty, or what a plan to begin from says. */
    public Plan open(PlanOpening input, Actor actor) {
        var content = input.starter() == null ? PlanContent.empty() : begun(input, actor);
        if (plans.hasCode(input.code(), actor)) {
            throw duplicate(input.code());
        }
        var act = new Act(actor, clock.instant());
        var plan = new Plan(OwnRecords.administration(actor), input.code(), input.title(), input.type(), act);
        plans.add(plan);
        plans.flush();
        var version = new PlanVersion(plan, 1, PlanContent.empty(), null, act);
        if (input.starter() != null) {
            version.begin(content, input.starter(), act);
        }
        plans.add(version);
        plans.flush();
        return plan;
    }

    /** Of the services that a starter covers, those that the own estate has. */
    private PlanContent begun(PlanOpening input, Actor actor) {
        var language = input.language() == null ? actor.language() : Locale.of(input.language());
        var starter = starters.get(input.starter(), language);
        var estate = estates.document(actor);
        return starter.content()
                .withServices(starter.content().services().stream()
                        .filter(code -> estate.service(code) != null)
                        .toList());
    }

    private static Refusal duplicate(String code) {
        var message = "%s is already taken.".formatted(code);
        return new Refusal("duplicate-code", message, List.of(new FieldError("/code", "DUPLICATE_CODE", message)));
    }

    Plan name(UUID id, Expected expected, PlanInput input, Actor actor) {
        var plan = plans.locked(id, actor);
        expected.check(plan);
        if (!plan.code().equals(input.code())) {
            throw new Refusal(
                    "fixed-code",
                    "The code stays %s.".formatted(plan.code()),
                    List.of(new FieldError("/code", "FIXED_CODE", "The code stays %s.".formatted(plan.code()))));
        }
        plan.name(input.title(), input.type(), new Act(actor, clock.instant()));
        plans.flush();
        return plan;
    }

    /** Begins a new version: a copy of the one in force, or of the last where none is. The one in force stays so. */
    PlanVersion revise(UUID planId, Actor actor) {
        var plan = plans.locked(planId, actor);
        var versions = plans.versions(planId, actor);
        if (versions.stream().anyMatch(version -> inWork(version.stage()))) {
            throw new Refusal("plan-in-work", "A version of this plan is being worked on; finish that one first.");
        }
        var basis = versions.stream()
                .filter(version -> version.stage() == PlanStage.EFFECTIVE)
                .findFirst()
                .orElse(versions.getFirst());
        var act = new Act(actor, clock.instant());
        var version = new PlanVersion(plan, versions.getFirst().number() + 1, basis.content(), basis, act);
        plans.add(version);
        plans.flush();
        attachments.of(basis.id(), actor).forEach(file -> attachments.add(new PlanAttachment(version, file, act)));
        plans.flush();
        return version;
    }

    static boolean inWork(PlanStage stage) {
        return switch (stage) {
            case DRAFT, IN_REVIEW, RETURNED, APPROVED -> true;
            case EFFECTIVE, SUPERSEDED, RETIRED -> false;
        };
    }

    public PlanVersion write(UUID id, Expected expected, PlanContent content, Actor actor) {
        var version = plans.lockedVersion(id, actor);
        expected.check(version);
        Contradictions.refuse(content, estates.document(actor));
        version.write(content, new Act(actor, clock.instant()));
        plans.flush();
        return version;
    }

    public PlanVersion submit(UUID id, Expected expected, Actor actor) {
        var version = plans.lockedVersion(id, actor);
        expected.check(version);
        version.inStage(PlanStage.DRAFT, "submitted");
        var frozen = estates.freeze(actor);
        plans.flush();
        version.submit(
                frozen.id(), Readiness.missing(version.content(), frozen.estate()), new Act(actor, clock.instant()));
        plans.flush();
        return version;
    }

    public PlanVersion reopen(UUID id, Expected expected, Actor actor) {
        var version = plans.lockedVersion(id, actor);
        expected.check(version);
        version.reopen(new Act(actor, clock.instant()));
        plans.flush();
        return version;
    }
}
