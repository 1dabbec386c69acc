package customs.bcp.figures;

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
public record FigureItem(
        String indicator,
        String breakdown,
        Long numerator,
        Long denominator,
        BigDecimal value,
        Instant asOf,
        String datasetVersion,
        String method,
        String status,
        String reason) {}
