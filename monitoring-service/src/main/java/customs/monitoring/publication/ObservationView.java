package customs.monitoring.publication;

import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.Instant;

/** The observation below a score. */
record ObservationView(
        Status status,

        @Schema(description = "In the unit; 1 or 0 for yes and no")
        BigDecimal value,

        BigDecimal numerator,
        BigDecimal denominator,
        @Schema(examples = "PERCENT") String unit,
        BigDecimal worst,
        BigDecimal best,
        Indicator.Source source,
        Instant asOf,
        String datasetVersion,
        String method,
        String reason,
        String note) {}
