package customs.monitoring.catalogue;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.util.List;
import java.util.Locale;

/** One edition of the list of technologies. */
record TechnologyListView(
        @Schema(examples = "2022") String version,
        String source,
        List<TechnologyView> technologies,

        @Schema(description = "Codes of the list before that no code of this one takes up")
        List<String> ended) {

    /** @param before codes of the list before that mean the same, wholly or in part; empty for a new technology */
    record TechnologyView(@Schema(examples = "DLT") String code, String name, List<TechnologyBeforeView> before) {}

    /** A code of the list before. */
    record TechnologyBeforeView(
            String code,

            @Schema(description = "false where one of the two means more than the other")
            boolean whole) {}

    /** @param before null for the first list */
    static TechnologyListView of(Technologies.CodeList list, Technologies.CodeList before, Locale language) {
        return new TechnologyListView(
                list.version(),
                list.source(),
                list.names().entrySet().stream()
                        .map(one -> new TechnologyView(
                                one.getKey(),
                                one.getValue().in(language),
                                list.mappings().stream()
                                        .filter(mapping -> mapping.to().equals(one.getKey()))
                                        .map(mapping -> new TechnologyBeforeView(mapping.from(), mapping.whole()))
                                        .toList()))
                        .toList(),
                before == null
                        ? List.of()
                        : before.names().keySet().stream()
                                .filter(code -> list.mappings().stream()
                                        .noneMatch(mapping -> mapping.from().equals(code)))
                                .toList());
    }
}
