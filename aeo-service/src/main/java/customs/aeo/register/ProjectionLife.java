package customs.aeo.register;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import org.postgresql.ds.PGSimpleDataSource;

import java.time.Duration;

/** Starts the status projection with the service and ends it with the service. */
@ApplicationScoped
class ProjectionLife {
    private final Projection projection;
    private final ProjectionFollower follower;

    ProjectionLife(
            Projection projection,
            MeterRegistry meters,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "customs.aeo.status.heartbeat") Duration heartbeat) {
        var database = new PGSimpleDataSource();
        database.setUrl(url);
        database.setUser(user);
        database.setPassword(password);
        database.setApplicationName("aeo-service status projection");
        database.setConnectTimeout(5);
        database.setTcpKeepAlive(true);
        this.projection = projection;
        this.follower = new ProjectionFollower(projection, database::getConnection, heartbeat);
        meters.gauge(
                "customs.status.projection.age.seconds",
                projection,
                it -> it.built() ? it.age().toMillis() / 1e3 : -1);
        meters.gauge("customs.status.projection.operators", projection, Projection::operators);
    }

    void start(@Observes StartupEvent start) {
        Thread.ofPlatform().daemon().name("status-projection").start(follower);
    }

    void end(@Observes ShutdownEvent end) {
        follower.end();
    }

    @Produces
    @Singleton
    static Projection projection(@ConfigProperty(name = "customs.aeo.status.bound") Duration bound) {
        return new Projection(bound);
    }

    /** Not ready before the first reading is done; ready from then on, whatever its age: other operations go on. */
    @Produces
    @Singleton
    @Readiness
    static HealthCheck ready(Projection projection) {
        return () -> HealthCheckResponse.named("Status projection")
                .status(projection.built())
                .build();
    }
}
