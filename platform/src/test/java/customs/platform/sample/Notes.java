package customs.platform.sample;

import customs.platform.act.Act;
import customs.platform.act.Actor;
import customs.platform.http.Expected;
import customs.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import java.time.Clock;
import java.util.UUID;

@ApplicationScoped
@Transactional
class Notes {
    private final EntityManager entities;
    private final Clock clock;

    Notes(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    Note write(String text, Actor actor) {
        var note = new Note(text, new Act(actor, clock.instant()));
        entities.persist(note);
        return note;
    }

    Note seal(UUID id, Expected expected, Actor actor) {
        var note = entities.find(Note.class, id);
        if (note == null) {
            throw Refusal.notFound("note");
        }
        expected.check(note);
        note.seal(new Act(actor, clock.instant(), "it is done"));
        entities.flush();
        return note;
    }
}
