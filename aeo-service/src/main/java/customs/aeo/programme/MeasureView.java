package customs.aeo.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Locale;

/** What is looked at while a young firm is monitored closely. */
@Schema(description = "What is looked at while a young firm is monitored closely")
public record MeasureView(
        @Schema(required = true) String code,
        @Schema(required = true) String name,

        @Schema(required = true, description = "Code of the criterion that it is about")
        String criterion,

        @Schema(required = true, description = "Months after the grant")
        int afterMonths,

        @Schema(required = true) SourceView source) {
    static List<MeasureView> of(Programme.YoungFirm rule, Locale language) {
        return rule == null
                ? List.of()
                : rule.measures().stream()
                        .map(measure -> new MeasureView(
                                measure.code(),
                                measure.name().in(language),
                                measure.criterion(),
                                measure.afterMonths(),
                                SourceView.of(measure.source())))
                        .toList();
    }
}
