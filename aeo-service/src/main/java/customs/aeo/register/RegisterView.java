package customs.aeo.register;

import customs.aeo.programme.ProgrammeView;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A page of the public register of an administration. */
@Schema(description = "A page of the public register on a day, as known on a day")
public record RegisterView(
        @Schema(required = true, examples = "XA") String administration,
        @Schema(required = true) String programmeName,

        @Schema(required = true, description = "Every record here is invented")
        boolean demonstration,

        @Schema(required = true) LocalDate on,
        @Schema(required = true) LocalDate asKnownOn,

        @Schema(required = true, description = "State of knowledge that was used")
        Instant asOf,

        @Schema(nullable = true, description = "Left out when the programme publishes nobody")
        ProgrammeView.PublicationView rule,

        @Schema(required = true) List<RegisterEntry> items,

        @Schema(nullable = true, description = "To send as after for the next page; left out on the last")
        String after) {}
