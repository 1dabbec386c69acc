package customs.monitoring.intake;

import com.fasterxml.jackson.databind.JsonNode;
import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.catalogue.Entry;
import customs.monitoring.catalogue.Indicator;
import customs.monitoring.catalogue.Indicator.Formula;
import customs.monitoring.catalogue.Indicator.Source;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Reading;
import customs.monitoring.catalogue.Rejection;
import customs.monitoring.catalogue.Status;
import customs.monitoring.report.Delivered;
import org.jboss.logging.Logger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads what a sister sent: {@code {"administration","period","items":[{"indicator","breakdown","numerator","denominator",
 * "value","asOf","datasetVersion","method","status","reason"}]}}, decimals as text or numbers. An item that does not fit its
 * indicator is left out and logged; unknown fields and indicators of others are ignored.
 */
final class Sheet {
    private static final Logger LOG = Logger.getLogger(Sheet.class);
    private static final int LONGEST_TEXT = 2000;

    private final Catalogue catalogue;
    private final Source source;

    Sheet(Catalogue catalogue, Source source) {
        this.catalogue = catalogue;
        this.source = source;
    }

    /** @throws IllegalArgumentException for an answer that is no sheet of figures of this administration and year */
    List<Delivered> read(JsonNode answer, String administration, int dataYear) {
        if (answer == null
                || !answer.path("items").isArray()
                || !administration.equals(answer.path("administration").asText())
                || !Integer.toString(dataYear).equals(answer.path("period").asText())) {
            throw new IllegalArgumentException(
                    "The answer is not a sheet of figures of %s for %d".formatted(administration, dataYear));
        }
        List<Delivered> delivered = new ArrayList<>();
        for (JsonNode item : answer.get("items")) {
            Indicator indicator =
                    catalogue.indicators().get(item.path("indicator").asText());
            if (indicator == null || indicator.source() != source) {
                continue;
            }
            try {
                delivered.add(item(indicator, item));
            } catch (Rejection | IllegalArgumentException | DateTimeException unusable) {
                LOG.warnf(
                        "A figure of %s for %s %d was left out: %s",
                        indicator.code(), administration, dataYear, unusable.getMessage());
            }
        }
        return delivered;
    }

    private static Delivered item(Indicator indicator, JsonNode item) {
        String breakdown = item.path("breakdown").asText(Indicator.TOTAL);
        if (!indicator.breakdowns().contains(breakdown)) {
            throw new IllegalArgumentException("no breakdown " + breakdown);
        }
        Status status = Status.valueOf(item.path("status").asText("A"));
        String reason = text(item, "reason");
        Observed observed = Reading.of(indicator, entry(indicator, item, status, reason), "");
        String version = text(item, "datasetVersion");
        if (version == null) {
            throw new IllegalArgumentException("no dataset version");
        }
        return new Delivered(
                indicator.code(),
                breakdown,
                status,
                observed.value(),
                observed.numerator(),
                observed.denominator(),
                reason,
                text(item, "method"),
                Instant.parse(item.path("asOf").asText()),
                version);
    }

    private static Entry entry(Indicator indicator, JsonNode item, Status status, String reason) {
        if (!status.usable()) {
            return new Entry(
                    status,
                    null,
                    null,
                    null,
                    null,
                    null,
                    Map.of(),
                    reason == null ? "No reason was delivered." : reason);
        }
        BigDecimal value = decimal(item, "value");
        if (indicator.formula() == Formula.FLAG) {
            Boolean yes = value == null ? null : Boolean.valueOf(value.signum() != 0);
            return new Entry(status, null, null, null, null, yes, Map.of(), null);
        }
        if (indicator.formula() == Formula.SCALE) {
            Integer level = value == null ? null : Integer.valueOf(value.intValueExact());
            return new Entry(status, null, null, null, level, null, Map.of(), null);
        }
        BigDecimal numerator = decimal(item, "numerator");
        BigDecimal denominator = decimal(item, "denominator");
        if (Reading.hasFraction(indicator.formula()) && numerator != null && denominator != null) {
            return new Entry(status, null, numerator, denominator, null, null, Map.of(), null);
        }
        return new Entry(status, value, null, null, null, null, Map.of(), null);
    }

    private static BigDecimal decimal(JsonNode item, String field) {
        JsonNode node = item.path(field);
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        return node.isNumber() ? node.decimalValue() : new BigDecimal(node.asText());
    }

    private static String text(JsonNode item, String field) {
        JsonNode node = item.path(field);
        if (node.isMissingNode() || node.isNull() || node.asText().isBlank()) {
            return null;
        }
        String text = node.asText();
        return text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) : text;
    }
}
