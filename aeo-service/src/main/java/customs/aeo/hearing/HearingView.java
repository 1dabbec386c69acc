package customs.aeo.hearing;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.UUID;

/** The hearing of a case. */
@Schema(description = "Grounds of an intended decision, and the answer of whom it concerns")
public record HearingView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Hearing.Stage stage,
        @Schema(required = true) String grounds,

        @Schema(required = true, description = "Day on which the grounds were, or are deemed, received")
        LocalDate receivedOn,

        @Schema(required = true, description = "Last day for an answer")
        LocalDate dueOn,

        @Schema(nullable = true) String answer,
        @Schema(nullable = true) LocalDate answeredOn,

        @Schema(required = true, description = "The applicant has announced nothing further")
        boolean nothingFurther) {
    public static HearingView of(Hearing hearing) {
        return new HearingView(
                hearing.id(),
                hearing.stage(),
                hearing.grounds(),
                hearing.receivedOn(),
                hearing.dueOn(),
                hearing.answer(),
                hearing.answeredOn(),
                hearing.finalAnswer());
    }
}
