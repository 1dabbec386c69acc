package customs.bcp.party;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.rest.client.reactive.QuarkusRestClientBuilder;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.WebApplicationException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;

/**
 * Asks the operator service about the operators that plans name and tells it what plans showed about them, in turns; what
 * fails is tried again, later each time. Nobody and no database transaction waits for it.
 */
@ApplicationScoped
class OperatorInquiry {
    private static final Logger LOG = Logger.getLogger(OperatorInquiry.class);
    private static final Duration LONGEST_WAIT_FOR_TOKEN = Duration.ofSeconds(5);
    private static final int LONGEST_REFUSAL = 100;

    private final PartyKeeping keeping;
    private final OidcClient identity;
    private final OperatorRegister register;

    OperatorInquiry(PartyKeeping keeping, OidcClient identity, @ConfigProperty(name = "customs.aeo-url") URI register) {
        this.keeping = keeping;
        this.identity = identity;
        this.register = QuarkusRestClientBuilder.newBuilder()
                .baseUri(register)
                .connectTimeout(2, TimeUnit.SECONDS)
                .readTimeout(5, TimeUnit.SECONDS)
                .build(OperatorRegister.class);
    }

    @Scheduled(every = "{customs.operators.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void turn() {
        var call = new Calls();
        for (var question : keeping.questions()) {
            ask(question, call);
        }
        for (var parcel : keeping.parcels()) {
            deliver(parcel, call);
        }
    }

    /** One turn has one token; once the service does not answer, the rest of the turn is put off with the first. */
    private final class Calls {
        private String token;
        private boolean down;

        String authorization() {
            if (token == null) {
                token = identity.getTokens()
                        .await()
                        .atMost(LONGEST_WAIT_FOR_TOKEN)
                        .getAccessToken();
            }
            return "Bearer " + token;
        }
    }

    private void ask(PartyKeeping.Question question, Calls call) {
        if (call.down) {
            keeping.unanswered(question.id(), AskingFailure.UNAVAILABLE);
            return;
        }
        try {
            var answer = register.status(
                    call.authorization(), question.scheme(), question.identifier(), question.administration());
            keeping.answered(question.id(), status(answer));
        } catch (RuntimeException failed) {
            boolean refused = aboutThisAlone(failed);
            LOG.warnf("No answer about an operator of %s: %s", question.administration(), failed);
            call.down = !refused;
            keeping.unanswered(question.id(), refused ? AskingFailure.REFUSED : AskingFailure.UNAVAILABLE);
        }
    }

    /** @throws IllegalArgumentException when the answer names no status that is known */
    private static OperatorStatus status(JsonNode answer) {
        var text = answer == null ? "" : answer.path("status").asText();
        return Arrays.stream(OperatorStatus.values())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The answer names no status: " + text));
    }

    private void deliver(PartyKeeping.Parcel parcel, Calls call) {
        if (call.down) {
            keeping.undelivered(parcel.id());
            return;
        }
        try {
            var signal =
                    register.signal(call.authorization(), parcel.reference(), parcel.administration(), parcel.signal());
            var number = signal == null ? "" : signal.path("id").asText();
            if (number.isEmpty()) {
                throw new IllegalStateException("The answer names no signal.");
            }
            keeping.received(parcel.id(), number);
        } catch (RuntimeException failed) {
            LOG.warnf("Finding %s was not delivered: %s", parcel.reference(), failed);
            if (failed instanceof WebApplicationException refused && aboutThisAlone(failed)) {
                keeping.refused(parcel.id(), problem(refused));
            } else {
                call.down = true;
                keeping.undelivered(parcel.id());
            }
        }
    }

    /** The service is there, but refuses this question or answers it with something else. */
    private static boolean aboutThisAlone(RuntimeException failure) {
        if (failure instanceof WebApplicationException refused) {
            int status = refused.getResponse().getStatus();
            return status < 500 && status != 401 && status != 403 && status != 408 && status != 409 && status != 429;
        }
        return failure instanceof IllegalArgumentException;
    }

    /** The code of the problem, else the status. */
    private static String problem(WebApplicationException refused) {
        var response = refused.getResponse();
        try {
            var type = response.readEntity(JsonNode.class).path("type").asText();
            var slug = type.substring(type.lastIndexOf('/') + 1);
            return slug.matches("[a-z-]{1," + LONGEST_REFUSAL + "}") ? slug : Integer.toString(response.getStatus());
        } catch (RuntimeException unreadable) {
            return Integer.toString(response.getStatus());
        }
    }
}
