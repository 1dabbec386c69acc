package customs.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.opentelemetry.api.trace.Span;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Every exception becomes one of the closed set of problems, here and nowhere else. */
public class ProblemMapper {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

    /** Slugs of plain HTTP statuses that the framework itself refuses with. */
    private static final Map<Integer, String> BY_STATUS = Map.of(
            400, "bad-request",
            401, "unauthenticated",
            403, "forbidden",
            404, "not-found",
            405, "method-not-allowed",
            406, "not-acceptable",
            413, "too-large",
            415, "unsupported-media-type",
            429, "too-many-requests",
            503, "unavailable");

    @ServerExceptionMapper
    public Response refusal(Refusal refusal) {
        return answer(refusal.type(), refusal.getMessage(), refusal.errors(), null);
    }

    @ServerExceptionMapper
    public Response unauthenticated(UnauthorizedException e) {
        return plain("unauthenticated", "Send a valid access token.");
    }

    @ServerExceptionMapper
    public Response badToken(AuthenticationFailedException e) {
        return plain("unauthenticated", "The access token is not valid or no longer valid.");
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException e) {
        return plain("forbidden", "Your role does not allow this.");
    }

    @ServerExceptionMapper
    public Response violations(ConstraintViolationException e) {
        var errors = e.getConstraintViolations().stream()
                .map(ProblemMapper::error)
                .sorted((a, b) -> a.pointer().compareTo(b.pointer()))
                .toList();
        return answer(ProblemType.of("invalid"), "Mend the named values and send again.", errors, null);
    }

    @ServerExceptionMapper
    public Response mismatch(MismatchedInputException e) {
        return json(e);
    }

    @ServerExceptionMapper
    public Response web(WebApplicationException e, UriInfo uri) {
        if (e.getCause() instanceof JsonProcessingException json) {
            return json(json);
        }
        if (e instanceof NotFoundException && e.getCause() != null) {
            var unread = unreadParameter(e.getCause().getMessage(), uri);
            if (unread != null) {
                return at("wrong-type", unread, "The value of %s cannot be read.".formatted(unread));
            }
        }
        var status = e.getResponse().getStatus();
        if (status >= 500) {
            return unexpected(e);
        }
        if (status < 400) {
            return e.getResponse();
        }
        var slug = BY_STATUS.getOrDefault(status, "bad-request");
        return plain(slug, ProblemType.of(slug).title() + ".");
    }

    @ServerExceptionMapper
    public Response anything(Throwable e) {
        for (var cause : all(e).toList()) {
            switch (cause) {
                case Refusal refusal -> {
                    return refusal(refusal);
                }
                case ConstraintViolationException violations -> {
                    return violations(violations);
                }
                case OptimisticLockException lock -> {
                    return plain("stale", "Somebody else changed this at the same moment; look again and decide anew.");
                }
                case IOException read
                when "Request too large".equals(read.getMessage()) -> { // the server's words, over the limit
                    return plain("too-large", "The request is over the limit.");
                }
                case SQLException sql
                when isDatabaseAway(sql) -> {
                    LOG.warnf("Database not available: %s", sql.getMessage());
                    return plain(
                            "unavailable",
                            "The database does not answer at the moment. Look whether it was done, then try again.");
                }
                case SQLException sql
                when isConflict(sql) -> {
                    LOG.infof("Conflict in the database: %s", sql.getMessage());
                    return plain("conflict", "The same was done at the same moment by another request; look again.");
                }
                default -> {
                    // the next cause may tell more
                }
            }
        }
        return unexpected(e);
    }

    /** A commit that failed names its reason among the suppressed ones. */
    private static Stream<Throwable> all(Throwable e) {
        return e == null
                ? Stream.empty()
                : Stream.of(
                                Stream.of(e),
                                all(e.getCause()),
                                Stream.of(e.getSuppressed()).flatMap(ProblemMapper::all))
                        .flatMap(one -> one);
    }

