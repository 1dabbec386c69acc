package customs.bcp.demonstration;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Loads the demonstration records when asked to. */
@ApplicationScoped
class DemonstrationStart {
    private final Demonstration demonstration;
    private final boolean wanted;

    DemonstrationStart(
            Demonstration demonstration,
            @ConfigProperty(name = "customs.demonstration", defaultValue = "false") boolean wanted) {
        this.demonstration = demonstration;
        this.wanted = wanted;
    }

    void start(@Observes StartupEvent event) {
        if (wanted) {
            demonstration.load();
        }
    }
}
