package customs.aeo.authorisation;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What authorisations ask of those who look at their holder again. */
public interface Reassessments {
    /** News that lets criteria be looked at again, while the authorisation stays as it is. */
    @Schema(description = "A signal that lets criteria be looked at again")
    record Reassessment(
            @Schema(required = true) UUID signalId,

            @Schema(required = true, description = "Criteria that are looked at; all where none is named")
            List<String> criteria,

            @Schema(required = true) LocalDate occurredOn,

            @Schema(required = true, description = "An officer looks into it")
            boolean taken) {}

    /** Those of an operator that are not closed, the oldest first. */
    List<Reassessment> open(UUID operator);
}
