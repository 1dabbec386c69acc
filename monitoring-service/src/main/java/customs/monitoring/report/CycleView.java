package customs.monitoring.report;

import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A cycle; the deadlines are the end of a day in Brussels, as UTC instants. */
record CycleView(
        UUID id,
        int version,
        @Schema(examples = "2026") String code,
        int dataYear,
        Instant openAt,
        Instant dueAt,
        Instant closeAt,

        @Schema(description = "The day on which Members are counted")
        LocalDate countedOn,

        String catalogueVersion,

        @Schema(description = "Whether biennial indicators are asked")
        boolean fullSet,

        @Schema(description = "For the demonstration Members alone")
        boolean demonstration)
        implements Versioned {

    static CycleView of(Cycle cycle) {
        return new CycleView(
                cycle.id(),
                cycle.version(),
                cycle.code(),
                cycle.dataYear(),
                cycle.openAt(),
                cycle.dueAt(),
                cycle.closeAt(),
                cycle.countedOn(),
                cycle.catalogueVersion(),
                cycle.fullSet(),
                cycle.demonstration());
    }
}
