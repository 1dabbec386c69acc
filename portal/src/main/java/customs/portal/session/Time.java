package customs.portal.session;

import customs.platform.time.ClockProducer;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;

import java.time.Clock;

/** The portal's only clock. */
class Time {
    @Produces
    @DefaultBean
    @ApplicationScoped
    Clock clock() {
        return new ClockProducer().clock();
    }
}
