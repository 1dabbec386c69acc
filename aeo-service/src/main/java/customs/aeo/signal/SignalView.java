package customs.aeo.signal;

import customs.aeo.programme.SourceView;
import customs.aeo.wording.Sentence;
import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** News about a holder, why it lets something be looked at again, and what came of it. */
@Schema(description = "News about a holder: a task to look at its authorisation again, with its explanation")
public record SignalView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) String administration,
        @Schema(required = true) UUID operatorId,
        @Schema(required = true) String operatorName,
        @Schema(required = true) Signal.Kind kind,
        @Schema(required = true) String reference,
        @Schema(required = true) LocalDate occurredOn,
        @Schema(required = true) Instant receivedAt,
        @Schema(required = true) String facts,
        @Schema(nullable = true) Integer errors,
        @Schema(nullable = true) Integer declarations,

        @Schema(required = true, description = "Why something is looked at again")
        Sentence explanation,

        @Schema(nullable = true, description = "Where that rule stands")
        SourceView source,

        @Schema(required = true, description = "To be looked at again; empty when the officer chooses")
        List<CriterionName> criteria,

        @Schema(required = true, description = "Levels held that rest on these criteria; all held when there are none")
        List<String> levels,

        @Schema(required = true) Signal.Stage stage,
        @Schema(nullable = true) Signal.Outcome outcome,
        @Schema(nullable = true) String outcomeReason,

        @Schema(required = true, description = "The caller is the officer who looks into it")
        boolean mine,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    @Schema(name = "SignalCriterion", description = "A criterion to be looked at again")
    public record CriterionName(
            @Schema(required = true) String code,
            @Schema(required = true) String name) {}
}
