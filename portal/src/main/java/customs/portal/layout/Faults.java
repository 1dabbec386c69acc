package customs.portal.layout;

import customs.portal.service.ServiceProblem;
import customs.portal.session.Language;
import customs.portal.wording.Wording;
import io.opentelemetry.api.trace.Span;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

import java.util.Locale;

/** The pages that are shown instead of the one asked for: each says what happened, what it means for the person, and what to do. */
class Faults {
    private static final Logger LOG = Logger.getLogger(Faults.class);

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance fault(String title, String text, String traceId, boolean again);
    }

    private final Wording wording;
    private final Language language;

    Faults(Wording wording, Language language) {
        this.wording = wording;
        this.language = language;
    }

    @ServerExceptionMapper
    public Uni<Response> refused(ServiceProblem problem) {
        if (problem.isDown()) {
            LOG.warnf("a service is not answering: %s", problem.getMessage());
            return page(503, "fault_503", "", true, problem.traceId());
        }
        String slug = problem.slug();
        boolean known = wording.has("problem", slug);
        if (problem.status() == 404) {
            return page(404, "fault_404", "", false, problem.traceId());
        }
        if (problem.status() >= 500) {
            LOG.errorf("a service failed: %s, trace %s", problem.getMessage(), problem.traceId());
            return page(500, "fault_500", "", true, problem.traceId());
        }
        String title = known ? wording.say("problem", language.locale(), slug) : problem.title();
        return render(problem.status(), title, problem.detail(), problem.traceId(), false);
    }

    /** The client could not reach a service, or had no answer in time. */
    @ServerExceptionMapper
    public Uni<Response> silent(ProcessingException silent) {
        LOG.warnf(silent, "a service is not answering");
        return page(503, "fault_503", "", true, "");
    }

    @ServerExceptionMapper(value = ForbiddenException.class, priority = 1)
    public Uni<Response> forbidden(ForbiddenException forbidden) {
        return page(403, "fault_403", "", false, "");
    }

    @ServerExceptionMapper
    public Uni<Response> http(WebApplicationException http) {
        int status = http.getResponse().getStatus();
        if (status < 400) {
            return Uni.createFrom().item(http.getResponse());
        }
        return switch (status) {
            case 404, 405 -> page(404, "fault_404", "", false, "");
            case 400 -> page(400, "fault_400", "", false, "");
            case 403 -> page(403, "fault_403", "", false, "");
            case 413 -> page(413, "fault_413", "", false, "");
            default -> status < 500 ? page(status, "fault_400", "", false, "") : unexpected(http);
        };
    }

    @ServerExceptionMapper
    public Uni<Response> unexpected(Throwable unexpected) {
        LOG.error("unexpected", unexpected);
        return page(500, "fault_500", "", true, "");
    }

    private Uni<Response> page(int status, String key, String detail, boolean again, String traceId) {
        Locale locale = language.locale();
        String text = wording.say("layout", locale, key + "_text");
        return render(status, wording.say("layout", locale, key), detail.isBlank() ? text : detail, traceId, again);
    }

    private static Uni<Response> render(int status, String title, String text, String traceId, boolean again) {
        String trace = traceId.isEmpty() ? Span.current().getSpanContext().getTraceId() : traceId;
        return Templates.fault(title, text, trace.matches("0*") ? "" : trace, again)
                .createUni()
                .map(html -> Response.status(status)
                        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .header("Retry-After", status == 503 ? "30" : null)
                        .entity(html)
                        .build());
    }
}
