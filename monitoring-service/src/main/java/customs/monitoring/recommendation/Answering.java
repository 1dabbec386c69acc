package customs.monitoring.recommendation;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;

/**
 * What the addressee does: answers, reports, asks for more time; and who then verifies. For an addressee that is no
 * administration the body's secretary records what it said.
 */
@ApplicationScoped
@Transactional
class Answering {
    /** Days end in Brussels, where the WCO sits. */
    private static final ZoneId BRUSSELS = ZoneId.of("Europe/Brussels");

    private final Recommendations recommendations;
    private final Developments developments;
    private final Clock clock;

    Answering(Recommendations recommendations, Developments developments, Clock clock) {
        this.recommendations = recommendations;
        this.developments = developments;
        this.clock = clock;
    }

    static LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, BRUSSELS);
    }

    Recommendation respond(UUID id, Expected expected, Response response, String text, Actor addressee) {
        Recommendation recommendation = addressed(id, expected, addressee);
        recommendation.respond(response, text, act(addressee, null));
        return written(recommendation);
    }

    Recommendation report(
            UUID id, Expected expected, Implementation now, String text, String evidence, Actor addressee) {
        Recommendation recommendation = addressed(id, expected, addressee);
        recommendation.report(now, text, evidence, act(addressee, null));
        return written(recommendation);
    }

    Recommendation requestExtension(UUID id, Expected expected, int months, String reason, Actor addressee) {
        Recommendation recommendation = addressed(id, expected, addressee);
        recommendation.requestExtension(
                months, developments.of(recommendation.member()), day(clock.instant()), act(addressee, reason));
        return written(recommendation);
    }

    Recommendation verify(UUID id, Expected expected, boolean verified, String reason, Actor verifier) {
        Recommendation recommendation = recommendations.visible(id, verifier);
        if (!verifier.has("analyst")) {
            Advising.checkBody(recommendation.body(), verifier);
        }
        expected.check(recommendation);
        if (verified) {
            recommendation.verify(act(verifier, reason));
        } else {
            if (reason == null) {
                throw new Refusal("reason-required", "Say what the evidence does not show yet.");
            }
            recommendation.sendBack(act(verifier, reason));
        }
        return written(recommendation);
    }

    Development development(Recommendation recommendation) {
        return recommendation.member() == null ? null : developments.of(recommendation.member());
    }

    private Recommendation addressed(UUID id, Expected expected, Actor actor) {
        Recommendation recommendation = recommendations.visible(id, actor);
        if (!speaksFor(actor, recommendation)) {
            throw new Refusal("not-addressee", "This is for the addressee to say.");
        }
        expected.check(recommendation);
        return recommendation;
    }

    /** The administration for itself; the secretary records what other addressees say. */
    static boolean speaksFor(Actor actor, Recommendation recommendation) {
        return recommendation.member() != null
                ? recommendation.member().equals(actor.administration())
                        && actor.hasAny("report-contributor", "report-validator")
                : actor.has("body-secretary") && actor.bodies().contains(recommendation.body());
    }

    private Act act(Actor by, String reason) {
        return new Act(by, clock.instant(), reason);
    }

    private Recommendation written(Recommendation recommendation) {
        recommendations.flush();
        return Advising.load(recommendation);
    }
}
