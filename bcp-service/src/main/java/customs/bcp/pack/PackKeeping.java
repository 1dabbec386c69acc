package customs.bcp.pack;

import customs.bcp.plan.PlanReading;
import customs.bcp.plan.PlanVersion;
import customs.platform.act.Act;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.http.Wording;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import customs.platform.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Keeps track of editions and of the copies that people hold, and says which of them are no longer the last word. */
@ApplicationScoped
@Transactional
public class PackKeeping {
    static final String[] KEEPERS = {"bcp-author", "bcp-approver", "crisis-manager"};

    private final PackEditions editions;
    private final PackCopies copies;
    private final PlanReading plans;
    private final Wording wording;
    private final Clock clock;

    PackKeeping(PackEditions editions, PackCopies copies, PlanReading plans, Wording wording, Clock clock) {
        this.editions = editions;
        this.copies = copies;
        this.plans = plans;
        this.wording = wording;
        this.clock = clock;
    }

    List<PackEditionView> editions(UUID version, Actor actor) {
        plans.entity(version, actor);
        return editions.of(version, actor).stream()
                .map(edition -> view(edition, actor))
                .toList();
    }

    PackEditionView edition(UUID id, Actor actor) {
        return view(editions.get(id, actor), actor);
    }

    private PackEditionView view(PackEdition edition, Actor actor) {
        return new PackEditionView(
                edition.id(),
                edition.planVersionId(),
                edition.number(),
                edition.builtAt(),
                edition.validUntil(),
                edition.contentHash(),
                stale(edition, actor),
                copies.held(edition));
    }

    private List<PackEditionView.PackStale> stale(PackEdition edition, Actor actor) {
        return editions.staleness(edition).stream()
                .map(finding -> new PackEditionView.PackStale(
                        finding.reason(),
                        wording.say(
                                actor.language(), "stale." + finding.reason().name(), finding.subject())))
                .toList();
    }

    PackFreshness freshness(UUID id) {
        var edition = editions.ofAnybody(id);
        var reasons = editions.staleness(edition).stream()
                .map(Staleness.Finding::reason)
                .distinct()
                .toList();
        var version = editions.version(edition);
        return new PackFreshness(
                edition.id(),
                reasons.isEmpty(),
                reasons,
                plans.code(version),
                version.number(),
                edition.number(),
                edition.contentHash().substring(0, 16),
                edition.builtAt(),
                edition.validUntil());
    }

    /** Of versions, how many have a latest edition that is stale. */
    public int stale(List<PlanVersion> versions, Actor actor) {
        return (int) versions.stream()
                .map(version -> editions.of(version.id(), actor))
                .filter(found -> !found.isEmpty()
                        && !editions.staleness(found.getFirst()).isEmpty())
                .count();
    }

    /** How many copies of stale editions somebody still holds. */
    public int copiesToReplace(Actor actor) {
        return copies.heldByEdition(actor).entrySet().stream()
                .filter(entry ->
                        !editions.staleness(editions.get(entry.getKey(), actor)).isEmpty())
                .mapToInt(entry -> entry.getValue().intValue())
                .sum();
    }

    Page<PackCopyView> list(UUID plan, PackCopyStage stage, String after, Integer limit, Actor actor) {
        return copies.list(actor, plan, stage, after, limit).map(copy -> view(copy, actor));
    }

    PackCopyView read(UUID id, Actor actor) {
        return view(copies.get(id, actor), actor);
    }

    PackCopyView register(PackCopyEntry entry, Actor actor) {
        var edition = editions.get(entry.edition(), actor);
        Extract.of(entry.team(), entry.role()).roles(editions.version(edition).content());
        var today = editions.today(edition.administration());
        var day = entry.printedOn() == null ? today : entry.printedOn();
        var built = Deadlines.dayOf(edition.builtAt(), ZoneOffset.UTC);
        if (day.isAfter(today) || day.isBefore(built.minusDays(1))) {
            throw Refusal.invalid(
                    "/printedOn", "RANGE", "A copy is printed between %s and %s.".formatted(built, today));
        }
        var copy = new PackCopy(edition, entry, day, act(actor, null));
        copies.add(copy);
        copies.flush();
        return view(copy, actor);
    }

    /** The holder got the same of the latest edition of the version in force. */
    PackCopyView replace(UUID id, Expected expected, Actor actor) {
        var copy = copies.get(id, actor);
        expected.check(copy);
        var inForce = plans.inForceOf(copy.planId(), actor);
        var latest = editions.of(inForce.id(), actor).getFirst();
        var next = copy.replace(latest, editions.today(copy.administration()), act(actor, null));
        copies.add(next);
        copies.flush();
        return view(next, actor);
    }

    PackCopyView withdraw(UUID id, Expected expected, String reason, Actor actor) {
        var copy = copies.get(id, actor);
        expected.check(copy);
        copy.withdraw(act(actor, reason));
        copies.flush();
        return view(copy, actor);
    }

    private PackCopyView view(PackCopy copy, Actor actor) {
        var edition = editions.ofAnybody(copy.editionId());
        var version = editions.version(edition);
        var stale = stale(edition, actor);
        boolean held = copy.stage() == PackCopyStage.HELD;
        var href = PackCopyResource.PATH + "/" + copy.id();
        return new PackCopyView(
                copy.id(),
                copy.version(),
                copy.entry(),
                copy.planId(),
                plans.code(version),
                plans.title(version),
                version.id(),
                version.number(),
                edition.number(),
                copy.stage(),
                held && !stale.isEmpty(),
                stale,
                held && actor.hasAny(KEEPERS)
                        ? List.of(
                                ActLink.post("replace", href + "/replace"),
                                ActLink.post("withdraw", href + "/withdraw"))
                        : List.of());
    }

    private Act act(Actor actor, String reason) {
        return new Act(actor, clock.instant(), reason);
    }
}
