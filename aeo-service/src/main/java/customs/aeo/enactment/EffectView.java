package customs.aeo.enactment;

import customs.aeo.programme.ProgrammeComparison;
import customs.platform.act.Actor;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a loaded version changes, before anyone puts it into force. */
@Schema(name = "ProgrammeEffect", description = "What a version changes against the one in force, and whom it touches")
public record EffectView(
        @Schema(required = true) ProgrammeVersionView loaded,
        @Schema(required = true) ProgrammeComparison comparison,

        @Schema(required = true, description = "Cases of the administration that are handed in and not ended")
        long openCases,

        @Schema(required = true, description = "Of these, those that move to the version on its first day")
        long movingCases,

        @Schema(required = true, description = "Of these, those that keep the version with which they started")
        long stayingCases,

        @Schema(required = true, description = "The first day has passed already")
        boolean begun) {

    static EffectView of(Enactment.Effect effect, Actor actor) {
        return new EffectView(
                ProgrammeVersionView.of(effect.version(), actor),
                effect.comparison(),
                effect.touched().open(),
                effect.touched().moving(),
                effect.touched().staying(),
                effect.past());
    }
}
