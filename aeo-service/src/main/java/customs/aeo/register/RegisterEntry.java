package customs.aeo.register;

import customs.aeo.authorisation.Holding;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;

/** An operator in the public register. */
@Schema(description = "An operator that is published, with what it holds on the day")
public record RegisterEntry(
        @Schema(required = true) String operatorName,
        @Schema(required = true) String country,
        @Schema(required = true) List<RegisteredLevel> levels) {

    @Schema(description = "A level held on the day")
    public record RegisteredLevel(
            @Schema(required = true, examples = "XA-AEO-000001")
            String number,

            @Schema(required = true) String level,
            @Schema(required = true) String levelName,
            @Schema(required = true) Holding.State status,
            @Schema(required = true) String statusText,
            @Schema(required = true) LocalDate since) {}
}
