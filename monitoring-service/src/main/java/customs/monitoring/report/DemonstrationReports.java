package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.catalogue.Status;
import customs.monitoring.membership.Members;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Demonstration reports, invented and labelled so: for the last year an accepted report of each demonstration Member, for this
 * year one that is begun. They come about through the same acts as any report, by different accounts on different days.
 */
@ApplicationScoped
@Transactional
public class DemonstrationReports {
    private static final String A = "XA";
    private static final String B = "XB";

    private final Reports reports;
    private final Cycles cycles;
    private final Sections sections;
    private final Figures figures;
    private final Remarks remarks;
    private final Questions questions;
    private final Contents contents;
    private final ReportVersions versions;
    private final Catalogues catalogues;
    private final Members members;
    private final Dossiers dossiers;
    private final Deliveries deliveries;
    private final Receipt receipt;
    private final Plausibility plausibility;
    private final Preceding preceding;

    DemonstrationReports(
            Reports reports,
            Cycles cycles,
            Sections sections,
            Figures figures,
            Remarks remarks,
            Questions questions,
            Contents contents,
            ReportVersions versions,
            Catalogues catalogues,
            Members members,
            Dossiers dossiers,
            Deliveries deliveries,
            Receipt receipt,
            Plausibility plausibility,
            Preceding preceding) {
        this.reports = reports;
        this.cycles = cycles;
        this.sections = sections;
        this.figures = figures;
        this.remarks = remarks;
        this.questions = questions;
        this.contents = contents;
        this.versions = versions;
        this.catalogues = catalogues;
        this.members = members;
        this.dossiers = dossiers;
        this.deliveries = deliveries;
        this.receipt = receipt;
        this.plausibility = plausibility;
        this.preceding = preceding;
    }

    /** The account of that name in the demonstration realm. */
    public static Actor account(String name, String administration, String role) {
        return Actor.of(
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString(), administration, role);
    }

    /**
     * Loads what is absent.
     *
     * @return the accepted report of demonstration administration A, if it was loaded now
     */
    public Optional<UUID> load(LocalDate today) {
        if (cycles.exists(today.getYear() - 1, true)) {
            return Optional.empty();
        }
        int year = today.getYear();
        Actor analyst = account("analyst.wco", null, "analyst");
        LocalDate opened = today.minusDays(330);
        scheduling(opened.minusDays(20))
                .schedule(year - 1, opened, opened.plusDays(30), opened.plusDays(58), true, null, true, analyst);
        scheduling(opened).openAndClose();
        UUID first = lastYear(A, year - 1, opened.plusDays(5), DemonstrationValues.A, analyst);
        lastYear(B, year - 1, opened.plusDays(12), DemonstrationValues.B, analyst);

        scheduling(today.minusDays(40))
                .schedule(
                        year, today.minusDays(30), today.plusDays(30), today.plusDays(58), false, null, true, analyst);
        scheduling(today.minusDays(30)).openAndClose();
        Report begun = report(B, year);
        fill(begun, today.minusDays(6), DemonstrationValues.BEGUN);
        return Optional.of(first);
    }

    /** From the first entry to the analyst's acceptance. */
    private UUID lastYear(
            String administration, int year, LocalDate day, Map<String, List<PointEntry>> values, Actor analyst) {
        Report report = report(administration, year);
        deliver(administration, year, day, DemonstrationValues.delivered(administration));
        fill(report, day, values);
        if (administration.equals(A)) {
            contribution(day.plusDays(2))
                    .remark(
                            report.id(),
                            new customs.monitoring.catalogue.Point("I5_08", "_T"),
                            Remark.Kind.COMMENT,
                            "Demonstration: two applications were on hold for a hearing.",
                            contributor(administration));
        }
        contribution(day.plusDays(3)).sendForValidation(report.id(), Expected.any(), contributor(administration));
        Actor validator =
                account("report-validator." + administration.toLowerCase(), administration, "report-validator");
        new Validation(
                        reports,
                        cycles,
                        sections,
                        contents,
                        versions,
                        catalogues,
                        dossiers,
                        preceding,
                        at(day.plusDays(4)))
                .sign(report.id(), Expected.any(), validator);
        Checking checking = new Checking(reports, cycles, questions, catalogues, dossiers, at(day.plusDays(20)));
        checking.check(report.id(), Expected.any(), analyst);
        checking.accept(report.id(), Expected.any(), analyst);
        return report.id();
    }

    private void fill(Report report, LocalDate day, Map<String, List<PointEntry>> values) {
        values.forEach((theme, entries) -> contribution(day)
                .save(report.id(), theme, Expected.any(), entries, contributor(report.administration())));
    }

    private void deliver(String administration, int year, LocalDate day, List<Delivered> figuresOfYear) {
        Instant asOf = LocalDate.of(year, 12, 31).atTime(22, 59, 59).toInstant(ZoneOffset.UTC);
        Instant now = at(day).instant();
        Instant then = asOf.isBefore(now) ? asOf : now;
        for (Source source : List.of(Source.AEO, Source.BCP)) {
            receipt.receive(
                    administration,
                    year,
                    source,
                    figuresOfYear.stream()
                            .filter(one -> catalogues
                                            .current()
                                            .indicators()
                                            .get(one.indicator())
                                            .source()
                                    == source)
                            .map(one -> dated(one, then))
                            .toList(),
                    now);
        }
    }

    private static Delivered dated(Delivered one, Instant asOf) {
        return new Delivered(
                one.indicator(),
                one.breakdown(),
                one.status(),
                one.value(),
                one.numerator(),
                one.denominator(),
                one.reason(),
                one.method(),
                asOf,
                one.datasetVersion());
    }

    private Report report(String administration, int year) {
        return reports.find("administration = ?1 and dataYear = ?2 and demonstration", administration, year)
                .firstResult();
    }

    private static Actor contributor(String administration) {
        return account("report-contributor." + administration.toLowerCase(), administration, "report-contributor");
    }

    private Contribution contribution(LocalDate day) {
        return new Contribution(
                reports,
                cycles,
                sections,
                figures,
                remarks,
                questions,
                contents,
                catalogues,
                dossiers,
                deliveries,
                plausibility,
                at(day));
    }

    private Scheduling scheduling(LocalDate day) {
        return new Scheduling(cycles, reports, sections, catalogues, members, deliveries, at(day));
    }

    private static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(LocalTime.of(9, 0)).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    /** A delivered figure of the demonstration; never a real one. */
    static Delivered figure(String indicator, Status status, String value, String numerator, String denominator) {
        return new Delivered(
                indicator,
                "_T",
                status,
                value == null ? null : new BigDecimal(value),
                numerator == null ? null : new BigDecimal(numerator),
                denominator == null ? null : new BigDecimal(denominator),
                status.usable() ? null : "Demonstration: not recorded yet.",
                "Demonstration figure, invented.",
                null,
                "demonstration");
    }
}
