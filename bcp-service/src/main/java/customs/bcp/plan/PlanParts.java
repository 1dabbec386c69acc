package customs.bcp.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import customs.bcp.estate.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import java.util.List;

/**
 * All parts of one kind of a version; the lists of other kinds are absent. Each is as in the content of a version.
 *
 * @param reviewIntervalMonths goes with the services
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanParts(
        @Min(1) @Max(60) Integer reviewIntervalMonths,
        @Size(max = 500) List<@NotNull @Code String> services,
        @Size(max = 200) List<PlanContent.@NotNull @Valid Party> parties,
        @Size(max = 100) List<PlanContent.@NotNull @Valid Criterion> criteria,
        @Size(max = 500) List<PlanContent.@NotNull @Valid PlanTask> tasks,
        @Size(max = 500) List<PlanContent.@NotNull @Valid Treatment> treatments,
        @Size(max = 5) List<@NotNull @Valid CrisisLevel> levels,
        @Size(max = 100) List<@NotNull @Valid Team> teams,
        @Size(max = 500) List<@NotNull @Valid CallLink> calls,
        @Size(max = 50) List<@NotNull @Valid FallbackForm> forms,
        @Size(max = 200) List<@NotNull @Valid GoodsClass> goods,
        @Size(max = 100) List<@NotNull @Valid NoticeTemplate> notices) {

    static PlanParts of(PlanPart part, PlanContent content) {
        return new PlanParts(
                part == PlanPart.SERVICE ? content.reviewIntervalMonths() : null,
                part == PlanPart.SERVICE ? content.services() : null,
                part == PlanPart.PARTY ? content.parties() : null,
                part == PlanPart.CRITERION ? content.criteria() : null,
                part == PlanPart.TASK ? content.tasks() : null,
                part == PlanPart.TREATMENT ? content.treatments() : null,
                part == PlanPart.LEVEL ? content.levels() : null,
                part == PlanPart.TEAM ? content.teams() : null,
                part == PlanPart.CALL ? content.calls() : null,
                part == PlanPart.FORM ? content.forms() : null,
                part == PlanPart.GOODS ? content.goods() : null,
                part == PlanPart.NOTICE ? content.notices() : null);
    }

    /** The parts of a kind; null where they are absent. */
    Object of(PlanPart part) {
        return switch (part) {
            case SERVICE -> services == null || reviewIntervalMonths == null ? null : services;
            case PARTY -> parties;
            case CRITERION -> criteria;
            case TASK -> tasks;
            case TREATMENT -> treatments;
            case LEVEL -> levels;
            case TEAM -> teams;
            case CALL -> calls;
            case FORM -> forms;
            case GOODS -> goods;
            case NOTICE -> notices;
        };
    }

    /** The content with what is given here in the place of what it has; what is absent here stays. */
    PlanContent in(PlanContent content) {
        return new PlanContent(
                reviewIntervalMonths == null ? content.reviewIntervalMonths() : reviewIntervalMonths,
                services == null ? content.services() : services,
                parties == null ? content.parties() : parties,
                content.sections(),
                criteria == null ? content.criteria() : criteria,
                tasks == null ? content.tasks() : tasks,
                treatments == null ? content.treatments() : treatments,
                levels == null ? content.levels() : levels,
                teams == null ? content.teams() : teams,
                calls == null ? content.calls() : calls,
                forms == null ? content.forms() : forms,
                goods == null ? content.goods() : goods,
                notices == null ? content.notices() : notices);
    }
}
