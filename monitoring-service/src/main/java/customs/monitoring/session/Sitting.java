package customs.monitoring.session;

import customs.monitoring.report.Outcome;
import customs.monitoring.report.Tabling;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.page.Cursor;
import customs.platform.page.Limit;
import customs.platform.page.Page;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What a body's secretary does: plan a session, keep its agenda, table reports, record outcomes. */
@ApplicationScoped
@Transactional
class Sitting {
    private final Sessions sessions;
    private final Tabling tabling;
    private final Clock clock;

    Sitting(Sessions sessions, Tabling tabling, Clock clock) {
        this.sessions = sessions;
        this.tabling = tabling;
        this.clock = clock;
    }

    /** A session with what lies on each item. */
    record Agenda(Session session, Map<AgendaItem, List<Tabling.OnAgenda>> items) {}

    /**
     * Sessions, latest first; whatever is null does not narrow.
     *
     * @param before the last day lies before this one
     */
    Page<SessionSummary> page(
            String body, Boolean open, LocalDate before, Boolean demonstration, Cursor after, Limit limit) {
        return Page.of(
                        sessions.page(body, open, before, demonstration, after, limit),
                        limit,
                        last -> Cursor.of(last.fromDay(), last.body(), last.id()))
                .map(SessionSummary::of);
    }

    Agenda read(UUID id, Actor reader) {
        return agenda(sessions.get(id), reader);
    }

    Agenda plan(
            String body,
            String label,
            LocalDate from,
            LocalDate to,
            Session.Mode mode,
            boolean demonstration,
            Actor secretary) {
        checkBody(body, secretary);
        if (sessions.exists(body, from, demonstration)) {
            throw new Refusal("conflict", "The %s already has a session that begins on %s.".formatted(body, from));
        }
        Session session = new Session(body, label, from, to, mode, demonstration, new Act(secretary, clock.instant()));
        sessions.persist(session);
        return written(session, secretary);
    }

    Agenda move(UUID id, Expected expected, Session.Stage to, Actor secretary) {
        Session session = own(id, expected, secretary);
        if (to == Session.Stage.CANCELLED) {
            throw new Refusal("wrong-stage", "A session is cancelled with a reason.");
        }
        session.move(to, new Act(secretary, clock.instant()));
        return written(session, secretary);
    }

    Agenda reschedule(UUID id, Expected expected, LocalDate from, LocalDate to, Actor secretary) {
        Session session = own(id, expected, secretary);
        if (!from.equals(session.fromDay()) && sessions.exists(session.body(), from, session.demonstration())) {
            throw new Refusal(
                    "conflict", "The %s already has a session that begins on %s.".formatted(session.body(), from));
        }
        session.reschedule(from, to, new Act(secretary, clock.instant()));
        return written(session, secretary);
    }

    Agenda cancel(UUID id, Expected expected, String reason, Actor secretary) {
        Session session = own(id, expected, secretary);
        boolean waits = session.items().stream().anyMatch(item -> tabling.waits(item.id()));
        session.cancel(waits, new Act(secretary, clock.instant(), reason));
        return written(session, secretary);
    }

    Agenda addItem(UUID id, Expected expected, String title, AgendaItem.Action action, Actor secretary) {
        Session session = own(id, expected, secretary);
        session.add(title, action, new Act(secretary, clock.instant()));
        return written(session, secretary);
    }

    Agenda table(UUID id, UUID itemId, Expected expected, UUID report, Actor secretary) {
        Session session = own(id, expected, secretary);
        AgendaItem item = item(session, itemId);
        Act act = new Act(secretary, clock.instant());
        session.tabled(item, report, act);
        tabling.table(report, session.body(), session.id(), item.id(), session.demonstration(), act);
        return written(session, secretary);
    }

    Agenda outcome(
            UUID id,
            UUID itemId,
            Expected expected,
            UUID report,
            Outcome outcome,
            String text,
            String paragraphs,
            Actor secretary) {
        Session session = own(id, expected, secretary);
        AgendaItem item = item(session, itemId);
        Act act = new Act(secretary, clock.instant());
        session.concluded(item, report, act);
        tabling.outcome(report, session.body(), item.id(), outcome, text, paragraphs, act);
        return written(session, secretary);
    }

    private Session own(UUID id, Expected expected, Actor secretary) {
        Session session = sessions.get(id);
        checkBody(session.body(), secretary);
        expected.check(session);
        return session;
    }

    /** A secretary acts for the own body alone. */
    private static void checkBody(String body, Actor secretary) {
        if (!secretary.bodies().contains(body)) {
            throw new Refusal("forbidden", "You are not a secretary of the %s.".formatted(body));
        }
    }

    private static AgendaItem item(Session session, UUID id) {
        return session.item(id).orElseThrow(() -> Refusal.notFound("agenda item"));
    }

    private Agenda written(Session session, Actor secretary) {
        sessions.flush();
        return agenda(session, secretary);
    }

    private Agenda agenda(Session session, Actor reader) {
        Map<AgendaItem, List<Tabling.OnAgenda>> items = new LinkedHashMap<>();
        session.items().forEach(item -> items.put(item, tabling.onItem(item.id(), reader)));
        return new Agenda(session, items);
    }
}
