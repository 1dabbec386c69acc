package customs.aeo.programme;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Two programmes, or two versions of one, side by side in words. */
@Schema(description = "Two programmes or versions side by side, thing by thing")
public record ProgrammeComparison(
        @Schema(nullable = true, description = "Left out where nothing was in force before")
        ComparedProgramme left,

        @Schema(required = true) ComparedProgramme right,

        @Schema(required = true, description = "How many things were added, removed or changed")
        int changes,

        @Schema(required = true) List<ComparedPart> parts) {

    /** What became of a thing from left to right. */
    public enum Difference {
        SAME,
        CHANGED,
        ADDED,
        REMOVED
    }

    @Schema(description = "Which version is compared")
    public record ComparedProgramme(
            @Schema(required = true) String code,
            @Schema(required = true) String version,
            @Schema(required = true) String name,
            @Schema(required = true) LocalDate validFrom,
            @Schema(nullable = true) LocalDate validTo,
            @Schema(required = true) boolean demonstration) {

        static ComparedProgramme of(Programme programme, Locale language) {
            return new ComparedProgramme(
                    programme.code(),
                    programme.version(),
                    programme.name().in(language),
                    programme.validFrom(),
                    programme.validTo(),
                    programme.demonstration());
        }
    }

    @Schema(description = "One part of the programmes, such as levels or limits")
    public record ComparedPart(
            @Schema(required = true) ProgrammeLine.Part part,
            @Schema(required = true) List<ComparedThing> things) {}

    @Schema(description = "A level, limit, benefit … on both sides")
    public record ComparedThing(
            @Schema(required = true) String code,
            @Schema(required = true) String name,
            @Schema(required = true) Difference difference,
            @Schema(required = true) List<ComparedAspect> aspects) {}

    @Schema(description = "What each side says about one aspect")
    public record ComparedAspect(
            @Schema(required = true, examples = "limit") String aspect,
            @Schema(nullable = true) String left,
            @Schema(nullable = true) String right,
            @Schema(required = true) boolean changed) {}

    /**
     * @param left null where nothing was in force before
     * @param whole with everything that is the same on both sides
     */
    public static ProgrammeComparison of(
            Programme left, Programme right, ProgrammeWords words, Locale language, boolean whole) {
        var before = left == null ? List.<ProgrammeLine>of() : words.lines(left, language);
        var after = words.lines(right, language);
        var parts = new ArrayList<ComparedPart>();
        var changes = 0;
        for (var part : ProgrammeLine.Part.values()) {
            var things = things(of(before, part), of(after, part));
            changes += (int) things.stream()
                    .filter(thing -> thing.difference() != Difference.SAME)
                    .count();
            var shown = whole
                    ? things
                    : things.stream()
                            .filter(thing -> thing.difference() != Difference.SAME)
                            .map(ProgrammeComparison::changed)
                            .toList();
            if (!shown.isEmpty()) {
                parts.add(new ComparedPart(part, shown));
            }
        }
        return new ProgrammeComparison(
                left == null ? null : ComparedProgramme.of(left, language),
                ComparedProgramme.of(right, language),
                changes,
                parts);
    }

    private static Map<String, ProgrammeLine> of(List<ProgrammeLine> lines, ProgrammeLine.Part part) {
        return lines.stream()
                .filter(line -> line.part() == part)
                .collect(Collectors.toMap(ProgrammeLine::code, line -> line, (a, b) -> a, LinkedHashMap::new));
    }

    private static List<ComparedThing> things(Map<String, ProgrammeLine> before, Map<String, ProgrammeLine> after) {
        var codes = new LinkedHashSet<>(after.keySet());
        codes.addAll(before.keySet());
        return codes.stream()
                .map(code -> thing(code, before.get(code), after.get(code)))
                .toList();
    }

    private static ComparedThing thing(String code, ProgrammeLine before, ProgrammeLine after) {
        var aspects = new LinkedHashSet<String>();
        if (before != null && after != null && !before.name().equals(after.name())) {
            aspects.add("name");
        }
        for (var line : Arrays.asList(after, before)) {
            if (line != null) {
                aspects.addAll(line.values().keySet());
            }
        }
        var compared = aspects.stream()
                .map(aspect -> {
                    var old = value(before, aspect);
                    var now = value(after, aspect);
                    return new ComparedAspect(aspect, old, now, !Objects.equals(old, now));
                })
                .toList();
        var difference = before == null
                ? Difference.ADDED
                : after == null
                        ? Difference.REMOVED
                        : compared.stream().anyMatch(ComparedAspect::changed) ? Difference.CHANGED : Difference.SAME;
        return new ComparedThing(code, (after == null ? before : after).name(), difference, compared);
    }

    private static String value(ProgrammeLine line, String aspect) {
        return line == null
                ? null
                : aspect.equals("name") ? line.name() : line.values().get(aspect);
    }

    private static ComparedThing changed(ComparedThing thing) {
        return new ComparedThing(
                thing.code(),
                thing.name(),
                thing.difference(),
                thing.aspects().stream().filter(ComparedAspect::changed).toList());
    }
}
