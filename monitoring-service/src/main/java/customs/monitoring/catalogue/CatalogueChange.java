package customs.monitoring.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** One thing that differs between two versions of the catalogue. */
record CatalogueChange(
        Part part,

        @Schema(description = "Of the theme, commitment or indicator", examples = "I3_01")
        String code,

        @Schema(description = "Its name in the later version, or in the earlier one where it went")
        String name,

        Kind kind,

        @Schema(description = "What of it changed; absent where all of it came or went", examples = "weight")
        String field,

        String before,
        String after) {

    @Schema(name = "CataloguePart")
    enum Part {
        INSTRUMENT,
        THEME,
        COMMITMENT,
        INDICATOR
    }

    @Schema(name = "CatalogueChangeKind")
    enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    private record Place(Part part, String code) {}

    /** @param language in which names and texts are compared and given */
    static List<CatalogueChange> between(Catalogue before, Catalogue after, Locale language) {
        Map<Place, Map<String, String>> old = facts(before, language);
        Map<Place, Map<String, String>> now = facts(after, language);
        Set<Place> places = new LinkedHashSet<>(now.keySet());
        places.addAll(old.keySet());
        List<CatalogueChange> changes = new ArrayList<>();
        for (Place place : places) {
            Map<String, String> was = old.get(place);
            Map<String, String> is = now.get(place);
            String name = (is == null ? was : is).get("name");
            if (was == null || is == null) {
                changes.add(new CatalogueChange(
                        place.part(), place.code(), name, was == null ? Kind.ADDED : Kind.REMOVED, null, null, null));
                continue;
            }
            is.forEach((field, value) -> {
                if (!Objects.equals(value, was.get(field))) {
                    changes.add(new CatalogueChange(
                            place.part(), place.code(), name, Kind.CHANGED, field, was.get(field), value));
                }
            });
        }
        return changes;
    }

    private static Map<Place, Map<String, String>> facts(Catalogue catalogue, Locale language) {
        Map<Place, Map<String, String>> facts = new LinkedHashMap<>();
        facts.put(
                new Place(Part.INSTRUMENT, catalogue.instrument().code()),
                instrument(catalogue.instrument(), language));
        for (Theme theme : catalogue.themes()) {
            facts.put(new Place(Part.THEME, theme.code()), theme(theme, language));
            theme.commitments()
                    .forEach(one ->
                            facts.put(new Place(Part.COMMITMENT, one.code()), commitment(one, theme.code(), language)));
        }
        catalogue
                .indicators()
                .values()
                .forEach(one -> facts.put(new Place(Part.INDICATOR, one.code()), indicator(one, language)));
        return facts;
    }

    private static Map<String, String> instrument(Instrument one, Locale language) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", one.title().in(language));
        facts.put("type", one.type());
        facts.put("session", one.session());
        facts.put("adoptedOn", one.adoptedOn().toString());
        facts.put("announcedOn", one.announcedOn().toString());
        facts.put("sessionEnd", one.sessionEnd().toString());
        facts.put("sponsor", one.sponsor());
        facts.put("status", one.status());
        facts.put("leadBodies", String.join(", ", one.leadBodies()));
        facts.put("caveat", one.caveat() == null ? null : one.caveat().in(language));
        facts.put(
                "sources",
                one.sources().stream()
                        .map(fact -> fact.field() + ": " + fact.source())
                        .collect(Collectors.joining("; ")));
        return facts;
    }

    private static Map<String, String> theme(Theme one, Locale language) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", one.name().in(language));
        facts.put("order", Integer.toString(one.order()));
        facts.put("memberScored", Boolean.toString(one.memberScored()));
        facts.put("weight", plain(one.weight()));
        return facts;
    }

    private static Map<String, String> commitment(Commitment one, String theme, Locale language) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", one.text().in(language));
        facts.put("theme", theme);
        facts.put("strength", one.strength() == null ? null : one.strength().name());
        facts.put("basis", one.basis().stream().map(Enum::name).collect(Collectors.joining(", ")));
        facts.put("basisNote", one.basisNote() == null ? null : one.basisNote().in(language));
        facts.put("addressees", one.addressees().stream().map(Enum::name).collect(Collectors.joining(", ")));
        facts.put("leadBodies", String.join(", ", one.leadBodies()));
        facts.put("weight", plain(one.weight()));
        facts.put(
                "uses",
                one.uses().stream()
                        .map(use -> "%s%s %s"
                                .formatted(
                                        use.indicator(),
                                        Indicator.TOTAL.equals(use.breakdown()) ? "" : " (" + use.breakdown() + ")",
                                        plain(use.weight())))
                        .collect(Collectors.joining("; ")));
        return facts;
    }

    private static Map<String, String> indicator(Indicator one, Locale language) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("name", one.name().in(language));
        facts.put("definition", one.definition().in(language));
        facts.put("type", one.type().name());
        facts.put("unit", one.unit());
        facts.put("decimals", Integer.toString(one.decimals()));
        facts.put("direction", one.direction().name());
        facts.put("formula", one.formula().name());
        facts.put(
                "scale",
                one.scale().stream()
                        .map(level -> level.value() + " " + level.text().in(language))
                        .collect(Collectors.joining("; ")));
        facts.put(
                "components",
                one.components().stream()
                        .map(part -> part.code() + " " + part.name().in(language))
                        .collect(Collectors.joining("; ")));
        facts.put("minimumComponents", Integer.toString(one.minimumComponents()));
        facts.put("worst", plain(one.worst()));
        facts.put("best", plain(one.best()));
        facts.put("source", one.source().name());
        facts.put("frequency", one.frequency().name());
        facts.put("breakdowns", String.join(", ", one.breakdowns()));
        facts.put("disaggregation", String.join(", ", one.disaggregation()));
        facts.put("critical", Boolean.toString(one.critical()));
        facts.put("carryForward", Boolean.toString(one.carryForward()));
        facts.put("mandatory", Boolean.toString(one.mandatory()));
        facts.put("memberScored", Boolean.toString(one.memberScored()));
        facts.put("provenance", one.provenance());
        return facts;
    }

    private static String plain(BigDecimal number) {
        return number == null
                ? null
                : number.setScale(Math.min(Math.max(0, number.scale()), 6), RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString();
    }
}
