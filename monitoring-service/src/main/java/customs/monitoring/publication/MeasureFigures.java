package customs.monitoring.publication;

import customs.monitoring.publication.ResultInput.Answer;
import customs.monitoring.publication.ResultInput.Area;
import customs.monitoring.publication.ResultInput.Kind;
import customs.monitoring.publication.ResultInput.Measure;
import customs.monitoring.scoring.Inference;
import customs.monitoring.scoring.Inference.Equation;
import customs.monitoring.scoring.Inference.Term;
import customs.monitoring.scoring.LevelDistribution;
import customs.monitoring.scoring.PooledShare;
import customs.monitoring.scoring.PooledShare.Fraction;
import customs.monitoring.scoring.Summary;
import customs.monitoring.scoring.Withheld;
import customs.monitoring.scoring.YesShare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The aggregates of indicators in one published version (R13), decided beside the scores of the same version and everything
 * of earlier ones. A score is a weighted sum of answers, so each figure shown is an equation, and {@link Inference} says
 * whether all of them together are about one or two Members anywhere. Scores come first; an indicator gives way.
 */
final class MeasureFigures {
    private final ResultInput input;
    private final List<MeasureRelease> releases = new ArrayList<>();
    private final Map<String, List<Equation>> equations = new HashMap<>();
    private final Map<String, List<Set<Term>>> guarded = new HashMap<>();
    private final Set<Term> known = new HashSet<>();

    /**
     * An indicator in a region.
     *
     * @param value        pooled share, mean, share of yes, or lower median of levels; one decimal; null where withheld
     * @param meanOfRatios of shares, in percent; null for other kinds
     * @param numerator    pooled, as denominator is
     * @param median       null where a value behind it is hidden, as lowest and highest are
     * @param steps        how many Members stand on each level, on no and yes, or in each band; null where withheld
     * @param broken       some value behind it cannot be compared with those before; null where withheld
     */
    record Measured(
            String indicator,
            String breakdown,
            Kind kind,
            String area,
            int contributing,
            int members,
            BigDecimal value,
            BigDecimal meanOfRatios,
            BigDecimal numerator,
            BigDecimal denominator,
            BigDecimal median,
            BigDecimal lowest,
            BigDecimal highest,
            List<Integer> steps,
            Boolean broken,
            Withheld withheld) {}

    /** @param earlier of earlier versions of the cycle, in order */
    MeasureFigures(ResultInput input, List<MeasureFigures> earlier) {
        this.input = input;
        for (Measure measure : input.measures()) {
            releases.add(new MeasureRelease(
                    measure,
                    input.areas(),
                    earlier.stream()
                            .flatMap(one -> one.releases.stream())
                            .filter(one -> same(one.measure(), measure))
                            .toList()));
        }
        if (!earlier.isEmpty()) {
            known.addAll(earlier.getLast().known);
            earlier.getLast().equations.forEach((theme, some) -> equations.put(theme, new ArrayList<>(some)));
            earlier.getLast().guarded.forEach((theme, some) -> guarded.put(theme, new ArrayList<>(some)));
        }
        releases.forEach(this::learn);
    }

    private static boolean same(Measure one, Measure other) {
        return one.indicator().equals(other.indicator())
                && one.breakdown().equals(other.breakdown())
                && (one.kind() == Kind.LEVEL || one.kind() == Kind.YES)
                        == (other.kind() == Kind.LEVEL || other.kind() == Kind.YES);
    }

    private void learn(MeasureRelease release) {
        release.measure().answers().stream().filter(release::known).forEach(answer -> {
            known.add(release.term(answer));
            known.add(release.score(answer));
        });
    }

    /** Whether an answer of the Member stays back although it opened it: then its score in the theme must stay back too. */
    boolean keptBack(String member, String theme) {
        return releases.stream()
                .filter(one -> ResultInput.MEMBER.equals(theme)
                        || one.measure().theme().equals(theme))
                .anyMatch(one -> one.keptBack().contains(member));
    }

    boolean keptBack(String member, String indicator, String breakdown) {
        return releases.stream()
                .filter(one -> one.measure().indicator().equals(indicator)
                        && one.measure().breakdown().equals(breakdown))
                .anyMatch(one -> one.keptBack().contains(member));
    }

    /** Whether the score of a theme in an area may stand beside all that stands already; if so it does from now on. */
    boolean admit(String theme, String area, Set<String> scored) {
        Map<Term, BigDecimal> weights = new HashMap<>();
        releases.stream().filter(one -> one.measure().theme().equals(theme)).forEach(one -> one.answers(area).stream()
                .filter(answer -> answer.weight().signum() > 0 && scored.contains(answer.member()))
                .forEach(answer -> weights.put(one.score(answer), answer.weight())));
        return admit(theme, List.of(new Equation(weights)));
    }

