package customs.monitoring.report;

import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The reports, as far as somebody may see them. */
@ApplicationScoped
class Reports implements PanacheRepositoryBase<Report, UUID> {
    private static final Duration FIGURES_ASKED_AFTER_CLOSING = Duration.ofDays(180);

    /** @throws Refusal not-found where there is none or none for this actor */
    Report visible(UUID id, Actor actor) {
        return seen(id, actor).orElseThrow(() -> Refusal.notFound("report"));
    }

    /** Those of these reports that the actor may see, in one query however many there are. */
    Map<UUID, Report> visible(Collection<UUID> ids, Actor actor) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Scope scope = Scope.of(actor);
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("ids", ids);
        return list("from Report r where r.id in :ids and " + scope.condition(), parameters).stream()
                .collect(Collectors.toMap(Report::id, Function.identity()));
    }

    private Optional<Report> seen(UUID id, Actor actor) {
        Scope scope = Scope.of(actor);
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("id", id);
        return find("from Report r where r.id = :id and " + scope.condition(), parameters)
                .firstResultOptional();
    }

    /** For a change of stage: waits for whoever is editing. */
    Report forTransition(UUID id, Actor actor) {
        Report report = visible(id, actor);
        getEntityManager().refresh(report, LockModeType.PESSIMISTIC_WRITE);
        return report;
    }

    /** For an entry: many may enter at once into a draft, nobody while the stage changes. */
    Report forEntry(UUID id, Actor actor) {
        Report report = visible(id, actor);
        getEntityManager()
                .refresh(
                        report,
                        report.stage() == ReportStage.DRAFT
                                ? LockModeType.PESSIMISTIC_READ
                                : LockModeType.PESSIMISTIC_WRITE);
        return report;
    }

    /** Ordered by cycle and administration. */
    List<Report> page(Actor actor, String cycle, String administration, ReportStage stage, Cursor after, Limit limit) {
        Scope scope = Scope.of(actor);
        StringBuilder query = new StringBuilder("from Report r where ").append(scope.condition());
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        if (cycle != null) {
            query.append(" and r.cycleCode = :cycle");
            parameters.put("cycle", cycle);
        }
        if (administration != null) {
            query.append(" and r.administration = :administration");
            parameters.put("administration", administration);
        }
        if (stage != null) {
            query.append(" and r.stage = :stage");
            parameters.put("stage", stage);
        }
        if (after != null) {
            query.append(" and (r.cycleCode, r.administration) > (:afterCycle, :afterAdministration)");
            parameters.put("afterCycle", after.part(0));
            parameters.put("afterAdministration", after.part(1));
        }
        query.append(" order by r.cycleCode, r.administration");
        return find(query.toString(), parameters).page(0, limit.plusOne()).list();
    }

    /** Every report of the cycle that the actor may see. */
    List<Report> inCycle(UUID cycle, Actor actor) {
        Scope scope = Scope.of(actor);
        Map<String, Object> parameters = new HashMap<>(scope.parameters());
        parameters.put("cycle", cycle);
        return list("from Report r where r.cycleId = :cycle and " + scope.condition(), parameters);
    }

    /** Whoever looks: for counts, never for contents. */
    List<Report> allInCycle(UUID cycle) {
        return list("cycleId", cycle);
    }

    List<Report> dueToOpen(Instant now) {
        return list("stage = ?1 and openAt <= ?2", ReportStage.SCHEDULED, now);
    }

    /** Whoever looks: for what stands in for missing answers. */
    Optional<Report> of(UUID cycle, String member) {
        return find("cycleId = ?1 and administration = ?2", cycle, member).firstResultOptional();
    }

    /** The report of one Member, locked for a change; for the Secretariat's own acts, which need not see what is in it. */
    Optional<Report> inCycle(UUID cycle, String member) {
        return find("cycleId = ?1 and administration = ?2", cycle, member)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    List<Report> dueToLapse(Instant now) {
        return list(
                "stage in ?1 and closeAt < ?2 and submittedAt is null",
                List.of(ReportStage.OPEN, ReportStage.DRAFT, ReportStage.IN_VALIDATION),
                now);
    }

    /** Reports whose figures may still change or be asked about: until half a year after their window closed. */
    List<Report> awaitingFigures(Instant now) {
        return list(
                "closeAt > ?1 and stage in ?2",
                now.minus(FIGURES_ASKED_AFTER_CLOSING),
                List.of(
                        ReportStage.OPEN,
                        ReportStage.DRAFT,
                        ReportStage.IN_VALIDATION,
                        ReportStage.RETURNED,
                        ReportStage.SUBMITTED,
                        ReportStage.UNDER_CHECK,
                        ReportStage.ACCEPTED));
    }

    List<Report> of(String administration, int dataYear) {
        return getEntityManager()
                .createQuery(
                        "from Report r where r.administration = :administration and r.dataYear = :year order by r.id",
                        Report.class)
                .setParameter("administration", administration)
                .setParameter("year", dataYear)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }
}
