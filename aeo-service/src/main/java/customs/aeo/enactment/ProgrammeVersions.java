package customs.aeo.enactment;

import customs.platform.act.Actor;
import customs.platform.problem.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All loaded versions. */
@ApplicationScoped
class ProgrammeVersions implements PanacheRepositoryBase<ProgrammeVersion, UUID> {
    /** @throws Refusal not-found, also for a version that is not meant for the actor's administration */
    ProgrammeVersion get(UUID id, Actor actor) {
        var version = findById(id);
        if (version == null || !version.meantFor(actor.administration())) {
            throw Refusal.notFound("programme version");
        }
        return version;
    }

    /** Newest first; a programme has few versions. */
    List<ProgrammeVersion> of(String administration) {
        return list("order by loadedAt desc, id").stream()
                .filter(version -> version.meantFor(administration))
                .toList();
    }

    Optional<ProgrammeVersion> named(String code, String edition) {
        return find("code = ?1 and edition = ?2 and stage <> ?3", code, edition, ProgrammeVersion.Stage.REJECTED)
                .firstResultOptional();
    }

    List<ProgrammeVersion> active() {
        return list("stage = ?1 order by loadedAt", ProgrammeVersion.Stage.ACTIVE);
    }

    /** Changes whenever a version is loaded, put into force or set aside. */
    long mark() {
        return ((Number) getEntityManager()
                        .createQuery("select coalesce(sum(v.historyCount), 0) from ProgrammeVersion v")
                        .getSingleResult())
                .longValue();
    }
}
