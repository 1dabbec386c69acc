package customs.aeo.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Mutual recognition of a programme with a partner. */
@Schema(description = "Mutual recognition with a partner")
public record ArrangementView(
        @Schema(required = true) String country,
        @Schema(required = true) String partner,
        @Schema(required = true) Arrangement.State state,
        @Schema(nullable = true) LocalDate from,
        @Schema(nullable = true) LocalDate to,
        @Schema(required = true) Arrangement.Precision fromPrecision,
        @Schema(required = true) List<String> levels,
        @Schema(required = true) SourceView levelsSource,
        @Schema(required = true) List<String> benefits,
        @Schema(required = true) SourceView source) {

    static ArrangementView of(Arrangement a, Locale in) {
        return new ArrangementView(
                a.country(),
                a.partner().in(in),
                a.state(),
                a.from(),
                a.to(),
                a.fromPrecision(),
                List.copyOf(a.levels()),
                SourceView.of(a.levelsSource()),
                a.benefits(),
                SourceView.of(a.source()));
    }
}
