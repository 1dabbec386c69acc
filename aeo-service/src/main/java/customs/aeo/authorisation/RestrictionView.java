package customs.aeo.authorisation;

import customs.aeo.programme.Programme;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A restriction as people read it. */
@Schema(description = "What is granted less than asked, or under a condition")
public record RestrictionView(
        @Schema(required = true, description = "Unique within an authorisation; 0 while it is only intended")
        int number,

        @Schema(required = true) Restriction.Kind kind,
        @Schema(required = true, examples = "AEOC") String level,
        @Schema(nullable = true) String criterion,
        @Schema(nullable = true) String criterionName,

        @Schema(nullable = true, description = "Unit of the operator that is left out")
        String unit,

        @Schema(required = true) String words,

        @Schema(nullable = true, description = "Of a waiver: what was asked for")
        String asked,

        @Schema(required = true, description = "Legal source")
        String source,

        @Schema(required = true) LocalDate from,
        @Schema(nullable = true) LocalDate until) {
    public static List<RestrictionView> of(List<Restriction> all, Programme programme, Locale language) {
        return all.stream().map(one -> of(one, programme, language)).toList();
    }

    private static RestrictionView of(Restriction it, Programme programme, Locale language) {
        var criterion = it.criterion() == null ? null : programme.criteria().get(it.criterion());
        return new RestrictionView(
                it.number(),
                it.kind(),
                it.level(),
                it.criterion(),
                criterion == null ? null : criterion.name().in(language),
                it.unit(),
                it.words(),
                it.asked(),
                it.source(),
                it.from(),
                it.until());
    }
}
