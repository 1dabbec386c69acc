package customs.aeo.application;

import customs.aeo.authorisation.RestrictionView;
import customs.aeo.clock.Reading;
import customs.aeo.operator.Operator;
import customs.aeo.operator.Operators;
import customs.aeo.programme.ClockWords;
import customs.aeo.programme.Programme;
import customs.aeo.wording.Sentence;
import customs.aeo.wording.Sentences;
import customs.platform.act.Actor;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Shows applications to those who may see them. */
@ApplicationScoped
@Transactional
public class ApplicationLook {
    private final Applications applications;
    private final Operators operators;
    private final Evidences evidences;
    private final CaseClocks clocks;
    private final ClockWords words;
    private final Sentences sentences;
    private final ApplicationActs acts;
    private final Timeline timeline;
    private final DueDays due;
    private final Clock clock;

    ApplicationLook(
            Applications applications,
            Operators operators,
            Evidences evidences,
            CaseClocks clocks,
            ClockWords words,
            Sentences sentences,
            ApplicationActs acts,
            Timeline timeline,
            DueDays due,
            Clock clock) {
        this.applications = applications;
        this.operators = operators;
        this.evidences = evidences;
        this.clocks = clocks;
        this.words = words;
        this.sentences = sentences;
        this.acts = acts;
        this.timeline = timeline;
        this.due = due;
        this.clock = clock;
    }

    public ApplicationView read(UUID id, Actor actor) {
        return view(applications.get(id, actor), actor);
    }

    Page<ApplicationRow> page(
            Actor actor, UUID operator, Stage stage, Stage.Awaited awaited, Integer limit, String after) {
        if (actor.administration() != null) {
            due.upToDate(actor.administration(), clock.instant());
        }
        var page = applications.page(actor, operator, stage, awaited, Limit.of(limit), Cursor.decode(after, 2));
        var names = operators.byId(
                page.items().stream().map(AeoApplication::operatorId).distinct().toList());
        return page.map(application -> row(application, names.get(application.operatorId()), actor.language()));
    }

    private ApplicationRow row(AeoApplication it, Operator operator, Locale language) {
        var programme = clocks.programme(it);
        return new ApplicationRow(
                it.id(),
                it.number(),
                it.operatorId(),
                operator.legalName(),
                levels(it, programme, language),
                it.stage(),
                sentences.say(language, "stage", it.stage().name()),
                it.stage().awaits(),
                it.receivedOn(),
                nextDue(it, language),
                "/api/v1/applications/" + it.id());
    }

    public ApplicationView view(AeoApplication it, Actor actor) {
        var language = actor.language();
        var programme = clocks.programme(it);
        var today = today(programme);
        return new ApplicationView(
                it.id(),
                it.version(),
                it.number(),
                it.administration(),
                it.operatorId(),
                operators.findById(it.operatorId()).legalName(),
                it.programme(),
                it.programmeVersion(),
                programme.name().in(language),
                levels(it, programme, language),
                it.statement(),
                it.stage(),
                sentences.say(language, "stage", it.stage().name()),
                it.stage().awaits(),
                it.receivedOn(),
                it.acceptedOn(),
                it.decidedOn(),
                it.gaps(),
                it.answer(),
                missing(it, programme, language),
                actor.has("trader") ? null : it.recommendation(),
                it.hearingId(),
                it.heard(),
                RestrictionView.of(it.restrictions(), programme, language),
                it.outcomeCode(),
                it.outcomeReason(),
                it.splitFrom(),
                it.appealFinding(),
                monitoring(it, programme, today, language),
                nextDue(it, language),
                clocks.started(it, today).stream()
                        .map(reading -> words.view(programme, reading, language))
                        .toList(),
                evidences.of(it.id()).stream().map(EvidenceView::of).toList(),
                timeline.of(it, actor),
                acts.hindrance(it, actor, today),
                acts.of(it, actor, today));
    }

    /** Of a firm younger than the programme's months on the day of the decision, or today before one. */
    private Sentence monitoring(AeoApplication it, Programme programme, LocalDate today, Locale language) {
        var established = operators.findById(it.operatorId()).establishedOn();
        var granted = it.decidedOn() == null ? today : it.decidedOn();
        return programme
                .monitoredUntil(established, granted)
                .map(until -> sentences.say(
                        language,
                        "monitoring",
                        it.stage() == Stage.GRANTED ? "YOUNG" : "YOUNG_IF_GRANTED",
                        programme.youngFirm().months(),
                        established,
                        until))
                .orElse(null);
    }

    private List<ApplicationView.DocumentName> missing(AeoApplication it, Programme programme, Locale language) {
        var present = evidences.documents(it.id());
        return programme.dossier().values().stream()
                .filter(document -> !present.contains(document.code()))
                .map(document -> new ApplicationView.DocumentName(
                        document.code(), document.name().in(language)))
                .toList();
    }

    private static List<LevelName> levels(AeoApplication it, Programme programme, Locale language) {
        return it.levels().stream()
                .map(code ->
                        new LevelName(code, programme.levels().get(code).name().in(language)))
                .toList();
    }

    public NextDueView nextDue(AeoApplication it, Locale language) {
        var programme = clocks.programme(it);
        return clocks.next(it, today(programme))
                .map(reading -> nextDue(programme, reading, language))
                .orElse(null);
    }

    private NextDueView nextDue(Programme programme, Reading reading, Locale language) {
        var name = programme.clocks().get(reading.clock()).name().in(language);
        var key = reading.remaining() < 0 ? "due.passed" : "due.ahead";
        return new NextDueView(
                reading.clock(),
                name,
                reading.due(),
                reading.remaining(),
                sentences.text(language, key, name, reading.due(), Math.abs(reading.remaining())));
    }

    private LocalDate today(Programme programme) {
        return LocalDate.ofInstant(clock.instant(), programme.zone());
    }
}
