package customs.bcp.party;

import customs.bcp.estate.OwnRecords;
import customs.platform.act.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is kept of parties: their acknowledgements, what the register says of them, and what it is told. */
@ApplicationScoped
class PartyRecords {
    private static final int AT_ONCE = 50;

    private final EntityManager entities;
    private final OwnRecords own;

    PartyRecords(EntityManager entities, OwnRecords own) {
        this.entities = entities;
        this.own = own;
    }

    void add(Object record) {
        entities.persist(record);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    List<PartyAcknowledgement> acknowledgements(UUID version, String administration) {
        return own.query(
                        PartyAcknowledgement.class,
                        "and t.planVersionId = :version order by t.acknowledgedAt, t.id",
                        administration)
                .setParameter("version", version)
                .getResultList();
    }

    Optional<PartyAcknowledgement> acknowledgement(UUID version, String party, String administration) {
        return acknowledgements(version, administration).stream()
                .filter(one -> one.party().equals(party))
                .findFirst();
    }

    List<PartyFinding> findings(UUID version, Actor actor) {
        return own.query(PartyFinding.class, "and t.planVersionId = :version order by t.raisedAt desc, t.id", actor)
                .setParameter("version", version)
                .getResultList();
    }

    PartyFinding finding(UUID id, Actor actor) {
        return own.find(PartyFinding.class, id, actor, "finding about a party");
    }

    List<PartyStanding> standings(String administration) {
        return own.query(PartyStanding.class, "order by t.scheme, t.identifier", administration)
                .getResultList();
    }

    Optional<PartyStanding> standing(String administration, String scheme, String identifier) {
        return own.query(PartyStanding.class, "and t.scheme = :scheme and t.identifier = :identifier", administration)
                .setParameter("scheme", scheme)
                .setParameter("identifier", identifier)
                .getResultStream()
                .findFirst();
    }

    PartyStanding lockedStanding(UUID id) {
        return entities.find(PartyStanding.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    PartyFinding lockedFinding(UUID id) {
        return entities.find(PartyFinding.class, id, LockModeType.PESSIMISTIC_WRITE);
    }

    List<PartyStanding> standingsDue(Instant at) {
        return entities.createQuery(
                        "from PartyStanding t where t.dueAt <= :at order by t.dueAt, t.id", PartyStanding.class)
                .setParameter("at", at)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    List<PartyFinding> findingsDue(Instant at) {
        return entities.createQuery(
                        "from PartyFinding t where t.stage = :waiting and t.dueAt <= :at order by t.dueAt, t.id",
                        PartyFinding.class)
                .setParameter("waiting", FindingStage.WAITING)
                .setParameter("at", at)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    /** An operator that a plan names. */
    record Named(String administration, String scheme, String identifier) {}

    /** Operators that a version in review, approved or in force names and of whom nothing was asked yet. */
    List<Named> notYetAsked() {
        var named = new ArrayList<Named>();
        var rows = entities.createNativeQuery("""
                        SELECT DISTINCT v.administration, p ->> 'scheme', p ->> 'identifier'
                        FROM plan_version v CROSS JOIN LATERAL jsonb_array_elements(v.content -> 'parties') p
                        WHERE v.stage IN ('IN_REVIEW', 'APPROVED', 'EFFECTIVE') AND p ->> 'kind' = 'OPERATOR'
                        AND p ->> 'scheme' IS NOT NULL AND p ->> 'identifier' IS NOT NULL
                        AND NOT EXISTS (SELECT FROM party_standing s WHERE s.administration = v.administration
                        AND s.scheme = p ->> 'scheme' AND s.identifier = p ->> 'identifier')
                        ORDER BY 1, 2, 3""").setMaxResults(AT_ONCE).getResultList();
        for (Object row : rows) {
            var columns = (Object[]) row;
            named.add(new Named((String) columns[0], (String) columns[1], (String) columns[2]));
        }
        return named;
    }
}
