package customs.bcp.whatif;

import customs.bcp.analysis.Cascade;
import customs.bcp.analysis.Outage;
import customs.bcp.estate.Code;
import customs.bcp.whatif.RecoveryQuestion.QuestionBootstrap;
import customs.bcp.whatif.RecoveryQuestion.QuestionGroup;
import customs.bcp.whatif.RecoveryQuestion.QuestionNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/**
 * "What fails when something is away for a while, and until when?" Seconds from the start of the scenario.
 *
 * @param nodes the estate, at most 20 000 nodes and 100 000 members of groups; absent for the caller's own
 * @param outages what is away by itself, from when until when
 */
public record CascadeQuestion(
        @Size(min = 1, max = 100_000) List<@NotNull @Valid QuestionNode> nodes,
        @Size(max = 500_000) List<@NotNull @Valid QuestionGroup> groups,
        @Size(max = 10_000) List<@NotNull @Valid QuestionBootstrap> bootstraps,
        @NotNull @Size(min = 1, max = 1_000) List<@NotNull @Valid OutageEntry> outages)
        implements AskedEstate {

    @Override
    public CascadeQuestion parameters() {
        return new CascadeQuestion(null, null, null, outages);
    }

    /** @param untilSeconds when it is up again, counting as up at that second; absent for never */
    public record OutageEntry(
            @NotNull @Code String code,
            @NotNull @Min(0) @Max(315_360_000) Long fromSeconds,
            @Min(1) @Max(315_360_000) Long untilSeconds) {
        Outage outage() {
            return new Outage(code, fromSeconds, untilSeconds);
        }
    }

    /**
     * @param inputHash SHA-256 over estate and question
     * @param estate the caller's own as it was; absent for one sent along
     * @param explanation one sentence per effect and per node that goes on with less, in the language of Accept-Language
     * @param result effects in the order in which they failed
     */
    public record CascadeAnswer(
            @Schema(required = true) String inputHash,
            FrozenEstateReference estate,
            @Schema(required = true) CascadeQuestion parameters,
            @Schema(required = true) List<String> explanation,
            @Schema(required = true) Cascade result) {}
}
