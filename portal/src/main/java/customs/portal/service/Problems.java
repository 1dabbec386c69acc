package customs.portal.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import customs.portal.session.Language;
import io.quarkus.arc.Arc;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.rest.client.ext.ResponseExceptionMapper;

import java.util.ArrayList;
import java.util.List;

/** Turns every answer from 400 upwards of a service into a {@link ServiceProblem}. Each client interface registers it. */
public class Problems implements ResponseExceptionMapper<ServiceProblem> {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public boolean handles(int status, MultivaluedMap<String, Object> headers) {
        return status >= 400;
    }

    @Override
    public ServiceProblem toThrowable(Response response) {
        return of(response.getStatus(), body(response), inFrench());
    }

    /** Outside of a page, for example where the portal asks on its own, sentences stay as they came. */
    private static boolean inFrench() {
        var container = Arc.container();
        return container.requestContext().isActive()
                && container.instance(Language.class).get().isFrench();
    }

    static ServiceProblem of(int status, String body, boolean french) {
        JsonNode node;
        try {
            node = JSON.readTree(body == null || body.isBlank() ? "{}" : body);
        } catch (JsonProcessingException notJson) {
            node = JSON.createObjectNode();
        }
        List<FieldFault> faults = new ArrayList<>();
        for (JsonNode fault : node.path("errors")) {
            faults.add(
                    new FieldFault(text(fault, "pointer"), text(fault, "code"), said(text(fault, "message"), french)));
        }
        String type = text(node, "type");
        String slug = type.isEmpty() ? slugOf(status) : type.substring(type.lastIndexOf('/') + 1);
        return new ServiceProblem(
                status, slug, text(node, "title"), said(text(node, "detail"), french), faults, text(node, "traceId"));
    }

    /** For an answer without a problem body: from a proxy, or cut short. */
    private static String slugOf(int status) {
        return switch (status) {
            case 400 -> "malformed";
            case 401 -> "unauthenticated";
            case 403 -> "forbidden";
            case 404 -> "not-found";
            case 412 -> "stale";
            case 413 -> "too-large";
            case 415 -> "unsupported-media-type";
            case 422 -> "invalid";
            case 429 -> "too-many-requests";
            case 502, 503, 504 -> "unavailable";
            default -> "internal";
        };
    }

    private static String said(String sentence, boolean french) {
        return french ? Sentences.french(sentence) : sentence;
    }

    private static String text(JsonNode node, String name) {
        return node.path(name).asText("");
    }

    private static String body(Response response) {
        try {
            return response.readEntity(String.class);
        } catch (RuntimeException unreadable) {
            return "";
        }
    }
}
