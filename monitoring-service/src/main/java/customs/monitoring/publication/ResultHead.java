package customs.monitoring.publication;

import io.quarkus.hibernate.orm.panache.common.ProjectedFieldName;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A published version without what it was computed from and what it shows, both of which are large.
 *
 * @param countedOn  the day on which Members are counted
 * @param inputHash  the data version: SHA-256 of what it was computed from
 */
record ResultHead(
        UUID id,
        @ProjectedFieldName("cycleCode") String cycle,
        int number,
        int dataYear,
        boolean demonstration,
        Instant publishedAt,
        LocalDate countedOn,
        String catalogueVersion,
        String inputHash) {}
