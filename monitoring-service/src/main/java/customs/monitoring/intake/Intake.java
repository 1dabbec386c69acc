package customs.monitoring.intake;

import com.fasterxml.jackson.databind.JsonNode;
import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.report.Receipt;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
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

    /** One turn with one sister, with one token. When it does not answer, the rest of the turn is put off with the first. */
    private void ask(Source source) {
        String token = null;
        boolean down = false;
        for (Schedule.Due due : schedule.due(source)) {
            try {
                if (!down) {
                    token = token == null ? token() : token;
                    fetch(source, due, token);
                    schedule.succeeded(due.id());
                    continue;
                }
            } catch (RuntimeException delayed) {
                LOG.warnf(
                        "Figures of %s for %s %d are delayed: %s",
                        source, due.administration(), due.dataYear(), delayed);
                down = !aboutThisQuestionAlone(delayed);
            }
            schedule.failed(due.id());
        }
    }

    private void fetch(Source source, Schedule.Due due, String token) {
        JsonNode answer =
                sisters.get(source).figures("Bearer " + token, due.administration(), Integer.toString(due.dataYear()));
        var catalogue = catalogues.version(receipt.catalogueVersion(due.administration(), due.dataYear()));
        var delivery = new Sheet(catalogue, source).read(answer, due.administration(), due.dataYear());
        receipt.receive(due.administration(), due.dataYear(), source, delivery, clock.instant());
    }

    /** The sister is there, but refuses this question or answers it with something else. */
    private static boolean aboutThisQuestionAlone(RuntimeException failure) {
        if (failure instanceof WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            return status < 500 && status != 401 && status != 403 && status != 429;
        }
        return failure instanceof IllegalArgumentException;
    }

    private String token() {
        return identity.getTokens().await().atMost(LONGEST_WAIT_FOR_TOKEN).getAccessToken();
    }
}
