package customs.monitoring.recommendation;

import customs.monitoring.report.ReportingPast;
import customs.monitoring.scoring.Band;
import customs.monitoring.scoring.Framework;
import customs.monitoring.scoring.Score;
import customs.monitoring.scoring.Scoring;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Works out how closely a Member is accompanied, from what stands now; nothing is stored, so that it ends by itself. */
@ApplicationScoped
@Transactional
class Accompanying {
    private final Recommendations recommendations;
    private final ReportingPast past;
    private final Membership membership;
    private final Clock clock;

    Accompanying(Recommendations recommendations, ReportingPast past, Membership membership, Clock clock) {
        this.recommendations = recommendations;
        this.past = past;
        this.membership = membership;
        this.clock = clock;
    }

    /** How a Member is accompanied, on which day. */
    record Accompanied(String member, String name, LocalDate on, FollowUp followUp, int overdue, int open) {}

    /** How everything stands that was sent and that the reader may see. */
    List<Recommendations.Standing> standings(Actor reader) {
        return recommendations.standings(reader, today());
    }

    LocalDate today() {
        return Answering.day(clock.instant());
    }

    /** National roles ask about their own administration alone. */
    Accompanied of(String member, Actor reader) {
        LocalDate today = today();
        boolean known = membership.demonstration(member, today).isPresent();
        boolean theirs = reader.has("analyst") || member.equals(reader.administration());
        if (!known || !theirs) {
            throw Refusal.notFound("Member");
        }
        List<Recommendation> open = recommendations.addressed(member);
        int overdue = (int) open.stream().filter(one -> one.overdue(today)).count();
        List<Band> themes = past.lastSigned(member)
                .map(signed ->
                        Scoring.member(
                                        Framework.of(signed.catalogue()),
                                        signed.content().observations())
                                .parts()
                                .stream()
                                .map(Score::band)
                                .filter(Objects::nonNull)
                                .toList())
                .orElse(List.of());
        return new Accompanied(
                member,
                membership.name(member),
                today,
                FollowUp.of(past.notSubmitted(member), themes, overdue),
                overdue,
                open.size());
    }
}
