package customs.platform.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import customs.platform.problem.Problem;
import customs.platform.problem.ProblemMapper;
import customs.platform.problem.ProblemType;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.util.List;

/** A body that states a length over the limit is refused before it is read, and told why: the server alone says nothing. */
@Singleton
class BodyLimit {
    private final long most;
    private final ObjectMapper json;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most, ObjectMapper json) {
        this.most = most.asLongValue();
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, 1_000); // before the server refuses without a word
    }

    private void check(RoutingContext request) {
        var length = request.request().getHeader("Content-Length");
        if (length == null || !length.matches("\\d{1,18}") || Long.parseLong(length) <= most) {
            request.next();
            return;
        }
        request.response()
                .setStatusCode(413)
                .putHeader("Content-Type", ProblemMapper.MEDIA_TYPE)
                .putHeader("Connection", "close")
                .end(problem())
                .onComplete(sent -> request.request().connection().close());
    }

    private String problem() {
        try {
            var detail = "A request has at most %d MB.".formatted(most >> 20);
            return json.writeValueAsString(Problem.of(ProblemType.of("too-large"), detail, List.of(), null));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always JSON", e);
        }
    }
}
