package customs.bcp.plan;

import customs.bcp.analysis.Finding;
import customs.bcp.analysis.Sentence;
import customs.bcp.contact.ContactKeeping;
import customs.bcp.estate.Estate;
import customs.bcp.estate.EstateDocument;
import customs.bcp.estate.EstateReading;
import customs.bcp.estate.FrozenEstate;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.history.Histories;
import customs.platform.http.Expected;
import customs.platform.http.Wording;
import customs.platform.page.Page;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import customs.platform.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows plans: what they say, what their services do not keep, and who may do what next. */
@ApplicationScoped
@Transactional
public class PlanReading {
    private final Plans plans;
    private final EstateReading estates;
    private final PlanAttachments attachments;
    private final Remarks remarks;
    private final ContactKeeping contacts;
    private final Histories histories;
    private final Instance<PlanMarks> marks;
    private final Wording wording;
    private final Clock clock;

    PlanReading(
            Plans plans,
            EstateReading estates,
            PlanAttachments attachments,
            Remarks remarks,
            ContactKeeping contacts,
            Histories histories,
            @Any Instance<PlanMarks> marks,
            Wording wording,
            Clock clock) {
        this.plans = plans;
        this.estates = estates;
        this.attachments = attachments;
        this.remarks = remarks;
        this.contacts = contacts;
        this.histories = histories;
        this.marks = marks;
        this.wording = wording;
        this.clock = clock;
    }

    Page<PlanView> list(Actor actor, String after, Integer limit) {
        return plans.list(actor, after, limit).map(plan -> view(plan, actor));
    }

    PlanView plan(UUID id, Actor actor) {
        return view(plans.plan(id, actor), actor);
    }

    Page<PlanVersionLine> listVersions(Actor actor, PlanStage stage, String after, Integer limit) {
        return plans.listVersions(actor, stage, after, limit)
                .map(version -> PlanVersionLine.of(plans.plan(version.planId(), actor), version));
    }

    private PlanView view(Plan plan, Actor actor) {
        var versions = plans.versions(plan.id(), actor);
        var effective = versions.stream()
                .filter(version -> version.stage() == PlanStage.EFFECTIVE)
                .findFirst();
        var due = effective.map(PlanVersion::reviewDue).orElse(null);
        return new PlanView(
                plan.id(),
                plan.version(),
                plan.code(),
                plan.title(),
                plan.type(),
                effective.map(PlanVersion::number).orElse(null),
                due,
                due != null && ReviewDate.overdue(due, today(actor)),
                demonstration(actor),
                versions.stream()
                        .map(version -> PlanVersionLine.of(plan, version))
                        .toList(),
                acts(plan, versions, actor));
    }

    private static List<ActLink> acts(Plan plan, List<PlanVersion> versions, Actor actor) {
        if (!actor.has("bcp-author")) {
            return List.of();
        }
        var href = "/api/v1/plans/" + plan.id();
        boolean inWork = versions.stream().anyMatch(version -> Authoring.inWork(version.stage()));
        return inWork
                ? List.of(ActLink.put("name", href))
                : List.of(ActLink.put("name", href), ActLink.post("revise", href + "/versions"));
    }

