package customs.monitoring.publication;

import customs.monitoring.publication.MeasureFigures.Measured;
import customs.monitoring.publication.ResultInput.Area;
import customs.monitoring.publication.ResultInput.Line;
import customs.monitoring.publication.ResultInput.Part;
import customs.monitoring.publication.ResultInput.Value;
import customs.monitoring.scoring.Aggregate;
import customs.monitoring.scoring.Audience;
import customs.monitoring.scoring.Contribution;
import customs.monitoring.scoring.Release;
import customs.monitoring.scoring.Summary;
import customs.monitoring.scoring.Withheld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What anyone is shown of a cycle's scores in one published version, decided with every earlier version of the cycle in view.
 * Pure: the same inputs give the same figures.
 *
 * <p>Each line is released by {@link Release}. As a Member score is a sum over its themes, a region's Member score is shown
 * only where the Members that hide theirs are the same in every theme and version: else the difference of a sum over themes
 * and a sum of Member scores could tell of one of them. Indicators come after the scores, by {@link MeasureFigures}; a cycle
 * with a version that was published without them never shows any, as what stood there cannot be held against them.
 */
final class ResultFigures {
    private final List<Figure> figures = new ArrayList<>();
    private final List<Open> open = new ArrayList<>();
    private final Map<String, Release> releases = new HashMap<>();
    private final MeasureFigures measures;
    private final Set<String> refused;

    /** Member and line of each score that its Member opened and that is not shown. */
    private final Set<String> keptBack = new HashSet<>();

    /**
     * An aggregate.
     *
     * @param mean     as published, with one decimal; null where withheld
     * @param median   null where withheld, or where a value behind it is hidden, as lowest and highest are
     * @param withheld why it is not shown; null if it is
     */
    record Figure(
            String code,
            String area,
            int contributing,
            int members,
            BigDecimal mean,
            BigDecimal median,
            BigDecimal lowest,
            BigDecimal highest,
            Withheld withheld) {}

    /** A Member's own score, which the Member opened to anyone. */
    record Open(String member, String code, BigDecimal score) {}

    /**
     * What a version shows.
     *
     * @param measures null in versions that were published without
     */
    record Shown(
            List<Area> areas, List<Figure> figures, List<Open> open, List<Value> values, List<Measured> measures) {}

    /** @param refused line and area of each score that must not stand beside what was published before */
    private ResultFigures(MeasureFigures measures, Set<String> refused) {
        this.measures = measures;
        this.refused = Set.copyOf(refused);
    }

    /** @param versions all versions of a cycle up to the wanted one, in order; not empty */
    static Shown of(List<ResultInput> versions) {
        List<ResultFigures> earlier = new ArrayList<>();
        boolean measured = true;
        List<Measured> shown = null;
        for (int i = 0; i < versions.size(); i++) {
            measured &= versions.get(i).measures() != null;
            Set<String> refused = new HashSet<>();
            ResultFigures next;
            do {
                MeasureFigures measures = measured
                        ? new MeasureFigures(
                                versions.get(i),
                                earlier.stream().map(one -> one.measures).toList())
                        : null;
                next = new ResultFigures(measures, refused);
                next.release(versions.get(i), versions.subList(0, i), earlier);
            } while (measured && refused.addAll(next.beside(versions.get(i))));
            earlier.add(next);
            shown = measured ? next.measures.figures() : null;
        }
        ResultFigures last = earlier.getLast();
        return new Shown(
                versions.getLast().areas(),
                List.copyOf(last.figures),
                List.copyOf(last.open),
                versions.getLast().values().stream().filter(last::shows).toList(),
                shown);
    }

    /**
     * Scores that cannot stand beside what was published before. A Member score tells at most what all themes together tell,
     * so that it needs each of them.
     */
    private Set<String> beside(ResultInput input) {
        Set<String> beside = new HashSet<>();
        for (Figure figure : figures) {
            if (figure.withheld() != null) {
                continue;
            }
            boolean member = ResultInput.MEMBER.equals(figure.code());
            boolean admitted = input.lines().stream()
                    .filter(line -> member
                            ? !ResultInput.MEMBER.equals(line.code())
                            : line.code().equals(figure.code()))
                    .allMatch(line -> measures.admit(
                            line.code(),
                            figure.area(),
                            parts(line, figure.area()).stream()
                                    .map(Part::member)
                                    .collect(Collectors.toSet())));
            if (!admitted) {
                beside.add(figure.code() + " " + figure.area());
            }
        }
        return beside;
    }

    /** An opened value stays back where the score that could be worked out from it stays back. */
    private boolean shows(Value value) {
        return !keptBack.contains(value.member() + " " + value.theme())
                && !keptBack.contains(value.member() + " " + ResultInput.MEMBER)
                && (measures == null || !measures.keptBack(value.member(), value.indicator(), value.breakdown()));
    }

