package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogues;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What sessions do with reports: put them before a body and record what the body made of them. */
@ApplicationScoped
@Transactional
public class Tabling {
    private final Reports reports;
    private final Cycles cycles;
    private final ReportVersions versions;
    private final BodyReviews reviews;
    private final Catalogues catalogues;

    Tabling(Reports reports, Cycles cycles, ReportVersions versions, BodyReviews reviews, Catalogues catalogues) {
        this.reports = reports;
        this.cycles = cycles;
        this.versions = versions;
        this.reviews = reviews;
        this.catalogues = catalogues;
    }

    /**
     * A report on an agenda item.
     *
     * @param outcome null until the body recorded one
     */
    public record OnAgenda(
            UUID report,
            String cycle,
            String administration,
            String stage,
            int version,
            String hash,
            Instant tabledAt,
            Outcome outcome,
            String outcomeText,
            String paragraphs,
            Instant outcomeAt) {}

    /**
     * Puts the last signed version before a body; when every required body has it, the report is tabled.
     *
     * @param demonstration whether the session is one of the demonstration
     */
    public void table(UUID id, String body, UUID session, UUID item, boolean demonstration, Act act) {
        Report report = reports.forTransition(id, act.by());
        if (report.demonstration() != demonstration) {
            throw Refusal.notFound("report");
        }
        ReportVersion shown = versions.latest(report.id())
                .orElseThrow(() -> new Refusal("wrong-stage", "The report was never signed."));
        List<BodyReview> before = reviews.of(report.id(), shown.number());
        if (before.stream()
                .anyMatch(review -> review.body().equals(body) && (review.pending() || review.concluded()))) {
            throw new Refusal("already-tabled", "The report is already before the %s.".formatted(body));
        }
        BodyReview review = new BodyReview(report, body, session, item, shown, act);
        Set<String> bodies = before.stream().map(BodyReview::body).collect(Collectors.toSet());
        bodies.add(body);
        report.table(act, body, item, shown.number(), shown.hash(), bodies.containsAll(required(report)));
        reviews.persist(review);
        reports.flush();
    }

    /** Records a body's outcome; when every required body has concluded, the report is reviewed. */
    public void outcome(UUID id, String body, UUID item, Outcome outcome, String text, String paragraphs, Act act) {
        Report report = reports.forTransition(id, act.by());
        List<BodyReview> all = reviews.of(report.id(), report.number());
        BodyReview review = all.stream()
                .filter(one -> one.itemId().equals(item))
                .findFirst()
                .orElseThrow(() -> new Refusal("not-on-agenda", "The report is not on this agenda item."));
        review.outcome(outcome, text, paragraphs, act);
        Set<String> concluded =
                all.stream().filter(BodyReview::concluded).map(BodyReview::body).collect(Collectors.toSet());
        report.outcome(act, body, outcome, concluded.containsAll(required(report)));
        reports.flush();
    }

    /** Whether a report on the item still waits for the body's outcome. */
    public boolean waits(UUID item) {
        return reviews.onItem(item).stream().anyMatch(BodyReview::pending);
    }

    private List<String> required(Report report) {
        Cycle cycle = cycles.findById(report.cycleId());
        return catalogues.version(cycle.catalogueVersion()).instrument().leadBodies();
    }

    /** The reports on an item that the reader may see. */
    public List<OnAgenda> onItem(UUID item, Actor reader) {
        List<BodyReview> all = reviews.onItem(item);
        Map<UUID, Report> visible =
                reports.visible(all.stream().map(BodyReview::reportId).toList(), reader);
        return all.stream()
                .filter(review -> visible.containsKey(review.reportId()))
                .map(review -> {
                    Report report = visible.get(review.reportId());
                    return new OnAgenda(
                            report.id(),
                            report.cycleCode(),
                            report.administration(),
                            report.stage().name(),
                            review.versionNumber(),
                            review.versionHash(),
                            review.tabledAt(),
                            review.outcome(),
                            review.outcomeText(),
                            review.paragraphs(),
                            review.outcomeAt());
                })
                .toList();
    }
}
