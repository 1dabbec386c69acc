package customs.bcp.whatif;

import customs.bcp.analysis.CrewSchedule;
import customs.bcp.analysis.CrewTask;
import customs.bcp.estate.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * "Which crew does what when?" Durations are seconds.
 *
 * @param tasks at most 5 000, together at most 50 000 predecessors
 * @param crews how many work at once, from 1
 */
public record SequenceQuestion(
        @NotNull @Size(min = 1, max = 5_000) List<@NotNull @Valid SequenceTask> tasks,
        @NotNull @Min(1) @Max(5_000) Integer crews) {

    /** @param after codes of the tasks that must be done before; absent for none */
    public record SequenceTask(
            @NotNull @Code String code,
            @NotNull @Min(0) @Max(315_360_000) Long seconds,
            @Size(max = 1_000) List<@NotNull @Code String> after) {
        CrewTask task() {
            return new CrewTask(code, seconds, after == null ? List.of() : after);
        }
    }

    /**
     * @param inputHash SHA-256 over the question
     * @param explanation in words, in the language of Accept-Language
     * @param result slots in the order of their start
     */
    public record SequenceAnswer(
            @Schema(required = true) String inputHash,
            @Schema(required = true) SequenceQuestion parameters,
            @Schema(required = true) List<String> explanation,
            @Schema(required = true) CrewSchedule result) {}
}
