package customs.aeo.application;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;

/** The day that must be kept next. */
@Schema(description = "The day that must be kept next, and why in one sentence")
public record NextDueView(
        @Schema(required = true, examples = "decision") String clock,
        @Schema(required = true) String name,
        @Schema(required = true) LocalDate due,

        @Schema(required = true, description = "Calendar days left, negative when passed")
        long remainingDays,

        @Schema(required = true) String text) {}