    private void release(ResultInput input, List<ResultInput> inputs, List<ResultFigures> earlier) {
        for (Line one : input.lines()) {
            Line line = careful(one);
            List<Release> before = earlier.stream()
                    .map(version -> version.releases.get(line.code()))
                    .filter(java.util.Objects::nonNull)
                    .toList();
            Map<String, Withheld> withheld = new HashMap<>();
            List<Aggregate> aggregates = new ArrayList<>();
            for (Area area : input.areas()) {
                List<Part> parts = parts(line, area.code());
                Optional<Withheld> few = Withheld.tooFew(parts.size(), area.members());
                if (few.isPresent()) {
                    withheld.put(area.code(), few.get());
                } else if (refused.contains(line.code() + " " + area.code())
                        || crosses(line, area.code(), input, inputs, earlier)) {
                    withheld.put(area.code(), Withheld.DIFFERENCE);
                } else {
                    aggregates.add(new Aggregate(
                            area.code(),
                            parts.stream().map(ResultFigures::contribution).toList()));
                }
            }
            // Each opened score alone, so that this release and later ones know what anyone can read.
            line.parts().stream()
                    .filter(part -> part.least() == Audience.PUBLIC)
                    .forEach(part -> aggregates.add(new Aggregate(own(part), List.of(contribution(part)))));
            Release release = Release.of(before, aggregates, Release.Range.PERCENT);
            releases.put(line.code(), release);
            for (Area area : input.areas()) {
                figures.add(figure(line, area, withheld.get(area.code()), release));
            }
            opened(line, release);
        }
    }

    /** A score stays back where an answer behind it does. */
    private Line careful(Line line) {
        return measures == null
                ? line
                : new Line(
                        line.code(),
                        line.parts().stream()
                                .map(part -> measures.keptBack(part.member(), line.code())
                                        ? new Part(part.member(), part.region(), part.value(), Audience.ANALYST)
                                        : part)
                                .toList());
    }

    private static Figure figure(Line line, Area area, Withheld refused, Release release) {
        Summary summary = Summary.of(
                area.members(),
                parts(line, area.code()).stream().map(Part::value).toList());
        Withheld withheld = refused != null
                ? refused
                : release.withheld(Audience.PUBLIC, area.code()).orElse(null);
        boolean extremes = withheld == null && release.showsExtremes(Audience.PUBLIC, area.code());
        return new Figure(
                line.code(),
                area.code(),
                summary.contributing(),
                area.members(),
                withheld == null ? Summary.published(summary.mean()) : null,
                extremes ? Summary.published(summary.median()) : null,
                extremes ? Summary.published(summary.lowest()) : null,
                extremes ? Summary.published(summary.highest()) : null,
                withheld);
    }

    private void opened(Line line, Release release) {
        line.parts().stream()
                .filter(part -> part.least() == Audience.PUBLIC)
                .sorted(Comparator.comparing(Part::member))
                .forEach(part -> {
                    if (release.withheld(Audience.PUBLIC, own(part)).isEmpty()
                            && !release.keptBack(Audience.PUBLIC).contains(part.member())) {
                        open.add(new Open(part.member(), line.code(), Summary.published(part.value())));
                    } else {
                        keptBack.add(part.member() + " " + line.code());
                    }
                });
    }

    private static Contribution contribution(Part part) {
        return new Contribution(part.member(), part.value(), null, part.least());
    }

    /** Code of an aggregate that is one Member's score alone; no region is called so. */
    private static String own(Part part) {
        return "@" + part.member();
    }

    private static boolean crosses(
            Line line, String area, ResultInput input, List<ResultInput> inputs, List<ResultFigures> earlier) {
        Set<String> hidden = hidden(line, area);
        List<ResultInput> all = new ArrayList<>(inputs);
        if (ResultInput.MEMBER.equals(line.code())) {
            all.add(input);
            return all.stream().flatMap(one -> one.lines().stream()).anyMatch(other -> !hidden(other, area)
                    .equals(hidden));
        }
        for (int i = 0; i < earlier.size(); i++) {
            boolean memberShown = earlier.get(i).figures.stream()
                    .anyMatch(figure -> figure.code().equals(ResultInput.MEMBER)
                            && figure.area().equals(area)
                            && figure.withheld() == null);
            if (memberShown && !hidden(member(inputs.get(i)), area).equals(hidden)) {
                return true;
            }
        }
        return false;
    }

    private static Line member(ResultInput input) {
        return input.lines().stream()
                .filter(line -> line.code().equals(ResultInput.MEMBER))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> hidden(Line line, String area) {
        Set<String> hidden = new TreeSet<>();
        parts(line, area).stream()
                .filter(part -> part.least() != Audience.PUBLIC)
                .forEach(part -> hidden.add(part.member()));
        return hidden;
    }

    private static List<Part> parts(Line line, String area) {
        return line.parts().stream()
                .filter(part -> ResultInput.WHOLE.equals(area) || part.region().equals(area))
                .toList();
    }
}
