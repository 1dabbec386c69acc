package customs.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;

import java.time.Clock;
import java.util.ServiceLoader;

/** The one clock; everything asks for it by injection. It is UTC's, unless a settable one is on the class path (tests). */
@Dependent
public class ClockProducer {
    @Produces
    @ApplicationScoped
    public Clock clock() {
        return ServiceLoader.load(Clock.class).findFirst().orElseGet(Clock::systemUTC);
    }
}