    private static Response json(JsonProcessingException e) {
        var slug =
                switch (e) {
                    case UnrecognizedPropertyException unknown -> "unknown-field";
                    case MismatchedInputException wrong -> "wrong-type";
                    default -> "malformed";
                };
        var pointer = e instanceof JsonMappingException mapping ? pointer(mapping) : "";
        return at(slug, pointer, told(e));
    }

    private static String told(JsonProcessingException e) {
        if (e instanceof UnrecognizedPropertyException unknown) {
            return "There is no field %s here.".formatted(unknown.getPropertyName());
        }
        var type = e instanceof MismatchedInputException wrong ? wrong.getTargetType() : null;
        if (type != null) {
            return type.isEnum()
                    ? "Expected one of %s.".formatted(List.of(type.getEnumConstants()))
                    : "Expected a value of type %s.".formatted(type.getSimpleName());
        }
        var place = e.getLocation();
        return place == null
                ? "The body ends too early or is empty."
                : "Not JSON from line %d, column %d on.".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static Response at(String slug, String pointer, String message) {
        var code = slug.replace('-', '_').toUpperCase(java.util.Locale.ROOT);
        return answer(ProblemType.of(slug), message, List.of(new FieldError(pointer, code, message)), null);
    }

    /**
     * The framework answers a query parameter that it cannot convert as if the address did not exist, and names only the
     * value; the parameter is the one that has this value. Null when it was a part of the path.
     */
    private static String unreadParameter(String message, UriInfo uri) {
        return message == null
                ? null
                : uri.getQueryParameters().entrySet().stream()
                        .filter(parameter -> parameter.getValue().stream().anyMatch(message::contains))
                        .max(Comparator.comparing(
                                parameter -> parameter.getValue().getFirst().length()))
                        .map(Map.Entry::getKey)
                        .orElse(null);
    }

    private static String pointer(JsonMappingException e) {
        var pointer = new StringBuilder();
        for (var part : e.getPath()) {
            pointer.append('/').append(part.getFieldName() == null ? part.getIndex() : part.getFieldName());
        }
        return pointer.toString();
    }

    /** The first two nodes of a violation's path are the Java method and its argument. */
    private static FieldError error(ConstraintViolation<?> violation) {
        var nodes = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .toList();
        var pointer = new StringBuilder();
        if (nodes.size() == 2) {
            pointer.append(nodes.get(1).getName());
        }
        for (var node : nodes.subList(Math.min(2, nodes.size()), nodes.size())) {
            if (node.isInIterable() && node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            }
            if (node.getName() != null && !node.getName().startsWith("<")) {
                pointer.append('/').append(node.getName());
            }
        }
        var code = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return new FieldError(
                pointer.toString(),
                code.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toUpperCase(java.util.Locale.ROOT),
                violation.getMessage());
    }

    private static boolean isDatabaseAway(SQLException e) {
        var state = e.getSQLState();
        return state == null
                ? e.getMessage() != null && e.getMessage().contains("timeout")
                : state.startsWith("08") || state.startsWith("57P") || state.equals("53300");
    }

    /** Unique or exclusion violation, serialization failure, deadlock. */
    private static boolean isConflict(SQLException e) {
        return e.getSQLState() != null
                && List.of("23505", "23P01", "40001", "40P01").contains(e.getSQLState());
    }

    private static Response unexpected(Throwable e) {
        var span = Span.current().getSpanContext();
        var trace = span.isValid()
                ? span.getTraceId()
                : UUID.randomUUID().toString().replace("-", "");
        LOG.errorf(e, "Unexpected error, trace %s", trace);
        return answer(
                ProblemType.of("internal"), "Something went wrong on our side; quote the trace id.", List.of(), trace);
    }

    private static Response plain(String slug, String detail) {
        return answer(ProblemType.of(slug), detail, List.of(), null);
    }

    private static Response answer(ProblemType type, String detail, List<FieldError> errors, String trace) {
        var response = Response.status(type.status()).type(MEDIA_TYPE).entity(Problem.of(type, detail, errors, trace));
        if (type.status() == 401) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        if (type.status() == 503) {
            response.header(HttpHeaders.RETRY_AFTER, 2);
        }
        return response.build();
    }
}
