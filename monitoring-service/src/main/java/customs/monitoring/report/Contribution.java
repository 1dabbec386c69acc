package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Indicator.Frequency;
import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Reading;
import customs.monitoring.catalogue.Rejection;
import customs.monitoring.catalogue.Status;
import customs.monitoring.catalogue.Theme;
import customs.monitoring.report.Content.Item;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.FieldError;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What a contributor does: enter, take back, say something about a delivered figure, hand over to the validator. */
@ApplicationScoped
@Transactional
class Contribution {
    private final Reports reports;
    private final Cycles cycles;
    private final Sections sections;
    private final Figures figures;
    private final Remarks remarks;
    private final Questions questions;
    private final Contents contents;
    private final Catalogues catalogues;
    private final Dossiers dossiers;
    private final Deliveries deliveries;
    private final Plausibility plausibility;
    private final Clock clock;

    Contribution(
            Reports reports,
            Cycles cycles,
            Sections sections,
            Figures figures,
            Remarks remarks,
            Questions questions,
            Contents contents,
            Catalogues catalogues,
            Dossiers dossiers,
            Deliveries deliveries,
            Plausibility plausibility,
            Clock clock) {
        this.reports = reports;
        this.cycles = cycles;
        this.sections = sections;
        this.figures = figures;
        this.remarks = remarks;
        this.questions = questions;
        this.contents = contents;
        this.catalogues = catalogues;
        this.dossiers = dossiers;
        this.deliveries = deliveries;
        this.plausibility = plausibility;
        this.clock = clock;
    }

    /**
     * Saves the given points of one theme; the others stay as they are.
     *
     * @param expected the section's version that the contributor saw
     */
    Dossier save(UUID id, String theme, Expected expected, List<PointEntry> entries, Actor contributor) {
        Report report = reports.forEntry(id, contributor);
        Cycle cycle = cycles.findById(report.cycleId());
        Catalogue catalogue = catalogues.version(cycle.catalogueVersion());
        Theme about = catalogue.theme(theme).filter(Theme::memberScored).orElseThrow(() -> Refusal.notFound("theme"));
        Section section = sections.find(report.id(), theme).orElseThrow(() -> {
            report.checkEditable(clock.instant());
            return Refusal.notFound("theme");
        });
        expected.check(section);
        report.checkEditable(clock.instant());
        Act act = new Act(contributor, clock.instant());
        List<Section.Saved> saved = new ArrayList<>();
        List<Point> cleared = new ArrayList<>();
        Set<Point> seen = new HashSet<>();
        for (int i = 0; i < entries.size(); i++) {
            PointEntry entry = entries.get(i);
            String pointer = "/points/" + i;
            Indicator indicator = asked(catalogue, about, cycle, entry, pointer);
            if (!seen.add(entry.point())) {
                throw Refusal.invalid(pointer + "/indicator", "DUPLICATE", "The same point was sent twice.");
            }
            if (entry.cleared()) {
                cleared.add(entry.point());
            } else {
                saved.add(read(indicator, entry, pointer));
            }
        }
        report.begin(act);
        section.save(saved, cleared, act);
        return dossiers.of(report, contributor);
    }

    private static Indicator asked(Catalogue catalogue, Theme theme, Cycle cycle, PointEntry entry, String pointer) {
        if (!catalogue.points(theme).contains(entry.point())) {
            throw Refusal.invalid(
                    pointer + "/indicator",
                    "UNKNOWN_POINT",
                    "Theme %s has no point %s in breakdown %s."
                            .formatted(
                                    theme.code(),
                                    entry.indicator(),
                                    entry.point().breakdown()));
        }
        Indicator indicator = catalogue.indicators().get(entry.indicator());
        if (indicator.source() != Source.SELF) {
            throw refusal(
                    "figure-read-only",
                    pointer + "/indicator",
                    "%s is computed by a service; you may comment on it or contest it.".formatted(indicator.code()));
        }
        if (indicator.frequency() == Frequency.BIENNIAL && !cycle.fullSet()) {
            throw refusal(
                    "not-asked", pointer + "/indicator", "%s is not asked in this cycle.".formatted(indicator.code()));
        }
        return indicator;
    }