    private boolean admit(String theme, List<Equation> more) {
        List<Equation> all = new ArrayList<>(equations.getOrDefault(theme, List.of()));
        all.addAll(more);
        Inference inference = new Inference(all, known);
        if (!inference.safe()
                || guarded.getOrDefault(theme, List.of()).stream().anyMatch(sum -> inference.determines(sum, known))) {
            return false;
        }
        equations.put(theme, all);
        return true;
    }

    /** Decides which indicators are shown, the scores being decided. */
    List<Measured> figures() {
        releases.forEach(release -> release.guarded()
                .forEach(area -> guarded.computeIfAbsent(release.measure().theme(), t -> new ArrayList<>())
                        .add(release.equation(area).weights().keySet())));
        List<String> largestFirst = input.areas().stream()
                .sorted(Comparator.comparing((Area area) -> -area.members()).thenComparing(Area::code))
                .map(Area::code)
                .toList();
        releases.forEach(release -> decide(release, largestFirst));
        return releases.stream()
                .flatMap(release -> input.areas().stream().map(area -> figure(release, area)))
                .toList();
    }

    private void decide(MeasureRelease release, List<String> areas) {
        String theme = release.measure().theme();
        Set<String> refused = new HashSet<>();
        do {
            release.refuse(refused);
            refused.clear();
            List<String> shown = areas.stream()
                    .filter(area -> release.withheld(area).isEmpty())
                    .toList();
            if (!admit(theme, shown.stream().map(release::equation).toList())) {
                List<Equation> before = equations.getOrDefault(theme, List.of());
                shown.stream()
                        .filter(area -> !admit(theme, List.of(release.equation(area))))
                        .forEach(refused::add);
                equations.put(theme, refused.isEmpty() ? equations.get(theme) : before);
            }
        } while (!refused.isEmpty());
    }

    private static Measured figure(MeasureRelease release, Area area) {
        Measure measure = release.measure();
        List<Answer> answers = release.answers(area.code());
        Withheld withheld = release.withheld(area.code()).orElse(null);
        boolean shown = withheld == null;
        boolean extremes =
                release.showsExtremes(area.code()) && measure.kind() != Kind.LEVEL && measure.kind() != Kind.YES;
        Summary summary =
                Summary.of(area.members(), answers.stream().map(Answer::value).toList());
        PooledShare pooled = shown && measure.kind() == Kind.SHARE
                ? PooledShare.of(
                        area.members(),
                        answers.stream()
                                .map(answer -> new Fraction(answer.numerator(), answer.denominator()))
                                .toList())
                : null;
        BigDecimal value = !shown
                ? null
                : switch (measure.kind()) {
                    case SHARE -> pooled.pooled();
                    case PERCENT, NUMBER, GROWTH -> summary.mean();
                    case LEVEL ->
                        LevelDistribution.of(
                                        area.members(),
                                        measure.highest(),
                                        answers.stream()
                                                .map(answer -> BigDecimal.valueOf(answer.step()))
                                                .toList())
                                .lowerMedian();
                    case YES ->
                        YesShare.of(
                                        area.members(),
                                        answers.stream()
                                                .map(answer -> answer.step() == 1)
                                                .toList())
                                .percent();
                };
        return new Measured(
                measure.indicator(),
                measure.breakdown(),
                measure.kind(),
                area.code(),
                answers.size(),
                area.members(),
                Summary.published(value),
                pooled == null ? null : Summary.published(pooled.meanOfRatios()),
                pooled == null ? null : pooled.numerator(),
                pooled == null ? null : pooled.denominator(),
                extremes ? Summary.published(summary.median()) : null,
                extremes ? Summary.published(summary.lowest()) : null,
                extremes ? Summary.published(summary.highest()) : null,
                release.showsSteps(area.code()) ? steps(measure, answers) : null,
                shown ? answers.stream().anyMatch(Answer::broken) : null,
                withheld);
    }

    private static List<Integer> steps(Measure measure, List<Answer> answers) {
        int last =
                switch (measure.kind()) {
                    case LEVEL -> measure.highest();
                    case YES -> 1;
                    case SHARE, PERCENT, NUMBER, GROWTH -> 3;
                };
        Integer[] counts = new Integer[last + 1];
        java.util.Arrays.fill(counts, 0);
        answers.forEach(answer -> counts[answer.step()]++);
        return List.of(counts);
    }
}
