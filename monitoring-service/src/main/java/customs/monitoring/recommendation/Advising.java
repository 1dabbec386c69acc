package customs.monitoring.recommendation;

import customs.monitoring.session.Agendas;
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
import java.util.UUID;
import java.util.function.BiConsumer;

/** What a body's secretary does with a recommendation, from the draft to the addressee. */
@ApplicationScoped
@Transactional
class Advising {
    private final Recommendations recommendations;
    private final Agendas agendas;
    private final Membership membership;
    private final Clock clock;

    Advising(Recommendations recommendations, Agendas agendas, Membership membership, Clock clock) {
        this.recommendations = recommendations;
        this.agendas = agendas;
        this.membership = membership;
        this.clock = clock;
    }

    Page<Recommendation> page(Actor reader, String body, String member, Boolean open, Cursor after, Limit limit) {
        var page = Page.of(
                recommendations.page(reader, body, member, open, after, limit),
                limit,
                one -> Cursor.of(one.draftedAt(), one.id()));
        page.items().forEach(Advising::load);
        return page;
    }

    Recommendation read(UUID id, Actor reader) {
        return load(recommendations.visible(id, reader));
    }

    Recommendation draft(String body, boolean demonstration, Draft draft, Actor secretary) {
        checkBody(body, secretary);
        check(draft, demonstration);
        var recommendation = new Recommendation(body, demonstration, draft, act(secretary, null));
        recommendations.persist(recommendation);
        recommendations.flush();
        return load(recommendation);
    }

    Recommendation revise(UUID id, Expected expected, Draft draft, Actor secretary) {
        return change(id, expected, secretary, null, (recommendation, act) -> {
            check(draft, recommendation.demonstration());
            recommendation.revise(draft, act);
        });
    }

    Recommendation propose(UUID id, Expected expected, Actor secretary) {
        return change(id, expected, secretary, null, Recommendation::propose);
    }

    Recommendation table(UUID id, Expected expected, UUID session, UUID item, Actor secretary) {
        return change(id, expected, secretary, null, (recommendation, act) -> {
            Agendas.Place place = agendas.place(session, item);
            if (!place.body().equals(recommendation.body())
                    || place.demonstration() != recommendation.demonstration()) {
                throw Refusal.notFound("session");
            }
            if (!place.open()) {
                throw new Refusal("session-not-open", "The agenda of this session is closed.");
            }
            recommendation.table(session, item, act);
        });
    }

    Recommendation conclude(UUID id, Expected expected, boolean endorsed, String paragraphs, Actor secretary) {
        return change(id, expected, secretary, null, (recommendation, act) -> {
            if (recommendation.stage() == Stage.TABLED
                    && !agendas.place(recommendation.sessionId(), recommendation.itemId())
                            .deciding()) {
                throw new Refusal(
                        "session-not-open", "A body endorses in session or while the session's report is drafted.");
            }
            if (endorsed) {
                recommendation.endorse(paragraphs, act);
            } else {
                recommendation.notEndorse(paragraphs, act);
            }
        });
    }

    Recommendation councilDecided(UUID id, Expected expected, String symbol, LocalDate on, Actor secretary) {
        return change(
                id, expected, secretary, null, (recommendation, act) -> recommendation.councilDecided(symbol, on, act));
    }

    Recommendation address(UUID id, Expected expected, Actor secretary) {
        return change(id, expected, secretary, null, Recommendation::address);
    }

    Recommendation withdraw(UUID id, Expected expected, String reason, Actor secretary) {
        return change(id, expected, secretary, reason, Recommendation::withdraw);
    }

    Recommendation lapse(UUID id, Expected expected, String reason, Actor secretary) {
        return change(id, expected, secretary, reason, Recommendation::lapse);
    }

    Recommendation supersede(UUID id, Expected expected, UUID by, Actor secretary) {
        return change(
                id,
                expected,
                secretary,
                null,
                (recommendation, act) -> recommendation.supersede(recommendations.visible(by, secretary), act));
    }

    Recommendation decideExtension(
            UUID id, Expected expected, boolean granted, LocalDate due, String reason, Actor secretary) {
        return change(id, expected, secretary, reason, (recommendation, act) -> {
            if (granted && (due == null || !due.isAfter(recommendation.draft().dueOn()))) {
                throw Refusal.invalid("/due", "NOT_LATER", "Name a new due date after the present one.");
            }
            recommendation.decideExtension(granted, due, Answering.day(clock.instant()), act);
        });
    }

    private Recommendation change(
            UUID id, Expected expected, Actor secretary, String reason, BiConsumer<Recommendation, Act> change) {
        Recommendation recommendation = recommendations.visible(id, secretary);
        checkBody(recommendation.body(), secretary);
        expected.check(recommendation);
        change.accept(recommendation, act(secretary, reason));
        recommendations.flush();
        return load(recommendation);
    }

    private void check(Draft draft, boolean demonstration) {
        boolean toMember = draft.addressee() == Addressee.MEMBER;
        if (toMember != (draft.member() != null)) {
            throw Refusal.invalid("/member", "ADDRESSEE", "Name the administration, for guidance to one alone.");
        }
        if (draft.addressee().named() != (draft.named() != null)) {
            throw Refusal.invalid("/named", "ADDRESSEE", "Name the working group or the organization, and no other.");
        }
        if (toMember
                && !membership
                        .demonstration(draft.member(), Answering.day(clock.instant()))
                        .filter(invented -> invented == demonstration)
                        .isPresent()) {
            throw new Refusal("not-a-member", "%s is not a Member.".formatted(draft.member()));
        }
    }

    private Act act(Actor by, String reason) {
        return new Act(by, clock.instant(), reason);
    }

    /** A secretary acts for the own body alone. */
    static void checkBody(String body, Actor secretary) {
        if (!secretary.bodies().contains(body)) {
            throw new Refusal("forbidden", "You are not a secretary of the %s.".formatted(body));
        }
    }

    static Recommendation load(Recommendation recommendation) {
        recommendation.steps();
        recommendation.extensions();
        return recommendation;
    }
}
