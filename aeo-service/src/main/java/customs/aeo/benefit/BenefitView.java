package customs.aeo.benefit;

import customs.aeo.programme.Benefit;
import customs.aeo.programme.SourceView;
import customs.aeo.wording.Sentence;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;

/** A benefit at home, and whether an operator has it. */
@Schema(description = "A benefit of the programme at home, whether the operator has it, and why or why not")
public record BenefitView(
        @Schema(required = true, examples = "B08") String code,
        @Schema(required = true) String name,
        @Schema(required = true) Benefit.Category category,
        @Schema(required = true) boolean available,

        @Schema(
                required = true,
                description = "AVAILABLE, PAUSED_SINCE, SUSPENDED_SINCE, NOT_YET_EFFECTIVE or LEVEL_NOT_HELD")
        Sentence reason,

        @Schema(required = true, description = "Levels that bring it")
        List<String> levels,

        @Schema(required = true, description = "How anyone could measure that it was delivered")
        String metric,

        @Schema(required = true) SourceView source) {}
