package customs.platform.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Locale;

/** The body of every error: {@code application/problem+json} of RFC 9457. */
@Schema(description = "RFC 9457 problem. type is one of a closed set; errors names each faulty part of the request.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        @Schema(required = true, examples = "/problems/wrong-stage")
        String type,

        @Schema(required = true) String title,
        @Schema(required = true) int status,
        String detail,

        @Schema(required = true, description = "The slug in UPPER_SNAKE", examples = "WRONG_STAGE")
        String code,

        List<FieldError> errors,

        @Schema(description = "Quote it when asking for help")
        String traceId) {

    public static Problem of(ProblemType type, String detail, List<FieldError> errors, String traceId) {
        return new Problem(
                type.uri(),
                type.title(),
                type.status(),
                detail,
                type.slug().replace('-', '_').toUpperCase(Locale.ROOT),
                errors.isEmpty() ? null : errors,
                traceId);
    }
}
