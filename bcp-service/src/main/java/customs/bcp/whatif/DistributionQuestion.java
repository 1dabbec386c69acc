package customs.bcp.whatif;

import customs.bcp.analysis.Odds;
import customs.bcp.analysis.RecoveryTime;
import customs.bcp.estate.Code;
import customs.bcp.whatif.RecoveryQuestion.QuestionBootstrap;
import customs.bcp.whatif.RecoveryQuestion.QuestionGroup;
import customs.bcp.whatif.RecoveryQuestion.QuestionNode;
import customs.platform.problem.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * "How likely is a service back by when?" Durations are seconds.
 *
 * @param nodes the estate; absent for the caller's own
 * @param initiators codes of what the disruption hits; absent for everything
 * @param services what the answer is about, at most 20
 * @param recoveries the times that are not known for sure; all other nodes take the estate's
 * @param method absent for EXACT where the times are few values with probabilities, else SIMULATED
 * @param runs absent for 10 000; runs times nodes at most 20 000 000, as a job 2 000 000 000
 * @param seed absent for 1: the same seed gives the same answer
 */
public record DistributionQuestion(
        @Size(min = 1, max = 100_000) List<@NotNull @Valid QuestionNode> nodes,
        @Size(max = 500_000) List<@NotNull @Valid QuestionGroup> groups,
        @Size(max = 10_000) List<@NotNull @Valid QuestionBootstrap> bootstraps,
        @Size(min = 1, max = 1_000) List<@NotNull @Code String> initiators,
        @NotNull @Size(min = 1, max = 20) List<@NotNull @Code String> services,
        @NotNull @Size(min = 1, max = 100_000) List<@NotNull @Valid UncertainTime> recoveries,
        DistributionMethod method,
        @Min(1) @Max(1_000_000) Integer runs,
        Long seed)
        implements AskedEstate {

    /** How the distribution is found: every case counted with exact probabilities, or drawn many times. */
    public enum DistributionMethod {
        EXACT,
        SIMULATED
    }

    /** What is known of an uncertain time. */
    public enum Shape {
        TRIANGULAR,
        PERT,
        UNIFORM,
        EMPIRICAL,
        WEIGHTED
    }

    /**
     * A recovery time that is not known for sure.
     *
     * @param leastSeconds for TRIANGULAR, PERT and UNIFORM
     * @param modeSeconds for TRIANGULAR and PERT
     * @param mostSeconds for TRIANGULAR, PERT and UNIFORM
     * @param observed for EMPIRICAL: what exercises or incidents took
     * @param chances for WEIGHTED: they sum to 1 exactly
     */
    public record UncertainTime(
            @NotNull @Code String code,
            @NotNull Shape shape,
            @Min(0) @Max(315_360_000) Long leastSeconds,
            @Min(0) @Max(315_360_000) Long modeSeconds,
            @Min(0) @Max(315_360_000) Long mostSeconds,
            @Size(max = 1_000) List<@NotNull @Min(0) @Max(315_360_000) Long> observed,
            @Size(max = 1_000) List<@NotNull @Valid ChanceEntry> chances) {

        RecoveryTime time(String pointer) {
            return switch (shape) {
                case TRIANGULAR ->
                    new RecoveryTime.Triangular(
                            given(leastSeconds, pointer + "/leastSeconds"),
                            given(modeSeconds, pointer + "/modeSeconds"),
                            given(mostSeconds, pointer + "/mostSeconds"));
                case PERT ->
                    new RecoveryTime.Pert(
                            given(leastSeconds, pointer + "/leastSeconds"),
                            given(modeSeconds, pointer + "/modeSeconds"),
                            given(mostSeconds, pointer + "/mostSeconds"));
                case UNIFORM ->
                    new RecoveryTime.Uniform(
                            given(leastSeconds, pointer + "/leastSeconds"),
                            given(mostSeconds, pointer + "/mostSeconds"));
                case EMPIRICAL -> new RecoveryTime.Empirical(given(observed, pointer + "/observed"));
                case WEIGHTED ->
                    new RecoveryTime.Weighted(given(chances, pointer + "/chances").stream()
                            .map(chance -> new RecoveryTime.Chance(chance.seconds(), chance.probability()))
                            .toList());
            };
        }

        private <T> T given(T value, String pointer) {
            if (value == null) {
                throw Refusal.invalid(pointer, "MISSING", "A recovery time of shape %s needs it.".formatted(shape));
            }
            return value;
        }
    }

    public record ChanceEntry(
            @NotNull @Min(0) @Max(315_360_000) Long seconds,

            @NotNull @DecimalMin("0") @DecimalMax("1") @Digits(integer = 1, fraction = 12)
            BigDecimal probability) {}

    int howOften() {
        return runs == null ? 10_000 : runs;
    }

    DistributionMethod method(Map<String, RecoveryTime> times) {
        if (method != null) {
            return method;
        }
        return times.values().stream().allMatch(RecoveryTime::discrete)
                ? DistributionMethod.EXACT
                : DistributionMethod.SIMULATED;
    }

    @Override
    public DistributionQuestion parameters() {
        return new DistributionQuestion(null, null, null, initiators, services, recoveries, method, runs, seed);
    }

    /**
     * @param inputHash SHA-256 over estate and question
     * @param estate the caller's own as it was; absent for one sent along
     * @param method how it was found; runs and seed say with what if SIMULATED
     * @param explanation one sentence per service, in the language of Accept-Language
     */
    public record DistributionAnswer(
            @Schema(required = true) String inputHash,
            FrozenEstateReference estate,
            @Schema(required = true) DistributionQuestion parameters,
            @Schema(required = true) DistributionMethod method,
            Integer runs,
            Long seed,
            @Schema(required = true) List<String> explanation,
            @Schema(required = true) List<Odds> services) {}
}
