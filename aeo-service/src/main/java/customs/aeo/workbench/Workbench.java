package customs.aeo.workbench;

import customs.aeo.application.Applications;
import customs.aeo.calendar.KeptDays;
import customs.aeo.programme.Programmes;
import customs.aeo.wording.Sentence;
import customs.aeo.wording.Sentences;
import customs.platform.act.Act;
import customs.platform.act.ActLink;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The officer's desk: the queue, how much everybody has, and who looks after which case. */
@ApplicationScoped
@Transactional
public class Workbench {
    private static final int SOON = 7;

    private final WorkItems items;
    private final Applications applications;
    private final Programmes programmes;
    private final Instance<KeptDays> kept;
    private final Sentences sentences;
    private final Clock clock;

    Workbench(
            WorkItems items,
            Applications applications,
            Programmes programmes,
            Instance<KeptDays> kept,
            Sentences sentences,
            Clock clock) {
        this.kept = kept;
        this.items = items;
        this.applications = applications;
        this.programmes = programmes;
        this.sentences = sentences;
        this.clock = clock;
    }

    Page<WorkItemView> page(Actor actor, WorkFilter filter, Integer limit, String after) {
        var most = Limit.of(limit);
        upToDate(actor);
        var today = today(actor);
        return Page.of(
                        items.page(actor.administration(), filter, today, most, Cursor.decode(after, 2)),
                        most,
                        item -> Cursor.of(item.dueOn() == null ? WorkItems.NO_DAY : item.dueOn(), item.item()))
                .map(item -> view(item, today, actor));
    }

    List<WorkItemView.Load> load(Actor actor) {
        upToDate(actor);
        var today = today(actor);
        return items.load(actor.administration(), today, today.plusDays(SOON)).stream()
                .map(row -> new WorkItemView.Load(
                        (String) row[0],
                        (String) row[1],
                        actor.id().equals(row[0]),
                        ((Number) row[2]).intValue(),
                        ((Number) row[3]).intValue(),
                        ((Number) row[4]).intValue()))
                .toList();
    }

    WorkItemView.LeadView lead(UUID application, Actor actor) {
        var it = applications.get(application, actor);
        var lead = items.lead(application);
        var you = lead.map(CaseLead::officer).filter(actor.id()::equals).isPresent();
        var href = "/api/v1/applications/%s/lead".formatted(application);
        return new WorkItemView.LeadView(
                version(lead.orElse(null)),
                lead.map(CaseLead::officerName).orElse(null),
                you,
                !actor.has("aeo-officer") || it.stage().ended()
                        ? List.of()
                        : you
                                ? List.of(ActLink.post("hand-back", href + "/return"))
                                : List.of(ActLink.post("take-case", href)));
    }

    void take(UUID application, Expected expected, Act act) {
        var it = applications.get(application, act.by());
        var lead = items.lead(application).orElse(null);
        expected.check(version(lead));
        if (lead == null) {
            items.keep(CaseLead.first(application, it.administration(), act));
        } else {
            lead.take(act);
            items.flush();
        }
    }

    void handBack(UUID application, Expected expected, Act act) {
        applications.get(application, act.by());
        var lead = items.lead(application).orElseThrow(() -> Refusal.notFound("lead"));
        expected.check(version(lead));
        lead.handBack(act);
        items.flush();
    }

    /** 0 while nobody ever looked after the case. */
    private static int version(CaseLead lead) {
        return lead == null ? 0 : lead.version() + 1;
    }

    private WorkItemView view(WorkItem item, LocalDate today, Actor actor) {
        var remaining = item.dueOn() == null ? null : ChronoUnit.DAYS.between(today, item.dueOn());
        return new WorkItemView(
                item.kind(),
                item.item(),
                item.application(),
                item.number(),
                item.operator(),
                item.operatorName(),
                item.levels(),
                item.stage(),
                item.state(),
                item.awaited(),
                reason(item, remaining, actor),
                item.dueOn(),
                remaining,
                remaining != null && remaining < 0,
                item.officerName(),
                actor.id().equals(item.officer()),
                item.href());
    }

    private Sentence reason(WorkItem item, Long remaining, Actor actor) {
        var language = actor.language();
        var code = item.clock() == null ? item.kind().name() : item.clock();
        var name = name(item, actor);
        return new Sentence(
                code,
                remaining == null
                        ? name.endsWith(".") ? name : name + "."
                        : sentences.text(
                                language,
                                remaining < 0 ? "due.passed" : "due.ahead",
                                name,
                                item.dueOn(),
                                Math.abs(remaining)));
    }

    /** What is due, in words: a limit by the programme's name, else what waits and where it stands. */
    private String name(WorkItem item, Actor actor) {
        var language = actor.language();
        if (item.kind() == WorkItem.Kind.CASE && item.clock() == null) {
            return sentences.text(language, "stage." + item.stage());
        }
        var limit = item.clock() == null
                ? null
                : programmes
                        .version(actor.administration(), item.programme(), item.programmeVersion())
                        .clocks()
                        .get(item.clock())
                        .name()
                        .in(language);
        return switch (item.kind()) {
            case CASE -> limit;
            case CONSULTATION, RENEWAL -> sentences.text(language, "work." + item.kind(), item.detail());
            case VISIT, PLAN, QUESTIONNAIRE, CONTROL -> sentences.text(language, "work." + item.kind());
            case SIGNAL -> sentences.text(language, "work.SIGNAL." + item.detail());
            case AMENDMENT -> sentences.text(language, "work.AMENDMENT." + item.state());
            case SUSPENSION, REVOCATION ->
                sentences.text(
                        language,
                        "work.%s.%s".formatted(item.kind(), item.state()),
                        item.detail() == null ? 0 : 1,
                        item.detail() == null ? "" : item.detail());
            case APPEAL ->
                limit == null
                        ? sentences.text(language, "work.APPEAL." + item.state())
                        : sentences.text(language, "work.APPEAL." + item.state()) + " – " + limit;
        };
    }

    private void upToDate(Actor actor) {
        kept.forEach(days -> days.upToDate(actor.administration(), clock.instant()));
    }

    private LocalDate today(Actor actor) {
        return programmes.today(actor.administration(), clock.instant());
    }
}
