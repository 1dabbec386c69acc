package customs.monitoring.session;

import customs.monitoring.membership.Member;
import customs.monitoring.membership.Members;
import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Delegations speak in writing before the body meets. */
@ApplicationScoped
@Transactional
class WrittenPhase {
    private final Sessions sessions;
    private final Interventions interventions;
    private final Members members;
    private final Clock clock;

    WrittenPhase(Sessions sessions, Interventions interventions, Members members, Clock clock) {
        this.sessions = sessions;
        this.interventions = interventions;
        this.members = members;
        this.clock = clock;
    }

    /** A session with what was said on its items. */
    record Said(Session session, List<Intervention> interventions) {}

    Said read(UUID id, Actor reader) {
        Session session = sessions.get(id);
        return new Said(session, interventions.of(session.id()));
    }

    /** @param speaker code of the delegation's Member; null where the secretary speaks */
    Said say(UUID id, UUID itemId, String speaker, String text, Actor delegate) {
        Session session = sessions.get(id);
        if (!delegate.bodies().contains(session.body())) {
            throw new Refusal("forbidden", "You take no part in the %s.".formatted(session.body()));
        }
        AgendaItem item = session.item(itemId).orElseThrow(() -> Refusal.notFound("agenda item"));
        if (delegate.has("delegate")) {
            checkMember(session, speaker, delegate);
        }
        interventions.persist(new Intervention(
                session,
                item,
                delegate.has("delegate") ? speaker : null,
                text.strip(),
                new Act(delegate, clock.instant())));
        interventions.flush();
        return read(id, delegate);
    }

    /** A delegation speaks for a Member of the day, and where its token names one, for that one alone. */
    private void checkMember(Session session, String speaker, Actor delegate) {
        Member member = speaker == null ? null : members.find(speaker).orElse(null);
        boolean of = member != null
                && member.demonstration() == session.demonstration()
                && (member.demonstration() || member.on(session.fromDay()))
                && (delegate.administration() == null
                        || delegate.administration().equals(speaker));
        if (!of) {
            throw Refusal.invalid("/member", "MEMBER", "Name the Member whose delegation speaks.");
        }
    }
}
