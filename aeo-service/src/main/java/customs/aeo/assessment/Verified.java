package customs.aeo.assessment;

import customs.aeo.application.AeoApplication;
import customs.aeo.application.Stage;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Criteria that were verified already for another authorisation of the same operator. */
@ApplicationScoped
public class Verified {
    private final EntityManager entities;

    Verified(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * When a criterion was last found met in another case of the operator under the same programme that ended in a
     * grant.
     *
     * @param since findings before this instant do not count
     * @return criterion → instant of the finding
     */
    public Map<String, Instant> since(AeoApplication application, Instant since) {
        var verified = new HashMap<String, Instant>();
        entities.createQuery("""
                        select v.criterion, v.finding, v.givenAt from Verdict v, AeoApplication a
                        where v.applicationId = a.id and a.operatorId = :operator and a.programme = :programme
                        and a.id <> :own and a.stage = :granted order by v.position""", Object[].class)
                .setParameter("operator", application.operatorId())
                .setParameter("programme", application.programme())
                .setParameter("own", application.id())
                .setParameter("granted", Stage.GRANTED)
                .getResultList()
                .forEach(row -> {
                    if (row[1] == Finding.MET) {
                        verified.merge((String) row[0], (Instant) row[2], (a, b) -> a.isAfter(b) ? a : b);
                    } else {
                        verified.remove((String) row[0]);
                    }
                });
        verified.values().removeIf(at -> at.isBefore(since));
        return verified;
    }
}
