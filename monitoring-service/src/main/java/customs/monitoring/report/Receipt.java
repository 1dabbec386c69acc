package customs.monitoring.report;

import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.catalogue.Point;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Takes what sister services deliver: idempotent on indicator, administration, year, breakdown and dataset version. A figure
 * that changes after the report was signed opens a query; it never overwrites.
 */
@ApplicationScoped
@Transactional
public class Receipt {
    private final Reports reports;
    private final Figures figures;
    private final Questions questions;
    private final ReportVersions versions;
    private final Cycles cycles;
    private final SignedContents signedContents;

    Receipt(
            Reports reports,
            Figures figures,
            Questions questions,
            ReportVersions versions,
            Cycles cycles,
            SignedContents signedContents) {
        this.reports = reports;
        this.figures = figures;
        this.questions = questions;
        this.versions = versions;
        this.cycles = cycles;
        this.signedContents = signedContents;
    }

    /** A report for which figures are wanted. */
    public record Wanted(String administration, int dataYear) {}

    /** Every administration and year for which figures may still arrive. */
    public List<Wanted> wanted(Instant now) {
        return reports.awaitingFigures(now).stream()
                .map(report -> new Wanted(report.administration(), report.dataYear()))
                .distinct()
                .toList();
    }

    /** Version of the catalogue by which the administration reports on that year. */
    public String catalogueVersion(String administration, int dataYear) {
        Report report = reports.find("administration = ?1 and dataYear = ?2", administration, dataYear)
                .firstResult();
        return cycles.findById(report.cycleId()).catalogueVersion();
    }

    /** All of one delivery, or nothing of it. */
    public void receive(String administration, int dataYear, Source source, List<Delivered> delivery, Instant now) {
        List<Report> concerned = reports.of(administration, dataYear);
        Map<Point, Figure> before = figures.latest(administration, dataYear);
        for (Delivered delivered : delivery) {
            Optional<Figure> known = figures.find(administration, dataYear, delivered);
            known.ifPresentOrElse(
                    figure -> figure.confirm(now),
                    () -> figures.persist(new Figure(administration, dataYear, source, delivered, now)));
            Figure last = before.get(new Point(delivered.indicator(), delivered.breakdown()));
            boolean changed = last == null || !Objects.equals(last.datasetVersion(), delivered.datasetVersion());
            concerned.forEach(report -> tell(report, source, delivered, changed, now));
        }
        figures.flush();
    }

    private void tell(Report report, Source source, Delivered delivered, boolean changed, Instant now) {
        Act act = new Act(Actor.system("intake"), now);
        if (report.stage() == ReportStage.IN_VALIDATION && changed) {
            report.figureChanged(act, delivered.indicator());
        }
        if (EnumSet.of(ReportStage.SUBMITTED, ReportStage.UNDER_CHECK, ReportStage.ACCEPTED)
                        .contains(report.stage())
                && differsFromSigned(report, delivered)
                && !questions.askedByFeed(report.id(), delivered)) {
            questions.persist(new Question(
                    report,
                    new Point(delivered.indicator(), delivered.breakdown()),
                    Question.Origin.FEED,
                    source.name(),
                    delivered.datasetVersion(),
                    act));
        }
    }

    private boolean differsFromSigned(Report report, Delivered delivered) {
        Content signed = versions.latest(report.id()).map(signedContents::of).orElseThrow();
        return signed.points().stream()
                .filter(item -> item.indicator().equals(delivered.indicator())
                        && item.breakdown().equals(delivered.breakdown()))
                .noneMatch(item -> Objects.equals(item.datasetVersion(), delivered.datasetVersion()));
    }
}
