package customs.monitoring.report;

import customs.monitoring.catalogue.Catalogue;
import customs.monitoring.report.Content.Cause;
import customs.monitoring.report.Content.Item;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** How far a report or a theme is. */
record ProgressView(
        @Schema(description = "Points asked in this cycle") int asked,
        int answered,

        @Schema(description = "Mandatory points not answered")
        int mandatoryMissing,

        @Schema(description = "Answered out of asked, whole percent rounded down")
        int percent) {

    static ProgressView of(List<Item> items, Catalogue catalogue) {
        int asked = (int)
                items.stream().filter(item -> item.cause() != Cause.NOT_ASKED).count();
        int answered = (int) items.stream()
                .filter(item -> item.cause() != Cause.NOT_ASKED && item.answered())
                .count();
        int missing = (int) items.stream()
                .filter(item -> Contribution.mandatory(catalogue, item) && !item.answered())
                .count();
        return new ProgressView(asked, answered, missing, asked == 0 ? 100 : 100 * answered / asked);
    }
}
