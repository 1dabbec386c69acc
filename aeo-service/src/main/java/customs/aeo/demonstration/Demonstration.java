package customs.aeo.demonstration;

import customs.aeo.operator.Operators;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.time.Clock;

/**
 * Demonstration records, made by the same acts as real ones, so that every guard and the history run. They belong to
 * user-assigned country codes and never to a real administration.
 */
@ApplicationScoped
class Demonstration {
    private static final Logger LOG = Logger.getLogger(Demonstration.class);

    private final boolean wanted;
    private final Operators operators;
    private final DemonstrationXa xa;
    private final DemonstrationXb xb;
    private final Clock clock;

    Demonstration(
            @ConfigProperty(name = "customs.demonstration") boolean wanted,
            Operators operators,
            DemonstrationXa xa,
            DemonstrationXb xb,
            Clock clock) {
        this.wanted = wanted;
        this.operators = operators;
        this.xa = xa;
        this.xb = xb;
        this.clock = clock;
    }

    @Transactional
    void load(@Observes StartupEvent start) {
        if (wanted && operators.count() == 0) {
            create();
        }
    }

    /** All of it or nothing. */
    @Transactional
    void create() {
        var today = clock.instant();
        xa.create(today);
        xb.create(today);
        LOG.infof("Loaded demonstration records of XA and XB: %d operators", operators.count());
    }
}
