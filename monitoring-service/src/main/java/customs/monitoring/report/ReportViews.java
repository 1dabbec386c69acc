package customs.monitoring.report;

import customs.monitoring.catalogue.Commitment;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.catalogue.Theme;
import customs.monitoring.report.Content.Cause;
import customs.monitoring.report.Content.Item;
import customs.monitoring.report.PointView.ComponentView;
import customs.monitoring.report.PointView.FigureView;
import customs.monitoring.report.PointView.LevelView;
import customs.monitoring.report.PointView.RemarkView;
import customs.monitoring.report.PointView.WarningView;
import customs.monitoring.report.ReportView.AmendmentView;
import customs.monitoring.report.ReportView.BodyReviewView;
import customs.monitoring.report.ReportView.LockView;
import customs.monitoring.report.ReportView.QueryView;
import customs.monitoring.report.ReportView.SectionView;
import customs.monitoring.report.ReportView.SisterView;
import customs.monitoring.report.ReportView.VersionView;
import customs.platform.act.ActLink;
import customs.platform.http.Wording;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows a dossier to its reader, in the reader's language. */
@ApplicationScoped
class ReportViews {
    private static final int SHOWN_DECIMALS = 10;

    private final Wording wording;

    ReportViews(Wording wording) {
        this.wording = wording;
    }

    ReportSummary summary(Dossiers.Line line) {
        Report report = line.report();
        return new ReportSummary(
                report.id(),
                report.cycleCode(),
                report.dataYear(),
                report.administration(),
                line.member().name(),
                line.member().region().name(),
                report.demonstration(),
                report.stage(),
                wording.say(line.reader().language(), "stage." + report.stage()),
                report.stageSince(),
                report.number(),
                report.onTime(),
                report.overdue(line.now()),
                report.submittedAt(),
                report.openAt(),
                report.dueAt(),
                report.closeAt(),
                ProgressView.of(line.points(), line.catalogue()),
                "/api/v1/reports/" + report.id());
    }

    ReportView view(Dossier dossier) {
        Report report = dossier.report();
        return new ReportView(
                report.id(),
                report.version(),
                CycleView.of(dossier.cycle()),
                report.administration(),
                dossier.member().name(),
                dossier.member().region().name(),
                report.demonstration(),
                report.stage(),
                say(dossier, "stage." + report.stage()),
                report.stageSince(),
                report.number(),
                report.onTime(),
                report.overdue(dossier.now()),
                report.submittedAt(),
                report.publishedNumber(),
                report.amendmentAskedAt() == null || dossier.viewpoint() == Viewpoint.BODY
                        ? null
                        : new AmendmentView(report.amendmentAskedAt(), report.amendmentReason()),
                dossier.viewpoint(),
                dossier.hash(),
                ProgressView.of(dossier.content().points(), dossier.catalogue()),
                lock(dossier),
                sections(dossier),
                dossier.deliveries().stream()
                        .map(state -> sister(dossier, state))
                        .toList(),
                dossier.questions().stream()
                        .map(question -> query(dossier, question))
                        .toList(),
                bodies(dossier),
                dossier.versions().stream()
                        .map(version -> new VersionView(
                                version.number(),
                                version.hash(),
                                version.signedAt(),
                                "/api/v1/reports/" + report.id() + "/versions/" + version.number()))
                        .toList(),
                ReportActs.of(dossier));
    }

    private LockView lock(Dossier dossier) {
        try {
            dossier.report().checkEditable(dossier.now());
            return null;
        } catch (Refusal refusal) {
            String code = refusal.slug().replace('-', '_').toUpperCase(Locale.ROOT);
            return new LockView(code, say(dossier, "lock." + code));
        }
    }

    private List<SectionView> sections(Dossier dossier) {
        List<SectionView> views = new ArrayList<>();
        for (Theme theme : dossier.catalogue().themes()) {
            if (!theme.memberScored()) {
                continue;
            }
            List<Item> items = dossier.content().points().stream()
                    .filter(item -> item.theme().equals(theme.code()))
                    .toList();
            var section = dossier.sections().stream()
                    .filter(one -> one.theme().equals(theme.code()))
                    .findFirst();
            views.add(new SectionView(
                    theme.code(),
                    theme.name().in(language(dossier)),
                    section.map(Section::version).orElse(0),
                    ProgressView.of(items, dossier.catalogue()),
                    items.stream()
                            .filter(item -> !item.answered() && item.cause() != Cause.NOT_ASKED)
                            .map(Item::indicator)
                            .distinct()
                            .toList(),
                    section.map(Section::editedAt).orElse(null),
                    items.stream().map(item -> point(dossier, item)).toList(),
                    section.isPresent() ? ReportActs.onSection(dossier, theme.code()) : List.of()));
        }
        return views;
    }

