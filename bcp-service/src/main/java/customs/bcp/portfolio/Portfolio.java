package customs.bcp.portfolio;

import customs.bcp.analysis.Analysis;
import customs.bcp.analysis.Finding;
import customs.bcp.analysis.Readiness;
import customs.bcp.analysis.Sentence;
import customs.bcp.contact.Contact;
import customs.bcp.contact.ContactKeeping;
import customs.bcp.contact.Freshness;
import customs.bcp.estate.Estate;
import customs.bcp.estate.EstateDocument;
import customs.bcp.estate.EstateReading;
import customs.bcp.estate.OwnRecords;
import customs.bcp.estate.ServiceEntry;
import customs.bcp.pack.PackKeeping;
import customs.bcp.plan.PlanReading;
import customs.bcp.plan.PlanStage;
import customs.bcp.plan.PlanVersion;
import customs.bcp.plan.ReviewDate;
import customs.platform.act.Actor;
import customs.platform.time.Deadlines;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks at all plans of an administration at once. */
@ApplicationScoped
@Transactional
class Portfolio {
    private static final int SOON_DAYS = 60;
    private static final int WORST = 10;
    private static final Set<Finding.Code> LATE = Set.of(
            Finding.Code.CYCLE_WITHOUT_BOOTSTRAP,
            Finding.Code.BREACH,
            Finding.Code.WORK_RECOVERY_BREACH,
            Finding.Code.GAP);

    private final PlanReading plans;
    private final EstateReading estates;
    private final ContactKeeping contacts;
    private final PackKeeping packs;
    private final Trend trend;
    private final ReadinessNotes notes;
    private final Clock clock;

    Portfolio(
            PlanReading plans,
            EstateReading estates,
            ContactKeeping contacts,
            PackKeeping packs,
            Trend trend,
            ReadinessNotes notes,
            Clock clock) {
        this.plans = plans;
        this.estates = estates;
        this.contacts = contacts;
        this.packs = packs;
        this.trend = trend;
        this.notes = notes;
        this.clock = clock;
    }

    PortfolioView of(Actor actor) {
        var today = today(actor);
        var estate = estates.document(actor);
        var newest = plans.newest(actor);
        var inForce = plans.allInForce(actor);
        var people = contacts.all(actor);
        var findings = estate.services().isEmpty()
                ? List.<Finding>of()
                : Analysis.recovery(estate.snapshot(), null, null).findings();
        var exercised = plans.exercised(OwnRecords.administration(actor));
        var readiness = readiness(estate, findings, inForce, exercised, people, today);
        return new PortfolioView(
                today,
                stages(newest),
                inForce.stream()
                        .map(version -> new PortfolioView.ReviewLine(
                                version.planId(),
                                version.id(),
                                plans.code(version),
                                plans.title(version),
                                version.reviewDue(),
                                ReviewDate.overdue(version.reviewDue(), today)))
                        .filter(line -> line.due().isBefore(today.plusDays(SOON_DAYS + 1L)))
                        .sorted(Comparator.comparing(PortfolioView.ReviewLine::due)
                                .thenComparing(PortfolioView.ReviewLine::code))
                        .toList(),
                worst(findings, estate, actor),
                uncovered(estate, inForce),
                new PortfolioView.ContactCount(people.size(), verified(people, today)),
                new PortfolioView.PackCount(packs.stale(inForce, actor), packs.copiesToReplace(actor)),
                readiness,
                trend.of(OwnRecords.administration(actor), today, zone(actor), readiness.score()));
    }

    /** Administrations that have an estate. */
    List<String> administrations() {
        return notes.administrations();
    }

    /** How ready an administration is today, for the trend; nothing where it has no service. */
    void note(String administration) {
        var actor = Actor.of("system:readiness-diary", administration);
        var view = of(actor);
        if (view.readiness().score() != null) {
            notes.note(administration, view.day(), view.readiness().score());
        }
    }

