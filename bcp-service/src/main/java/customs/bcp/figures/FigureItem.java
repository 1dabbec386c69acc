package customs.bcp.figures;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One figure for the report on the Resolution.
 *
 * @param indicator code in the indicator catalogue, e.g. I1_03
 * @param breakdown {@code _T} for the total
 * @param numerator of a share, else null
 * @param denominator of a share, else null
 * @param value per cent 0 to 100, months, or 1/0 for yes/no; null where the status says why there is none
 * @param asOf the instant that it describes
 * @param datasetVersion changes exactly when what it was computed from changes
 * @param method how it was computed, in one sentence
 * @param status A (as collected) or L (nothing recorded yet); never 0 for what is not recorded
 * @param reason why there is no value
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record FigureItem(
        @Schema(required = true) String indicator,
        @Schema(required = true) String breakdown,
        @Schema(nullable = true) Long numerator,
        @Schema(nullable = true) Long denominator,
        @Schema(nullable = true) BigDecimal value,
        @Schema(required = true) Instant asOf,
        @Schema(required = true) String datasetVersion,
        @Schema(required = true) String method,

        @Schema(
                required = true,
                enumeration = {"A", "L"})
        String status,

        @Schema(nullable = true) String reason) {}
