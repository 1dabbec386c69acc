package customs.aeo.application;

import customs.aeo.wording.Sentence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An application in a list. */
@Schema(description = "An application in a list; the page lists what is due first first")
public record ApplicationRow(
        @Schema(required = true) UUID id,

        @Schema(nullable = true, description = "Null while it is a draft")
        String number,

        @Schema(required = true) UUID operatorId,
        @Schema(required = true) String operatorName,
        @Schema(required = true) List<LevelName> levels,
        @Schema(required = true) Stage stage,
        @Schema(required = true) Sentence stageText,
        @Schema(required = true) Stage.Awaited awaits,
        @Schema(nullable = true) LocalDate receivedOn,
        @Schema(nullable = true) NextDueView nextDue,
        @Schema(required = true) String href) {}
