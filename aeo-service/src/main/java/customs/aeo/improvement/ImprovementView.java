package customs.aeo.improvement;

import customs.aeo.programme.ClockView;
import customs.platform.act.ActLink;
import customs.platform.http.Versioned;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A plan of improvement. */
@Schema(description = "What has to be put right, what the firm does about it, by when and why")
public record ImprovementView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int version,
        @Schema(required = true) UUID applicationId,
        @Schema(required = true) List<String> criteria,
        @Schema(required = true) String wanted,
        @Schema(required = true) ImprovementPlan.Stage stage,
        @Schema(required = true) List<MeasureView> measures,

        @Schema(nullable = true, description = "The limit for carrying it out, once it runs")
        ClockView clock,

        @Schema(nullable = true, description = "Day on which the firm asked for more time that is not answered yet")
        LocalDate requestedOn,

        @Schema(nullable = true) String requestedWhy,

        @Schema(nullable = true, description = "What was last said about it")
        String remark,

        @Schema(required = true) List<ActLink> acts)
        implements Versioned {

    @Schema(name = "ImprovementMeasure", description = "One thing that the firm will do")
    public record MeasureView(
            @Schema(required = true) String criterion,
            @Schema(required = true) String words,
            @Schema(required = true) LocalDate by) {}

    @Schema(name = "ImprovementPlans", description = "Every plan of improvement of a case")
    public record Several(
            @Schema(required = true) List<ImprovementView> items,
            @Schema(required = true) List<ActLink> acts) {}
}
