package customs.aeo.programme;

import customs.aeo.clock.Boundary;
import customs.aeo.clock.RollOver;
import customs.aeo.clock.Rule;
import customs.aeo.clock.Unit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Locale;

/** A legal limit of a programme as people read it. */
@Schema(description = "A legal limit")
public record DeadlineView(
        @Schema(required = true) String code,
        @Schema(required = true) String name,
        @Schema(required = true) int number,
        @Schema(required = true) Unit unit,
        @Schema(required = true) String start,
        @Schema(nullable = true) String end,
        @Schema(required = true) RollOver rollOver,
        @Schema(required = true) Boundary boundary,
        @Schema(nullable = true) Integer longestExtension,
        @Schema(nullable = true) Unit extensionUnit,
        @Schema(nullable = true) SourceView extensionSource,
        @Schema(nullable = true) String pausesFrom,
        @Schema(nullable = true) String pausesUntil,
        @Schema(nullable = true) SourceView pauseSource,
        @Schema(required = true) String outcome,
        @Schema(required = true) Rule.Expiry.By outcomeBy,

        @Schema(required = true, description = "What becomes of the act that ends it when it comes too late")
        Rule.Late late,

        @Schema(required = true) SourceView source) {

    static DeadlineView of(Deadline deadline, Locale in) {
        var rule = deadline.rule();
        var extension = rule.extension();
        var pause = rule.pause();
        return new DeadlineView(
                rule.code(),
                deadline.name().in(in),
                rule.number(),
                rule.unit(),
                rule.start(),
                rule.end(),
                rule.rollOver(),
                rule.boundary(),
                extension == null ? null : extension.maximum(),
                extension == null ? null : extension.unit(),
                extension == null ? null : SourceView.of(extension.source()),
                pause == null ? null : pause.from(),
                pause == null ? null : pause.until(),
                pause == null ? null : SourceView.of(pause.source()),
                rule.expiry().outcome(),
                rule.expiry().by(),
                rule.late(),
                SourceView.of(rule.source()));
    }
}