    private static List<PortfolioView.StageCount> stages(List<PlanVersion> newest) {
        var counts = new EnumMap<PlanStage, Integer>(PlanStage.class);
        newest.forEach(version -> counts.merge(version.stage(), 1, Integer::sum));
        return counts.entrySet().stream()
                .map(entry -> new PortfolioView.StageCount(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** In the order of the analysis, which lists the gravest first. */
    private static List<PortfolioView.WorstFinding> worst(List<Finding> findings, EstateDocument estate, Actor actor) {
        var sentence = new Sentence(actor.language(), estate.snapshot().names());
        return findings.stream()
                .filter(finding -> LATE.contains(finding.code()))
                .limit(WORST)
                .map(finding -> new PortfolioView.WorstFinding(
                        finding.code(),
                        finding.subject(),
                        finding.parameters().get("lateSeconds"),
                        sentence.of(finding)))
                .toList();
    }

    private static List<PortfolioView.UncoveredService> uncovered(EstateDocument estate, List<PlanVersion> inForce) {
        var covered = new HashSet<String>();
        inForce.forEach(version -> covered.addAll(version.content().services()));
        return estate.services().stream()
                .filter(service -> service.tier() <= 2 && !covered.contains(service.code()))
                .map(service -> new PortfolioView.UncoveredService(service.code(), service.name(), service.tier()))
                .toList();
    }

    private static int verified(List<Contact> people, LocalDate today) {
        return (int) people.stream()
                .filter(contact -> Freshness.of(contact.verifiedOn(), today) == Freshness.VERIFIED)
                .count();
    }

    private static PortfolioView.PortfolioReadiness readiness(
            EstateDocument estate,
            List<Finding> findings,
            List<PlanVersion> inForce,
            Map<UUID, LocalDate> exercised,
            List<Contact> people,
            LocalDate today) {
        var late = findings.stream()
                .filter(finding -> LATE.contains(finding.code()))
                .map(Finding::subject)
                .collect(Collectors.toSet());
        var evidence = estate.services().stream()
                .map(service -> evidence(service, late.contains(service.code()), inForce, exercised, people, today))
                .toList();
        var known = evidence.stream().collect(Collectors.toMap(Readiness.Evidence::service, Function.identity()));
        var result = Readiness.of(evidence, today);
        return new PortfolioView.PortfolioReadiness(
                result.score(),
                result.services().stream()
                        .map(part -> readiness(estate.service(part.service()).name(), known.get(part.service()), part))
                        .toList());
    }

    private static PortfolioView.ServiceReadiness readiness(
            String name, Readiness.Evidence evidence, Readiness.Part part) {
        return new PortfolioView.ServiceReadiness(
                name,
                evidence.planCurrent(),
                evidence.lastExercise(),
                evidence.capabilityGap(),
                evidence.contacts(),
                evidence.contactsVerified(),
                part);
    }

    private static Readiness.Evidence evidence(
            ServiceEntry service,
            boolean late,
            List<PlanVersion> inForce,
            Map<UUID, LocalDate> exercised,
            List<Contact> people,
            LocalDate today) {
        var covering = inForce.stream()
                .filter(version -> version.content().services().contains(service.code()))
                .toList();
        var roles = covering.stream()
                .flatMap(version -> version.content().roles().stream())
                .collect(Collectors.toSet());
        var reached = people.stream()
                .filter(contact -> roles.contains(contact.role()))
                .toList();
        return new Readiness.Evidence(
                service.code(),
                service.tier(),
                covering.stream().anyMatch(version -> !ReviewDate.overdue(version.reviewDue(), today)),
                covering.stream()
                        .map(version -> exercised.get(version.planId()))
                        .filter(Objects::nonNull)
                        .max(Comparator.naturalOrder())
                        .orElse(null),
                late,
                reached.size(),
                verified(reached, today),
                0,
                0);
    }

    private LocalDate today(Actor actor) {
        return Deadlines.dayOf(clock.instant(), zone(actor));
    }

    private ZoneId zone(Actor actor) {
        return estates.estate(actor).map(Estate::zone).orElse(ZoneOffset.UTC);
    }
}
