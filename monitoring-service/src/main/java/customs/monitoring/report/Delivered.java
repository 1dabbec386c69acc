package customs.monitoring.report;

import customs.monitoring.catalogue.Status;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * One figure as a sister service sent it, already read by the indicator's formula.
 *
 * @param value          in the indicator's unit, null where the status is not usable
 * @param datasetVersion changes exactly when what the figure was computed from changes
 * @param reason         why there is no value
 */
public record Delivered(
        String indicator,
        String breakdown,
        Status status,
        BigDecimal value,
        BigDecimal numerator,
        BigDecimal denominator,
        String reason,
        String method,
        Instant asOf,
        String datasetVersion) {}
