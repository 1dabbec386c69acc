package customs.bcp.estate;

import customs.platform.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import java.util.Optional;

/** The estates. Whoever changes a part locks the whole first: references between parts are checked against one state. */
@ApplicationScoped
public class Estates {
    private final EntityManager entities;
    private final OwnRecords own;

    Estates(EntityManager entities, OwnRecords own) {
        this.entities = entities;
        this.own = own;
    }

    public Optional<Estate> of(String administration) {
        return own.query(Estate.class, "", administration).getResultStream().findFirst();
    }

    /** The estate, locked until the end of the transaction; opened when there is none yet. */
    Estate locked(String administration, Act act) {
        // the lock is on the administration, so that two first changes at once do not open two estates
        entities.createNativeQuery("select pg_advisory_xact_lock(4712, hashtext(:administration))", Object.class)
                .setParameter("administration", administration)
                .getSingleResult();
        var estate = of(administration);
        estate.ifPresent(found -> entities.refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return estate.orElseGet(() -> open(administration, act));
    }

    private Estate open(String administration, Act act) {
        var estate = new Estate(administration, act.actor().startsWith("system:demonstration"), act);
        entities.persist(estate);
        entities.flush();
        return estate;
    }
}
