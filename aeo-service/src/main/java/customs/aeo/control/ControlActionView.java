package customs.aeo.control;

import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One action of a control plan. */
@Schema(description = "One action of the control plan of an authorisation")
public record ControlActionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID operatorId,
        @Schema(required = true) UUID authorisationId,
        @Schema(required = true, examples = "XA-AEO-000001") String number,
        @Schema(required = true) ControlAction.Stage stage,
        @Schema(required = true) ControlAction.Origin origin,

        @Schema(nullable = true, description = "The risk or the signal behind it")
        UUID originId,

        @Schema(required = true, description = "What is looked at")
        String what,

        @Schema(nullable = true) String criterion,
        @Schema(nullable = true) String criterionName,

        @Schema(nullable = true, description = "Last day; null where nobody has set one yet")
        LocalDate dueOn,

        @Schema(required = true, description = "Its day has passed and it is not done")
        boolean overdue,

        @Schema(required = true) ControlAction.Responsible responsible,

        @Schema(required = true, description = "An officer has taken it")
        boolean taken,

        @Schema(required = true, description = "The caller has taken it")
        boolean takenByYou,

        @Schema(nullable = true) String outcome,

        @Schema(nullable = true, description = "Document, page and revision that show it")
        String evidence,

        @Schema(nullable = true) LocalDate endedOn,

        @Schema(nullable = true, description = "The reassessment task that follows from its failure")
        UUID signalId,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {}