    private PointView point(Dossier dossier, Item item) {
        Indicator indicator = dossier.catalogue().indicators().get(item.indicator());
        Locale language = language(dossier);
        boolean withheld = dossier.viewpoint() == Viewpoint.BODY && item.withheldFromBodies();
        return new PointView(
                item.indicator(),
                item.breakdown(),
                dossier.catalogue()
                        .commitmentOf(item.point())
                        .map(Commitment::code)
                        .orElse(null),
                indicator.name().in(language),
                indicator.definition().in(language),
                indicator.type(),
                indicator.unit(),
                indicator.decimals(),
                indicator.formula(),
                indicator.scale().stream()
                        .map(level -> new LevelView(level.value(), level.text().in(language)))
                        .toList(),
                indicator.components().stream()
                        .map(part -> new ComponentView(part.code(), part.name().in(language)))
                        .toList(),
                indicator.minimumComponents(),
                item.source(),
                indicator.mandatory(),
                indicator.critical(),
                item.cause() != Cause.NOT_ASKED,
                item.source() != Source.SELF || item.cause() == Cause.NOT_ASKED,
                item.answered(),
                item.status(),
                withheld,
                withheld ? null : shown(item.value()),
                withheld ? null : shown(item.numerator()),
                withheld ? null : shown(item.denominator()),
                withheld ? null : item.level(),
                withheld ? null : item.yes(),
                withheld ? null : item.levels(),
                item.cause() == null ? item.reason() : say(dossier, "cause." + item.cause()),
                item.cause(),
                withheld ? null : item.note(),
                dossier.far().contains(item.point()) ? warning(dossier, item) : null,
                item.disclosure(),
                item.datasetVersion() == null ? null : figure(dossier, item, withheld),
                dossier.catalogue().share(item.point()),
                before(dossier, item),
                files(dossier, item),
                ReportActs.onPoint(dossier, item));
    }

    private static PointView.BeforeView before(Dossier dossier, Item item) {
        return dossier.viewpoint() == Viewpoint.BODY || dossier.before() == null
                ? null
                : dossier.before().points().stream()
                        .filter(one -> one.point().equals(item.point()) && one.cause() == null)
                        .findFirst()
                        .map(one ->
                                new PointView.BeforeView(dossier.before().dataYear(), one.status(), shown(one.value())))
                        .orElse(null);
    }

    private static List<PointView.FileView> files(Dossier dossier, Item item) {
        if (dossier.viewpoint() == Viewpoint.BODY || dossier.content().evidence() == null) {
            return List.of();
        }
        return dossier.content().evidence().stream()
                .filter(one -> one.indicator().equals(item.indicator())
                        && one.breakdown().equals(item.breakdown()))
                .map(one -> new PointView.FileView(
                        one.id(),
                        one.name(),
                        one.hash(),
                        "/api/v1/reports/%s/evidence/%s"
                                .formatted(dossier.report().id(), one.id()),
                        ReportActs.onFile(dossier, one)))
                .toList();
    }

    private WarningView warning(Dossier dossier, Item item) {
        return new WarningView(
                "OUTLIER", say(dossier, "warning.OUTLIER"), !Contribution.commented(item, dossier.remarks()));
    }

    /** A third has no end: shown to ten decimals, computed with all. */
    private static BigDecimal shown(BigDecimal exact) {
        if (exact == null || exact.scale() <= SHOWN_DECIMALS) {
            return exact;
        }
        BigDecimal rounded =
                exact.setScale(SHOWN_DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros();
        return rounded.scale() < 0 ? rounded.setScale(0) : rounded;
    }

    private static FigureView figure(Dossier dossier, Item item, boolean withheld) {
        return new FigureView(
                service(item.source()),
                item.asOf(),
                item.datasetVersion(),
                item.method(),
                withheld
                        ? List.of()
                        : dossier.remarks().stream()
                                .filter(remark -> remark.point().equals(item.point()))
                                .map(remark -> new RemarkView(
                                        remark.kind(), remark.text(), remark.datasetVersion(), remark.madeAt()))
                                .toList());
    }

    private SisterView sister(Dossier dossier, Deliveries.State state) {
        String code = state.delayed()
                ? "SISTER_DELAYED"
                : state.lastSuccessAt() == null ? "SISTER_AWAITED" : "SISTER_DELIVERED";
        return new SisterView(
                service(state.source()),
                state.delayed(),
                state.lastSuccessAt(),
                state.lastAttemptAt(),
                state.nextAttemptAt(),
                code,
                say(dossier, "sister." + code, say(dossier, "service." + state.source())));
    }

    private QueryView query(Dossier dossier, Question question) {
        String text = question.origin() == Question.Origin.FEED
                ? say(
                        dossier,
                        "query.FEED",
                        say(dossier, "service." + question.text()),
                        question.point().indicator())
                : question.text();
        return new QueryView(
                question.id(),
                question.version(),
                question.point().indicator(),
                question.point().breakdown(),
                question.origin(),
                question.stage(),
                question.reportNumber(),
                text,
                question.askedAt(),
                question.answer(),
                question.answeredAt(),
                question.closedAt(),
                ReportActs.onQuestion(dossier, question));
    }

    private static List<BodyReviewView> bodies(Dossier dossier) {
        List<BodyReviewView> views = new ArrayList<>();
        for (BodyReview review : dossier.reviews()) {
            views.add(new BodyReviewView(
                    review.body(),
                    review.sessionId(),
                    review.itemId(),
                    review.versionNumber(),
                    review.versionHash(),
                    review.tabledAt(),
                    review.outcome(),
                    review.outcomeText(),
                    review.paragraphs(),
                    review.outcomeAt()));
        }
        for (String body : dossier.catalogue().instrument().leadBodies()) {
            if (dossier.reviews().stream()
                    .noneMatch(review -> review.body().equals(body)
                            && review.versionNumber() == dossier.report().number())) {
                views.add(new BodyReviewView(body, null, null, null, null, null, null, null, null, null));
            }
        }
        return views;
    }

    private static String service(Source source) {
        return source.name().toLowerCase(Locale.ROOT) + "-service";
    }

    private static Locale language(Dossier dossier) {
        return dossier.reader().language();
    }

    private String say(Dossier dossier, String key, Object... arguments) {
        return wording.say(language(dossier), key, arguments);
    }

    static ActLink post(Dossier dossier, String act, String path) {
        return ActLink.post(act, "/api/v1/reports/" + dossier.report().id() + "/" + path);
    }
}
