package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What a report says, point by point: the live state of a draft, or a signed version.
 *
 * @param number   version of the report
 * @param evidence files beside the answers; null where there is none
 */
public record Content(
        String cycle,
        String administration,
        int dataYear,
        String catalogueVersion,
        int number,
        List<Item> points,
        List<File> evidence) {

    /**
     * A file beside an answer.
     *
     * @param hash SHA-256 of the file
     */
    public record File(UUID id, String indicator, String breakdown, String name, String hash) {}

    /** Why a point says what nobody typed for this cycle. */
    @Schema(name = "PointCause")
    public enum Cause {
        /** Biennial, and not asked in this cycle: outside the applicable set. */
        NOT_ASKED,
        /** Not known this year; the value of the year before stands in for it. */
        CARRIED,
        /** A sister service has not delivered it yet. */
        AWAITED,
        /** This service does not record it yet. */
        NOT_RECORDED
    }

    /**
     * One point.
     *
     * @param cause      set where the system, not the administration, says why there is no value
     * @param answered   the administration or a service said something about it
     */
    public record Item(
            String theme,
            String indicator,
            String breakdown,
            Source source,
            boolean answered,
            Status status,
            BigDecimal value,
            BigDecimal numerator,
            BigDecimal denominator,
            Integer level,
            Boolean yes,
            Map<String, Integer> levels,
            String reason,
            Cause cause,
            String note,
            Disclosure disclosure,
            Instant asOf,
            String datasetVersion,
            String method) {

        public Point point() {
            return new Point(indicator, breakdown);
        }

        public Observed observed() {
            return new Observed(status, value, numerator, denominator);
        }

        /** Whether a body may not see the value: private, or suppressed by its status. */
        public boolean withheldFromBodies() {
            return value != null && (disclosure == Disclosure.PRIVATE || status == Status.Q);
        }
    }

    /** The same without what the later catalogue defines otherwise: its values cannot stand in for later ones. */
    Content comparable(Catalogue then, Catalogue later) {
        return then.version().equals(later.version())
                ? this
                : new Content(
                        cycle,
                        administration,
                        dataYear,
                        catalogueVersion,
                        number,
                        points.stream()
                                .filter(item ->
                                        then.indicator(item.indicator()).equals(later.indicator(item.indicator())))
                                .toList(),
                        evidence);
    }

    /** Observations by point, as scoring takes them. */
    public Map<Point, Observed> observations() {
        Map<Point, Observed> observations = new TreeMap<>();
        points.forEach(item -> observations.put(item.point(), item.observed()));
        return observations;
    }
}
