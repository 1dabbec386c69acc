package customs.monitoring.publication;

import customs.monitoring.membership.Member;
import customs.monitoring.membership.Members;
import customs.monitoring.recommendation.DueDates;
import customs.monitoring.report.CycleDates;
import customs.monitoring.session.Proceedings;
import customs.monitoring.session.Proceedings.SessionDate;
import customs.platform.http.Wording;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Calendars of a body and of a Member. Dates of sessions and reports are open; what was recommended to a Member is its own. */
@ApplicationScoped
class Calendars {
    private final Proceedings proceedings;
    private final CycleDates cycles;
    private final DueDates recommendations;
    private final Members members;
    private final Wording wording;

    Calendars(Proceedings proceedings, CycleDates cycles, DueDates recommendations, Members members, Wording wording) {
        this.proceedings = proceedings;
        this.cycles = cycles;
        this.recommendations = recommendations;
        this.members = members;
        this.wording = wording;
    }

    /** Sessions, with the days on which documents are due and the written phase opens. */
    byte[] ofBody(String body, Locale language) {
        List<CalendarDay> days = new ArrayList<>();
        for (SessionDate one : proceedings.dates(body)) {
            days.add(session(one));
            days.add(day(one, "documents", one.documentsDue(), language, true));
            days.add(day(one, "written-phase", one.writtenPhaseFrom(), language, false));
        }
        return CalendarFile.write(wording.say(language, "body." + body), days);
    }

    /**
     * When reports are due and the bodies meet.
     *
     * @param own whether the reader may see what was recommended to the Member
     */
    byte[] ofMember(String code, boolean own, Locale language) {
        Member member = members.find(code).orElseThrow(() -> Refusal.notFound("member"));
        List<CalendarDay> days = new ArrayList<>();
        cycles.all().stream()
                .filter(cycle -> cycle.demonstration() == member.demonstration())
                .filter(cycle -> member.demonstration() || member.on(LocalDate.of(cycle.dataYear(), 12, 31)))
                .forEach(cycle -> {
                    days.add(due("report", cycle.code(), code, cycle.due(), cycle.openAt(), language));
                    days.add(due("window", cycle.code(), code, cycle.closes(), cycle.openAt(), language));
                });
        proceedings.dates(null).stream()
                .filter(one -> one.demonstration() == member.demonstration())
                .forEach(one -> days.add(session(one)));
        if (own) {
            recommendations
                    .of(code)
                    .forEach(one -> days.add(new CalendarDay(
                            "recommendation-%s@customs-resilience".formatted(one.id()),
                            one.due(),
                            one.due(),
                            wording.say(language, "calendar.recommendation", one.body(), one.title()),
                            one.revision(),
                            one.revisedAt(),
                            one.gone(),
                            true)));
        }
        return CalendarFile.write(member.name(), days);
    }

    private CalendarDay due(String what, String cycle, String member, LocalDate day, Instant since, Locale language) {
        return new CalendarDay(
                "%s-%s-%s@customs-resilience".formatted(what, member, cycle),
                day,
                day,
                wording.say(language, "calendar." + what, cycle),
                0,
                since,
                false,
                true);
    }

    private static CalendarDay session(SessionDate one) {
        return new CalendarDay(
                "session-%s@customs-resilience".formatted(one.id()),
                one.from(),
                one.to(),
                one.label(),
                one.revision(),
                one.revisedAt(),
                one.cancelled(),
                false);
    }

    private CalendarDay day(SessionDate one, String what, LocalDate day, Locale language, boolean due) {
        return new CalendarDay(
                "%s-%s@customs-resilience".formatted(what, one.id()),
                day,
                day,
                wording.say(language, "calendar." + what, one.label()),
                one.revision(),
                one.revisedAt(),
                one.cancelled(),
                due);
    }
}
