package customs.aeo.recognition;

import customs.aeo.programme.Arrangement;
import customs.aeo.programme.SourceView;
import customs.aeo.wording.Sentence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** Whether one partner recognises an operator on a day, and why or why not. */
@Schema(description = "Whether a partner recognises the operator, and the reason in one sentence")
public record RecognitionView(
        @Schema(required = true, examples = "CH") String country,
        @Schema(required = true) String partner,
        @Schema(required = true) boolean recognised,

        @Schema(
                required = true,
                description = "RECOGNISED, LEVEL_NOT_COVERED, SUSPENDED_SINCE, CONSENT_WITHDRAWN,"
                        + " CONSENT_NOT_GIVEN, ARRANGEMENT_NOT_IN_FORCE, NOT_YET_EFFECTIVE or NO_AUTHORISATION")
        Sentence reason,

        @Schema(required = true) Arrangement.State arrangement,

        @Schema(required = true, description = "Levels that the arrangement covers")
        List<String> levelsCovered,

        @Schema(required = true) SourceView levelsSource,
        @Schema(required = true) SourceView source,

        @Schema(required = true, description = "What recognition brings there")
        List<PartnerBenefit> benefits) {

    @Schema(description = "A benefit that recognition brings")
    public record PartnerBenefit(
            @Schema(required = true, examples = "B19") String code,
            @Schema(required = true) String name) {}
}
