package customs.monitoring.intake;

import com.fasterxml.jackson.databind.JsonNode;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.report.Receipt;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Asks the sister services in turns; what fails is asked again, later each time. No database transaction waits for a sister. */
@ApplicationScoped
class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration LONGEST_WAIT_FOR_TOKEN = Duration.ofSeconds(5);

    private final Schedule schedule;
    private final Receipt receipt;
    private final Catalogues catalogues;
    private final OidcClient identity;
    private final Map<Source, Sister> sisters;
    private final Clock clock;

    Intake(
            Schedule schedule,
            Receipt receipt,
            Catalogues catalogues,
            OidcClient identity,
            @ConfigProperty(name = "customs.aeo-url") URI aeo,
            @ConfigProperty(name = "customs.bcp-url") URI bcp,
            Clock clock) {
        this.schedule = schedule;
        this.receipt = receipt;
        this.catalogues = catalogues;
        this.identity = identity;
        this.sisters = Map.of(Source.AEO, sister(aeo), Source.BCP, sister(bcp));
        this.clock = clock;
    }

    private static Sister sister(URI address) {
        return QuarkusRestClientBuilder.newBuilder()
                .baseUri(address)
                .connectTimeout(2, TimeUnit.SECONDS)
                .readTimeout(10, TimeUnit.SECONDS)
                .build(Sister.class);
    }

    @Scheduled(every = "{customs.intake.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void turn() {
        Schedule.SISTERS.forEach(this::ask);
    }

    /** One turn with one sister. When it does not answer, the rest of the turn is put off with the first. */
    private void ask(Source source) {
        List<Schedule.Due> due = schedule.due(source);
        boolean down = false;
        for (Schedule.Due one : due) {
            if (!down) {
                down = !fetched(source, one);
            }
            if (down) {
                schedule.failed(one.id());
            } else {
                schedule.succeeded(one.id());
            }
        }
    }

    private boolean fetched(Source source, Schedule.Due due) {
        try {
            JsonNode answer = sisters.get(source)
                    .figures("Bearer " + token(), due.administration(), Integer.toString(due.dataYear()));
            var delivery = new Sheet(catalogues.current(), source).read(answer, due.administration(), due.dataYear());
            receipt.receive(due.administration(), due.dataYear(), source, delivery, clock.instant());
            return true;
        } catch (RuntimeException unavailable) {
            LOG.warnf(
                    "Figures of %s for %s %d are delayed: %s",
                    source, due.administration(), due.dataYear(), unavailable);
            return false;
        }
    }

    private String token() {
        return identity.getTokens().await().atMost(LONGEST_WAIT_FOR_TOKEN).getAccessToken();
    }
}
