package customs.aeo.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.Locale;

/** One rung of the appeal ladder. */
@Schema(description = "Who decides on an appeal, and whether the appellant is heard in person")
public record AppealRungView(
        @Schema(required = true) String code,
        @Schema(required = true) String name,
        @Schema(required = true) AppealLadder.Oral hearing,
        @Schema(required = true) SourceView source) {

    public static AppealRungView of(AppealLadder.Rung rung, Locale in) {
        return new AppealRungView(rung.code(), rung.name().in(in), rung.hearing(), SourceView.of(rung.source()));
    }
}
