package customs.bcp.plan;

import customs.bcp.estate.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What a plan says.
 *
 * @param reviewIntervalMonths after how many calendar months it must be reviewed; 12 where a law asks for a year
 * @param services codes of the services in scope
 * @param sections text by section and phase; what is left out is empty
 * @param treatments what is done about services that the estate cannot bring back within their tolerable period
 */
public record PlanContent(
        @NotNull @Min(1) @Max(60) Integer reviewIntervalMonths,
        @NotNull @Size(max = 500) List<@NotNull @Code String> services,
        @NotNull @Size(max = 200) List<@NotNull @Valid Party> parties,
        @NotNull @Size(max = 48) List<@NotNull @Valid SectionText> sections,
        @NotNull @Size(max = 100) List<@NotNull @Valid Criterion> criteria,
        @NotNull @Size(max = 500) List<@NotNull @Valid PlanTask> tasks,
        @NotNull @Size(max = 500) List<@NotNull @Valid Treatment> treatments) {

    /** An organisation, not a person. */
    public record Party(
            @NotNull PartyKind kind,
            @NotBlank @Size(max = 200) String name) {}

    /** @param text plain text, at most 20 000 characters */
    public record SectionText(
            @NotNull PlanSection section,
            @NotNull Phase phase,
            @NotBlank @Size(max = 20_000) String text) {}

    /**
     * A statement about facts that anybody can check.
     *
     * @param afterSeconds a duration from the disruption on, where it is about one
     */
    public record Criterion(
            @NotNull CriterionKind kind,
            @NotBlank @Size(max = 1_000) String text,
            @Min(0) @Max(315_360_000) Long afterSeconds) {}

    /**
     * Something to be done.
     *
     * @param code unique in the plan
     * @param ownerRole the function that does it; may be open in a draft
     * @param alternateRole the function that does it otherwise; may be open in a draft
     * @param plannedSeconds how long it takes
     * @param after codes of the tasks that come first
     */
    public record PlanTask(
            @NotNull @Code String code,
            @NotNull Phase phase,
            @NotBlank @Size(max = 500) String title,
            @Size(max = 120) String ownerRole,
            @Size(max = 120) String alternateRole,
            @Min(0) @Max(315_360_000) Long plannedSeconds,
            @Size(max = 100) List<@NotNull @Code String> after,
            @NotNull TaskUse use) {

        public PlanTask {
            after = after == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(after));
        }
    }

    /**
     * What is done about a breach.
     *
     * @param service code of the service in breach
     * @param ownerRole the function that answers for it
     * @param due of an action: when it is done; of an accepted risk: when it expires, at most 12 months ahead
     */
    public record Treatment(
            @NotNull @Code String service,
            @NotNull TreatmentKind kind,
            @NotBlank @Size(max = 2_000) String text,
            @NotBlank @Size(max = 120) String ownerRole,
            @NotNull LocalDate due) {}

    static PlanContent empty() {
        return new PlanContent(12, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    }
}
