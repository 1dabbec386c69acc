package customs.bcp.filing;

import customs.bcp.plan.Attaching;
import customs.bcp.plan.PlanReading;
import customs.bcp.plan.PlanStage;
import customs.platform.act.Act;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Hands versions to a region or a peer and gives a receipt; shows recipients what was shared. */
@ApplicationScoped
@Transactional
public class Filing {
    private final PlanFilings filings;
    private final PlanReading plans;
    private final Attaching attaching;
    private final Clock clock;

    Filing(PlanFilings filings, PlanReading plans, Attaching attaching, Clock clock) {
        this.filings = filings;
        this.plans = plans;
        this.attaching = attaching;
        this.clock = clock;
    }

    List<FilingView> list(UUID version, Actor actor) {
        plans.entity(version, actor);
        return filings.of(version, actor).stream()
                .map(filing -> view(filing, actor))
                .toList();
    }

    public FilingView file(UUID id, FilingInput input, Actor actor) {
        plans.lock(id, actor);
        var version = plans.version(id, actor);
        if (version.stage() != PlanStage.APPROVED && version.stage() != PlanStage.EFFECTIVE) {
            throw new Refusal(
                    "wrong-stage",
                    "A version is filed while it is APPROVED or EFFECTIVE; it is %s.".formatted(version.stage()));
        }
        if (input.recipientKind() == RecipientKind.ADMINISTRATION
                && input.recipient().equals(version.administration())) {
            throw Refusal.invalid("/recipient", "SELF", "A plan is filed to another administration.");
        }
        boolean there = filings.of(id, actor).stream()
                .anyMatch(filing -> filing.stage() == FilingStage.FILED
                        && filing.recipientKind() == input.recipientKind()
                        && filing.recipient().equals(input.recipient()));
        if (there) {
            throw new Refusal(
                    "already-filed",
                    "This version is filed to %s already; withdraw that filing first to share more or less."
                            .formatted(input.recipient()));
        }
        var filing = new PlanFiling(version, attaching.list(id, actor), input, new Act(actor, clock.instant()));
        filings.add(filing);
        filings.flush();
        return view(filing, actor);
    }

    FilingView read(UUID id, Actor actor) {
        return view(filings.get(id, actor), actor);
    }

    FilingView withdraw(UUID id, Expected expected, Actor actor) {
        var filing = filings.get(id, actor);
        expected.check(filing);
        filing.withdraw(new Act(actor, clock.instant()));
        filings.flush();
        return view(filing, actor);
    }

    Page<ReceivedFiling> received(Actor actor, String after, Integer limit) {
        return filings.received(actor, after, limit).map(ReceivedFiling::of);
    }

    ReceivedFiling received(UUID id, Actor actor) {
        return ReceivedFiling.of(filings.received(id, actor));
    }

    /** A file of a version that was filed whole. */
    SharedFile file(UUID id, String sha256, Actor actor) {
        var filing = filings.received(id, actor);
        var file = filing.document().file(sha256).orElseThrow(() -> Refusal.notFound("file of this filing"));
        return new SharedFile(file.name(), attaching.bytes(filing.administration(), file.sha256()));
    }

    /** @param bytes what is in the file */
    record SharedFile(String name, byte[] bytes) {}

    private static FilingView view(PlanFiling filing, Actor actor) {
        return new FilingView(
                filing.id(),
                filing.version(),
                filing.planVersionId(),
                filing.recipientKind(),
                filing.recipient(),
                filing.shared(),
                filing.stage(),
                filing.filedAt(),
                filing.filedByName(),
                filing.documentHash(),
                filing.receipt(),
                filing.document().files(),
                filing.stage() == FilingStage.FILED && actor.has("bcp-approver")
                        ? List.of(ActLink.post("withdraw", FilingResource.PATH + "/" + filing.id() + "/withdraw"))
                        : List.of());
    }
}
