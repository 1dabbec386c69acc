package customs.aeo.hearing;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

import java.util.UUID;

/** All hearings; whoever may see the case may see its hearing. */
@ApplicationScoped
public class Hearings implements PanacheRepositoryBase<Hearing, UUID> {}
