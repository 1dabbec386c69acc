package customs.aeo.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Locale;

/** How decisions are contested, rung by rung. */
@Schema(description = "How decisions are contested")
public record AppealLadderView(
        @Schema(required = true) List<AppealLadder.Contested> against,
        @Schema(required = true) AppealLadder.Absence absence,
        @Schema(required = true) List<AppealRungView> rungs,
        @Schema(required = true) SourceView source) {

    static AppealLadderView of(AppealLadder ladder, Locale in) {
        return ladder == null
                ? null
                : new AppealLadderView(
                        List.copyOf(ladder.against()),
                        ladder.absence(),
                        ladder.rungs().stream()
                                .map(rung -> AppealRungView.of(rung, in))
                                .toList(),
                        SourceView.of(ladder.source()));
    }
}