    /**
     * @param with another version of the same plan; null for the one before
     * @throws Refusal not-found, when there is no such version of this plan
     */
    public PlanComparison comparison(UUID id, UUID with, Actor actor) {
        var version = plans.version(id, actor);
        var other = plans.versions(version.planId(), actor).stream()
                .filter(one -> with == null
                        ? one.number() < version.number()
                        : one.id().equals(with))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("version of this plan"));
        var earlier = other.number() < version.number() ? other : version;
        var later = earlier == version ? other : version;
        return PlanComparison.of(
                earlier, attachments.of(earlier.id(), actor), later, attachments.of(later.id(), actor));
    }

    public PlanVersionView version(UUID id, Actor actor) {
        var version = plans.version(id, actor);
        var plan = plans.plan(version.planId(), actor);
        var frozen = version.estateId() == null ? null : estates.frozen(version.estateId(), actor);
        boolean draft = version.stage() == PlanStage.DRAFT;
        var estate = frozen == null || draft ? estates.document(actor) : frozen.estate();
        var content = version.content();
        var today = today(actor);
        List<FieldError> missing = draft ? Readiness.missing(content, estate) : List.of();
        var untreated = Readiness.untreated(content, estate, today);
        var next = new NextSteps(version, actor, wording).of(missing, untreated, remarks.openObjections(id, actor));
        var due = version.reviewDue();
        return new PlanVersionView(
                version.id(),
                version.version(),
                plan.id(),
                plan.code(),
                plan.title(),
                plan.type(),
                version.administration(),
                demonstration(actor),
                version.number(),
                version.stage(),
                version.authors().stream()
                        .map(author -> person(version, author, actor))
                        .toList(),
                version.approver() == null ? null : person(version, version.approver(), actor),
                reviews(version, actor),
                version.comment(),
                content,
                version.contentHash(),
                frozen == null || draft ? null : frozen.hash(),
                version.submittedAt(),
                version.approvedAt(),
                version.approvedOn(),
                version.effectiveFrom(),
                due,
                due != null && version.stage() == PlanStage.EFFECTIVE && ReviewDate.overdue(due, today),
                services(content, estate),
                findings(content, estate, untreated, actor),
                missing.stream()
                        .map(error -> new PlanVersionView.MissingView(error.pointer(), error.code(), error.message()))
                        .toList(),
                weaknesses(version, today, actor),
                next,
                steps(version, actor),
                NextSteps.links(version, next));
    }

    private List<PlanVersionView.PlanWeakness> weaknesses(PlanVersion version, LocalDate today, Actor actor) {
        var known =
                marks.stream().flatMap(source -> source.of(version).stream()).toList();
        return new Weaknesses(version.content(), wording, actor.language()).of(contacts.all(actor), known, today);
    }

    private static PlanVersionView.PersonView person(PlanVersion version, String id, Actor actor) {
        return new PlanVersionView.PersonView(id, version.person(id), id.equals(actor.id()));
    }

    private static List<PlanVersionView.PlanReviewView> reviews(PlanVersion version, Actor actor) {
        return version.reviews().stream()
                .map(review -> new PlanVersionView.PlanReviewView(
                        person(version, review.reviewer(), actor), review.objection(), review.comment(), review.at()))
                .toList();
    }

    private static List<PlanVersionView.ScopedService> services(PlanContent content, EstateDocument estate) {
        return content.services().stream()
                .map(estate::service)
                .filter(service -> service != null)
                .map(service -> new PlanVersionView.ScopedService(
                        service.code(),
                        service.name(),
                        service.tier(),
                        service.rtoSeconds(),
                        service.wrtSeconds(),
                        service.mtpdSeconds(),
                        service.rpoSeconds()))
                .toList();
    }

    private static List<PlanVersionView.PlanFinding> findings(
            PlanContent content, EstateDocument estate, List<FieldError> untreated, Actor actor) {
        var sentence = new Sentence(actor.language(), estate.snapshot().names());
        return Readiness.findings(content, estate).stream()
                .map(finding -> new PlanVersionView.PlanFinding(
                        finding.code(),
                        finding.subject(),
                        finding.parameters(),
                        finding.path(),
                        sentence.of(finding),
                        finding.code() != Finding.Code.BREACH
                                || untreated.stream().noneMatch(error -> error.pointer()
                                        .equals(Readiness.treatmentOf(finding.subject())))))
                .toList();
    }

    private List<PlanVersionView.StepView> steps(PlanVersion version, Actor actor) {
        return histories.of(version.id(), actor).stream()
                .map(step -> new PlanVersionView.StepView(
                        step.number(),
                        step.act(),
                        step.stage() == null ? null : PlanStage.valueOf(step.stage()),
                        person(version, step.actor(), actor),
                        step.at(),
                        step.reason()))
                .toList();
    }

    /** The estate that a version is judged by: frozen from submission on, null before. */
    public FrozenEstate estate(UUID id, Actor actor) {
        var version = plans.version(id, actor);
        return version.estateId() == null ? null : estates.frozen(version.estateId(), actor);
    }

    /** Its plan locked until the end of the transaction: one thing happens to its versions at a time. */
    public void lock(UUID id, Actor actor) {
        plans.lockedVersion(id, actor);
    }

    /** The newest version of each plan, by code. */
    public List<PlanVersion> newest(Actor actor) {
        return plans.newest(actor);
    }

    /** The version in force of each plan that has one. */
    public List<PlanVersion> allInForce(Actor actor) {
        return plans.allInForce(actor);
    }

    /** When each plan was last exercised, by its id; plans that never were are left out. */
    public Map<UUID, LocalDate> exercised(String administration) {
        return plans.exercised(administration);
    }

    public PlanVersion entity(UUID id, Actor actor) {
        return plans.version(id, actor);
    }

    /**
     * The version, its plan locked until the end of the transaction.
     *
     * @throws Refusal wrong-stage, when it is not in force
     */
    public PlanVersion inForce(UUID id, Expected expected, Actor actor) {
        var version = plans.lockedVersion(id, actor);
        expected.check(version);
        version.inStage(PlanStage.EFFECTIVE, "packed");
        return version;
    }

    /** @throws Refusal not-found, when no version of the plan is in force */
    public PlanVersion inForceOf(UUID plan, Actor actor) {
        return plans.inStage(plan, PlanStage.EFFECTIVE, actor).orElseThrow(() -> Refusal.notFound("version in force"));
    }

    public String code(PlanVersion version) {
        return plans.of(version).code();
    }

    public PlanType type(PlanVersion version) {
        return plans.of(version).type();
    }

    public String title(PlanVersion version) {
        return plans.of(version).title();
    }

    private boolean demonstration(Actor actor) {
        return estates.estate(actor).map(Estate::demonstration).orElse(false);
    }

    private LocalDate today(Actor actor) {
        ZoneId zone = estates.estate(actor).map(Estate::zone).orElse(ZoneOffset.UTC);
        return Deadlines.dayOf(clock.instant(), zone);
    }
}
