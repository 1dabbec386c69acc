package customs.bcp.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import customs.bcp.estate.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What a plan says.
 *
 * @param reviewIntervalMonths after how many calendar months it must be reviewed; 12 where a law asks for a year
 * @param services codes of the services in scope
 * @param sections text by section and phase; what is left out is empty
 * @param treatments what is done about services that the estate cannot bring back within their tolerable period
 * @param levels the ladder of levels; absent, as each list after it, when there is none
 * @param teams who works together
 * @param calls who calls whom
 * @param forms what is filled in by hand while systems are down
 * @param goods which goods go first
 * @param notices messages prepared beforehand
 */
public record PlanContent(
        @NotNull @Min(1) @Max(60) Integer reviewIntervalMonths,
        @NotNull @Size(max = 500) List<@NotNull @Code String> services,
        @NotNull @Size(max = 200) List<@NotNull @Valid Party> parties,
        @NotNull @Size(max = 48) List<@NotNull @Valid SectionText> sections,
        @NotNull @Size(max = 100) List<@NotNull @Valid Criterion> criteria,
        @NotNull @Size(max = 500) List<@NotNull @Valid PlanTask> tasks,
        @NotNull @Size(max = 500) List<@NotNull @Valid Treatment> treatments,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 5)
        List<@NotNull @Valid CrisisLevel> levels,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 100)
        List<@NotNull @Valid Team> teams,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 500)
        List<@NotNull @Valid CallLink> calls,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 50)
        List<@NotNull @Valid FallbackForm> forms,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 200)
        List<@NotNull @Valid GoodsClass> goods,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @Size(max = 100)
        List<@NotNull @Valid NoticeTemplate> notices) {

    public PlanContent {
        levels = given(levels);
        teams = given(teams);
        calls = given(calls);
        forms = given(forms);
        goods = given(goods);
        notices = given(notices);
    }

    private static <T> List<T> given(List<T> parts) {
        return parts == null ? List.of() : Collections.unmodifiableList(new ArrayList<>(parts));
    }

    /**
     * An organisation, not a person.
     *
     * @param code what tasks and notices call it; unique in the plan, absent where none is meant for it
     * @param scheme of the identifier, such as TIN; absent with an identifier of an agency
     * @param identifier of an operator: under which it is registered as a trader; of an agency: the code that its accounts
     *     carry. Whoever signs in with it sees what the plan in force asks of this party, and nothing else
     */
    public record Party(
            @NotNull PartyKind kind,
            @NotBlank @Size(max = 200) String name,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Code String code,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Pattern(regexp = "[A-Z][A-Z0-9_-]{0,39}", message = "A scheme is written like TIN")
            String scheme,

            @JsonInclude(JsonInclude.Include.NON_NULL)
            @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._/-]{0,39}", message = "An identifier has no spaces")
            String identifier) {}

    /** @param text plain text, at most 20 000 characters */
    public record SectionText(
            @NotNull PlanSection section,
            @NotNull Phase phase,
            @NotBlank @Size(max = 20_000) String text) {}

    /**
     * A statement about facts that anybody can check.
     *
     * @param afterSeconds a duration from the disruption on, where it is about one
     * @param predicate the same as something measured; absent where nobody has put it so yet
     */
    public record Criterion(
            @NotNull CriterionKind kind,
            @NotBlank @Size(max = 1_000) String text,
            @Min(0) @Max(315_360_000) Long afterSeconds,
            @Valid Predicate predicate) {}

    /**
     * Something to be done.
     *
     * @param code unique in the plan
     * @param ownerRole the function that does it; may be open in a draft
     * @param alternateRole the function that does it otherwise; may be open in a draft
     * @param plannedSeconds how long it takes
     * @param after codes of the tasks that come first
     * @param party code of the party whose task it is; absent for the administration's own
     */
    public record PlanTask(
            @NotNull @Code String code,
            @NotNull Phase phase,
            @NotBlank @Size(max = 500) String title,
            @Size(max = 120) String ownerRole,
            @Size(max = 120) String alternateRole,
            @Min(0) @Max(315_360_000) Long plannedSeconds,
            @Size(max = 100) List<@NotNull @Code String> after,
            @NotNull TaskUse use,
            @JsonInclude(JsonInclude.Include.NON_NULL) @Code String party) {

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
        return new PlanContent(
                12, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, null, null,
                null);
    }

    /** The party that is this operator; null for none. */
    Party party(String scheme, String identifier) {
        return parties.stream()
                .filter(party -> party.kind() == PartyKind.OPERATOR
                        && scheme.equals(party.scheme())
                        && identifier.equals(party.identifier()))
                .findFirst()
                .orElse(null);
    }

    /** The texts of a section by phase, in the order of the phases. */
    List<SectionText> texts(PlanSection section) {
        return sections.stream()
                .filter(text -> text.section() == section)
                .sorted(Comparator.comparing(SectionText::phase))
                .toList();
    }

    /** The same with other texts in one section. */
    PlanContent with(PlanSection section, List<SectionText> texts) {
        var all = new ArrayList<>(
                sections.stream().filter(text -> text.section() != section).toList());
        all.addAll(texts);
        all.sort(Comparator.comparing(SectionText::section).thenComparing(SectionText::phase));
        return new PlanContent(
                reviewIntervalMonths,
                services,
                parties,
                List.copyOf(all),
                criteria,
                tasks,
                treatments,
                levels,
                teams,
                calls,
                forms,
                goods,
                notices);
    }

    PlanContent withServices(List<String> scope) {
        return new PlanContent(
                reviewIntervalMonths,
                scope,
                parties,
                sections,
                criteria,
                tasks,
                treatments,
                levels,
                teams,
                calls,
                forms,
                goods,
                notices);
    }

    /**
     * The functions that somebody of the administration must fill for this plan to work, in the order in which they are first
     * named; those of parties are theirs to fill.
     */
    public List<String> roles() {
        var roles = new LinkedHashSet<String>();
        calls.forEach(call -> roles.add(call.role()));
        teams.forEach(team -> roles.addAll(team.roles()));
        levels.forEach(level -> roles.add(level.declaredBy()));
        tasks.stream().filter(task -> task.party() == null).forEach(task -> {
            roles.add(task.ownerRole());
            roles.add(task.alternateRole());
        });
        roles.removeIf(role -> role == null || role.isBlank());
        return List.copyOf(roles);
    }
}
