package customs.aeo.workbench;

import customs.aeo.application.Stage;
import customs.aeo.wording.Sentence;
import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One thing that waits. */
@Schema(description = "One thing that waits, by when and why; what is due first comes first")
public record WorkItemView(
        @Schema(required = true) WorkItem.Kind kind,
        @Schema(required = true) UUID itemId,

        @Schema(nullable = true, description = "The case; left out for what concerns a holder")
        UUID applicationId,

        @Schema(nullable = true, description = "Of the case, the appeal or the authorisation")
        String number,

        @Schema(required = true) UUID operatorId,
        @Schema(required = true) String operatorName,
        @Schema(required = true) List<String> levels,

        @Schema(nullable = true, description = "Of the case")
        Stage stage,

        @Schema(required = true, description = "Stage of what waits", examples = "HEARING_OPEN")
        String state,

        @Schema(required = true) Stage.Awaited awaits,

        @Schema(required = true, description = "What has to be done and by when")
        Sentence reason,

        @Schema(nullable = true) LocalDate dueOn,

        @Schema(nullable = true, description = "Calendar days left, negative when passed")
        Long remainingDays,

        @Schema(required = true) boolean overdue,

        @Schema(nullable = true, description = "Who looks after it")
        String officerName,

        @Schema(required = true, description = "That is the caller")
        boolean yours,

        @Schema(required = true) String href) {

    @Schema(name = "WorkLoad", description = "How much one officer looks after")
    public record Load(
            @Schema(nullable = true, description = "Null: cases that nobody looks after")
            String officer,

            @Schema(nullable = true) String officerName,
            @Schema(required = true) boolean you,
            @Schema(required = true) int open,
            @Schema(required = true) int overdue,

            @Schema(required = true, description = "Due within seven days, today included")
            int dueSoon) {}

    @Schema(name = "CaseLead", description = "Who looks after a case")
    public record LeadView(
            @Schema(required = true) int version,
            @Schema(nullable = true) String officerName,
            @Schema(required = true) boolean you,
            @Schema(required = true) List<ActLink> acts)
            implements Versioned {}
}
