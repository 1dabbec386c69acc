package customs.bcp.whatif;

import customs.bcp.analysis.Backlog;
import customs.bcp.analysis.Rate;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.util.List;

/**
 * "How much piles up, and when is it worked off?" Rates are pieces an hour from a second on until the next rate.
 *
 * @param arrivals what comes in, seconds from the disruption
 * @param byHand what can be done until the restoration, seconds from the disruption; absent for nothing
 * @param restoredSeconds when the service is restored
 * @param restored what can be done afterwards, seconds from the restoration
 * @param mtpdSeconds the maximum tolerable period of disruption; absent for none
 */
public record BacklogQuestion(
        @NotNull @Size(min = 1, max = 10_000) List<@NotNull @Valid RateEntry> arrivals,
        @Size(max = 10_000) List<@NotNull @Valid RateEntry> byHand,
        @NotNull @Min(0) @Max(315_360_000) Long restoredSeconds,
        @NotNull @Size(min = 1, max = 10_000) List<@NotNull @Valid RateEntry> restored,
        @Min(1) @Max(315_360_000) Long mtpdSeconds) {

    public record RateEntry(
            @NotNull @Min(0) @Max(315_360_000) Long fromSeconds,

            @NotNull @DecimalMin("0") @Digits(integer = 12, fraction = 6)
            BigDecimal perHour) {
        Rate rate() {
            return new Rate(fromSeconds, perHour);
        }
    }

    /**
     * @param inputHash SHA-256 over the question
     * @param explanation in words, in the language of Accept-Language
     * @param result workRecoverySeconds and normalAtSeconds are absent when the work is never caught up
     */
    public record BacklogAnswer(
            @Schema(required = true) String inputHash,
            @Schema(required = true) BacklogQuestion parameters,
            @Schema(required = true) List<String> explanation,
            @Schema(required = true) Backlog result) {}
}