    /** What an answer means by its indicator, or why it does not fit. */
    static Section.Saved read(Indicator indicator, PointEntry entry, String pointer) {
        if (entry.status() == Status.I) {
            throw refusal("status-reserved", pointer + "/status", "Status I is given by the system alone.");
        }
        try {
            return new Section.Saved(
                    entry.point(),
                    entry.entry(),
                    Reading.of(indicator, entry.entry(), pointer),
                    entry.note() == null || entry.note().isBlank()
                            ? null
                            : entry.note().strip(),
                    entry.disclosure() == null ? Disclosure.WCO : entry.disclosure());
        } catch (Rejection rejection) {
            throw refusal(rejection.slug(), rejection.pointer(), rejection.getMessage());
        }
    }

    static Refusal refusal(String slug, String pointer, String message) {
        return new Refusal(slug, message, List.of(new FieldError(pointer, slug, message)));
    }

    /** Every mandatory point must be usable, or say with a reason why not. */
    Dossier sendForValidation(UUID id, Expected expected, Actor contributor) {
        Report report = reports.forTransition(id, contributor);
        expected.check(report);
        report.checkEditable(clock.instant());
        Cycle cycle = cycles.findById(report.cycleId());
        Catalogue catalogue = catalogues.version(cycle.catalogueVersion());
        Content content = contents.live(report, cycle, catalogue);
        List<FieldError> missing = content.points().stream()
                .filter(item -> mandatory(catalogue, item) && !item.answered())
                .map(item -> new FieldError(
                        "/points/" + item.indicator(),
                        "points-missing",
                        "%s is mandatory and not answered.".formatted(item.indicator())))
                .toList();
        if (!missing.isEmpty()) {
            throw new Refusal("points-missing", "Mandatory points are not answered.", missing);
        }
        requireComments(report, content);
        report.sendForValidation(new Act(contributor, clock.instant()));
        return dossiers.of(report, contributor);
    }

    /** A value far from the region's may be right; it then needs a note, or a remark where a service delivered it. */
    private void requireComments(Report report, Content content) {
        List<Remark> said = remarks.of(report.id());
        Set<Point> far = plausibility.far(report, content);
        List<FieldError> silent = content.points().stream()
                .filter(item -> far.contains(item.point()) && !commented(item, said))
                .map(item -> new FieldError(
                        "/points/" + item.indicator(),
                        "comment-required",
                        "%s stands far from the other Members of the region and has no comment."
                                .formatted(item.indicator())))
                .toList();
        if (!silent.isEmpty()) {
            throw new Refusal("comment-required", "Values far from those of the region need a comment.", silent);
        }
    }

    static boolean commented(Item item, List<Remark> remarks) {
        return item.note() != null
                || remarks.stream()
                        .anyMatch(remark -> remark.point().equals(item.point())
                                && remark.datasetVersion().equals(item.datasetVersion()));
    }

    static boolean mandatory(Catalogue catalogue, Item item) {
        return catalogue.indicators().get(item.indicator()).mandatory() && item.cause() == null;
    }

    /** Comments on a delivered figure, or contests it; the figure itself stays. */
    Dossier remark(UUID id, Point point, Remark.Kind kind, String text, Actor contributor) {
        Report report = reports.forEntry(id, contributor);
        report.checkEditable(clock.instant());
        Figure figure =
                figures.latest(report.administration(), report.dataYear()).get(point);
        if (figure == null) {
            throw Refusal.notFound("delivered figure");
        }
        remarks.persist(new Remark(report, figure, kind, text.strip(), new Act(contributor, clock.instant())));
        return dossiers.of(report, contributor);
    }

    /** Asks the sister services again now. */
    Dossier askAgain(UUID id, Actor contributor) {
        Report report = reports.visible(id, contributor);
        report.checkEditable(clock.instant());
        deliveries.hurry(report.administration(), report.dataYear());
        return dossiers.of(report, contributor);
    }

    Dossier answer(UUID id, UUID question, Expected expected, String text, Actor contributor) {
        Report report = reports.visible(id, contributor);
        Question asked = questions.of(report.id(), question);
        expected.check(asked);
        asked.answer(text.strip(), new Act(contributor, clock.instant()));
        return dossiers.of(report, contributor);
    }
}
