package customs.bcp.whatif;

import customs.bcp.analysis.Recurrence;
import customs.bcp.analysis.Scenario;
import customs.bcp.analysis.StressMatrix;
import customs.bcp.analysis.Workforce;
import customs.bcp.estate.Code;
import customs.bcp.whatif.CascadeQuestion.OutageEntry;
import customs.bcp.whatif.DataLossQuestion.DataHolding;
import customs.bcp.whatif.RecoveryQuestion.QuestionBootstrap;
import customs.bcp.whatif.RecoveryQuestion.QuestionGroup;
import customs.bcp.whatif.RecoveryQuestion.QuestionNode;
import customs.platform.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.HashMap;
import java.util.List;

/**
 * "Which service suffers most under which disruption?" Durations are seconds.
 *
 * @param nodes the estate, at most 20 000 nodes and 100 000 members of groups; absent for the caller's own
 * @param scenarios at most 200; of the caller's own estate absent for the whole catalogue
 * @param holdings data that scenarios may reach
 * @param workforces crews that lose people, as they are described here
 * @param absences staff of the own estate that is absent, everywhere or office by office; with none of a posted estate
 * @param traffic what a closure or a shift leaves waiting
 * @param recurrences disruptions that come back
 */
public record StressQuestion(
        @Size(min = 1, max = 100_000) List<@NotNull @Valid QuestionNode> nodes,
        @Size(max = 500_000) List<@NotNull @Valid QuestionGroup> groups,
        @Size(max = 10_000) List<@NotNull @Valid QuestionBootstrap> bootstraps,
        @Size(max = 200) List<@NotNull @Valid ScenarioEntry> scenarios,
        @Size(max = 1_000) List<@NotNull @Valid DataHolding> holdings,
        @Size(max = 200) List<@NotNull @Valid WorkforceEntry> workforces,
        @Size(max = 200) List<@NotNull @Valid AbsenceEntry> absences,
        @Size(max = 200) List<@NotNull @Valid TrafficEntry> traffic,
        @Size(max = 200) List<@NotNull @Valid RecurrenceEntry> recurrences)
        implements AskedEstate {

    /** 72 hours: what comes back within them is a relapse. */
    static final long USUAL_RELAPSE_SECONDS = 259_200;

    @Override
    public StressQuestion parameters() {
        return new StressQuestion(null, null, null, scenarios, holdings, workforces, absences, traffic, recurrences);
    }

    /**
     * A disruption: either things are broken and must be recovered, or they are away for a while.
     *
     * @param recoveries what is broken; absent for an outage
     * @param outages what is away; absent for a breakage
     * @param destructive whether it destroys every copy of data that can be destroyed; absent for no
     */
    public record ScenarioEntry(
            @NotNull @Code String code,
            @Size(min = 1, max = 1_000) List<@NotNull @Valid Broken> recoveries,
            @Size(min = 1, max = 1_000) List<@NotNull @Valid OutageEntry> outages,
            Boolean destructive) {

        Scenario scenario(String pointer) {
            if ((recoveries == null) == (outages == null)) {
                throw Refusal.invalid(
                        pointer, "ONE_OF", "A scenario has either recoveries or outages: %s.".formatted(code));
            }
            boolean destroys = Boolean.TRUE.equals(destructive);
            if (outages != null) {
                return new Scenario.Away(
                        code, outages.stream().map(OutageEntry::outage).toList(), destroys);
            }
            var times = new HashMap<String, Long>();
            recoveries.forEach(broken -> times.put(broken.code(), broken.recoverySeconds()));
            return new Scenario.Broken(code, times, destroys);
        }
    }

    /** @param recoverySeconds its recovery time in this scenario; absent for its usual one */
    public record Broken(
            @NotNull @Code String code,
            @Min(0) @Max(315_360_000) Long recoverySeconds) {}

    /**
     * Crews that lose people, by a share of all or by whole teams.
     *
     * @param pool all people
     * @param absentPercent of them absent; or teams and quarantined
     * @param crews the fewest people with whom each service goes on, the most important first
     */
    public record WorkforceEntry(
            @NotNull @Code String scenario,
            @NotNull @Min(0) @Max(1_000_000) Integer pool,
            @Min(0) @Max(100) Integer absentPercent,
            @Min(1) @Max(1_000) Integer teams,
            @Min(0) @Max(1_000) Integer quarantined,
            @NotNull @Size(min = 1, max = 1_000) List<@NotNull @Valid CrewEntry> crews) {

        Workforce workforce(String pointer) {
            var minima = crews.stream()
                    .map(crew -> new Workforce.Crew(crew.service(), crew.minimum()))
                    .toList();
            var absence = Absence.of(absentPercent, teams, quarantined, pointer);
            if (absence == null) {
                throw Refusal.invalid(
                        pointer, "ONE_OF", "People are absent by absentPercent or by teams and quarantined, not both.");
            }
            return absence.leaves(scenario, pool, minima);
        }
    }

    public record CrewEntry(
            @NotNull @Code String service,
            @NotNull @Min(0) @Max(1_000_000) Integer minimum) {}

    /**
     * @param inputHash SHA-256 over estate and question
     * @param estate the caller's own as it was; absent for one sent along
     * @param explanation one sentence per cell that is late, the worst first, at most 50, then those of people, traffic and
     *     recurrences; in
     *     the language of Accept-Language
     * @param activations plans in force that would be activated, of the own estate; absent for one sent along
     * @param result the worst cell first
     */
    public record StressAnswer(
            @Schema(required = true) String inputHash,
            FrozenEstateReference estate,
            @Schema(required = true) StressQuestion parameters,
            @Schema(required = true) List<String> explanation,
            List<PlanActivation> activations,
            @Schema(required = true) StressMatrix result) {}

    /**
     * A plan in force that covers services which a scenario takes down.
     *
     * @param services codes, the worst first
     */
    public record PlanActivation(String scenario, String plan, String title, List<String> services) {}

    /**
     * A disruption that comes back. Seconds since its beginning.
     *
     * @param relapseSeconds within which it is a relapse of the same activation, itself included; absent for 72 hours
     */
    public record RecurrenceEntry(
            @NotNull @Code String scenario,
            @NotNull @Size(min = 1, max = 200) List<@NotNull @Valid ClosureEntry> closures,
            @Min(0) @Max(315_360_000) Long relapseSeconds) {
        Recurrence recurrence() {
            return Recurrence.of(
                    scenario,
                    closures.stream()
                            .map(closure -> new Recurrence.Closure(closure.fromSeconds(), closure.untilSeconds()))
                            .toList(),
                    relapseSeconds == null ? USUAL_RELAPSE_SECONDS : relapseSeconds);
        }
    }

    /** @param untilSeconds absent for one without end */
    public record ClosureEntry(
            @NotNull @Min(0) @Max(315_360_000) Long fromSeconds,
            @Min(1) @Max(315_360_000) Long untilSeconds) {}
}
