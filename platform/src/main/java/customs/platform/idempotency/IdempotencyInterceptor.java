package customs.platform.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import customs.platform.act.Caller;
import customs.platform.http.Expected;
import customs.platform.http.Versioned;
import customs.platform.problem.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** See {@link Idempotent}. Refusals are not stored: a refused request may be mended and sent again with its key. */
@Idempotent
@Interceptor
@Priority(Interceptor.Priority.LIBRARY_AFTER)
public class IdempotencyInterceptor {
    static final String HEADER = "Idempotency-Key";

    private final StoredAnswers answers;
    private final Caller caller;
    private final HttpHeaders headers;
    private final UriInfo uri;
    private final ObjectMapper json;

    IdempotencyInterceptor(StoredAnswers answers, Caller caller, HttpHeaders headers, UriInfo uri, ObjectMapper json) {
        this.answers = answers;
        this.caller = caller;
        this.headers = headers;
        this.uri = uri;
        this.json = json;
    }

    @AroundInvoke
    Object once(InvocationContext invocation) throws Exception {
        var key = headers.getHeaderString(HEADER);
        if (key == null || key.isBlank()) {
            return invocation.proceed();
        }
        if (key.length() > 200) {
            throw Refusal.invalid(HEADER, "TOO_LONG", "An Idempotency-Key has at most 200 characters.");
        }
        var who = caller.actor().id();
        var request = uri.getPath() + " " + caller.inputHash();
        return QuarkusTransaction.joiningExisting().call(() -> {
            if (!answers.lock(who, key)) {
                throw new Refusal("idempotency-key-in-use", "The first request with this key is still running.");
            }
            var before = answers.find(who, key);
            if (before == null) {
                var result = invocation.proceed();
                answers.store(who, key, answer(request, result));
                return result;
            }
            if (!before.requestHash().equals(request)) {
                throw new Refusal("idempotency-key-reused", "This key belongs to a request with other content.");
            }
            throw new StoredAnswer.Replay(before);
        });
    }

    private StoredAnswer answer(String request, Object result) throws JsonProcessingException {
        var plain = result instanceof Response r ? r : null;
        var response = result instanceof RestResponse<?> typed ? typed.toResponse() : plain;
        var entity = response == null ? result : response.getEntity();
        var status = response != null ? response.getStatus() : result == null ? 204 : 200;
        var location = response == null ? null : response.getHeaderString(HttpHeaders.LOCATION);
        var tag = entity instanceof Versioned view ? Expected.tag(view.version()) : null;
        return new StoredAnswer(
                request, status, location, tag, entity == null ? null : json.writeValueAsString(entity));
    }

    /** Answers a repeated request with what the first one got. */
    public static class ReplayMapper {
        @ServerExceptionMapper
        public Response replay(StoredAnswer.Replay replay) {
            var answer = replay.answer();
            var response = Response.status(answer.status()).header("Idempotent-Replayed", "true");
            if (answer.location() != null) {
                response.header(HttpHeaders.LOCATION, answer.location());
            }
            if (answer.tag() != null) {
                response.header(HttpHeaders.ETAG, answer.tag());
            }
            if (answer.body() != null) {
                response.type("application/json").entity(answer.body());
            }
            return response.build();
        }
    }
}
