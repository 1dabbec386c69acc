package customs.aeo.application;

import customs.aeo.authorisation.RestrictionView;
import customs.aeo.programme.ClockView;
import customs.aeo.wording.Sentence;
import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** An application with its clocks, its evidence, and what the caller may do with it now. */
@Schema(description = "A request to be authorised, with its clocks and what the caller may do now")
public record ApplicationView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,

        @Schema(nullable = true, description = "Null while it is a draft", examples = "XA-APP-2026-000001")
        String number,

        @Schema(required = true) String administration,
        @Schema(required = true) UUID operatorId,
        @Schema(required = true) String operatorName,
        @Schema(required = true) String programme,
        @Schema(required = true) String programmeVersion,
        @Schema(required = true) String programmeName,
        @Schema(required = true) List<LevelName> levels,

        @Schema(nullable = true, description = "In the applicant's words")
        String statement,

        @Schema(required = true) Stage stage,
        @Schema(required = true) Sentence stageText,
        @Schema(required = true) Stage.Awaited awaits,
        @Schema(nullable = true) LocalDate receivedOn,

        @Schema(nullable = true, description = "It may lie before the day of the check")
        LocalDate acceptedOn,

        @Schema(nullable = true) LocalDate decidedOn,

        @Schema(required = true, description = "What was asked for last")
        List<String> gaps,

        @Schema(nullable = true, description = "What the applicant answered")
        String answer,

        @Schema(required = true, description = "Documents that the programme wants and that are not there")
        List<DocumentName> missingDocuments,

        @Schema(nullable = true) Recommendation recommendation,
        @Schema(nullable = true) UUID hearingId,
        @Schema(required = true) boolean heard,

        @Schema(
                required = true,
                description = "What the applicant was last heard on short of a refusal; once granted, what it was"
                        + " granted with")
        List<RestrictionView> restrictions,

        @Schema(nullable = true) String outcomeCode,
        @Schema(nullable = true) String outcomeReason,

        @Schema(nullable = true, description = "The case of which this was a part until decided level by level")
        UUID splitFrom,

        @Schema(nullable = true, description = "Why an appeal was upheld; the case is decided anew")
        String appealFinding,

        @Schema(nullable = true, description = "Why the firm is, or would be, monitored closely after a grant")
        Sentence monitoring,

        @Schema(nullable = true) NextDueView nextDue,

        @Schema(required = true, description = "Every clock that was started")
        List<ClockView> clocks,

        @Schema(required = true) List<EvidenceView> evidence,

        @Schema(required = true, description = "What happened, oldest first")
        List<TimelineEntry> timeline,

        @Schema(
                nullable = true,
                description = "Why the caller has no act although the case waits for the caller's role")
        Sentence hindrance,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    @Schema(description = "Something that happened, on a legal day of the administration")
    public record TimelineEntry(
            @Schema(required = true, examples = "accept") String code,
            @Schema(required = true) LocalDate on,
            @Schema(required = true) String text) {}

    @Schema(description = "A document that a programme wants")
    public record DocumentName(
            @Schema(required = true, examples = "SAQ") String code,
            @Schema(required = true) String name) {}
}
