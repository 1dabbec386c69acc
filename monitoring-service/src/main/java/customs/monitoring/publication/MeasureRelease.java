package customs.monitoring.publication;

import customs.monitoring.publication.ResultInput.Answer;
import customs.monitoring.publication.ResultInput.Area;
import customs.monitoring.publication.ResultInput.Measure;
import customs.monitoring.scoring.Aggregate;
import customs.monitoring.scoring.Audience;
import customs.monitoring.scoring.Contribution;
import customs.monitoring.scoring.Inference.Equation;
import customs.monitoring.scoring.Inference.Term;
import customs.monitoring.scoring.Release;
import customs.monitoring.scoring.Release.Range;
import customs.monitoring.scoring.Withheld;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What anyone is shown of one indicator by region: its values summed up, and how many Members stand where. */
final class MeasureRelease {
    private final Measure measure;
    private final List<Area> areas;
    private final List<MeasureRelease> earlier;
    private final Set<String> refused = new HashSet<>();
    private final Map<String, Withheld> few = new HashMap<>();
    private Release values;
    private Release steps;

    /** @param earlier of the same indicator, in earlier versions */
    MeasureRelease(Measure measure, List<Area> areas, List<MeasureRelease> earlier) {
        this.measure = measure;
        this.areas = areas;
        this.earlier = earlier;
        decide();
    }

    Measure measure() {
        return measure;
    }

    /** Withholds these besides, because of what stands beside them. */
    void refuse(Set<String> more) {
        refused.addAll(more);
        decide();
    }

    private void decide() {
        List<Aggregate> summed = new ArrayList<>();
        List<Aggregate> counted = new ArrayList<>();
        for (Area area : areas) {
            List<Answer> answers = answers(area.code());
            Optional<Withheld> tooFew = Withheld.tooFew(answers.size(), area.members());
            if (tooFew.isPresent()) {
                few.put(area.code(), tooFew.get());
            } else {
                summed.add(aggregate(area.code(), answers, false));
                counted.add(aggregate(area.code(), answers, true));
            }
        }
        // Each opened value alone, so that this release and later ones know what anyone can read.
        measure.answers().stream()
                .filter(answer -> answer.least() == Audience.PUBLIC)
                .forEach(answer -> {
                    summed.add(aggregate("@" + answer.member(), List.of(answer), false));
                    counted.add(aggregate("@" + answer.member(), List.of(answer), true));
                });
        steps = Release.of(earlier.stream().map(one -> one.steps).toList(), counted, Range.LEVELS, refused);
        values = stepped()
                ? steps
                : Release.of(earlier.stream().map(one -> one.values).toList(), summed, range(), refused);
    }

    /** Whether the sum is told by the counts: levels, and yes or no. */
    private boolean stepped() {
        return switch (measure.kind()) {
            case LEVEL, YES -> true;
            case SHARE, PERCENT, NUMBER, GROWTH -> false;
        };
    }

    private Range range() {
        return switch (measure.kind()) {
            case SHARE, PERCENT -> Range.PERCENT;
            case NUMBER -> Range.NOT_NEGATIVE;
            case GROWTH -> Range.ANY;
            case LEVEL, YES -> Range.LEVELS;
        };
    }

    Optional<Withheld> withheld(String area) {
        return few.containsKey(area) ? Optional.of(few.get(area)) : values.withheld(Audience.PUBLIC, area);
    }

    boolean showsSteps(String area) {
        return withheld(area).isEmpty() && steps.withheld(Audience.PUBLIC, area).isEmpty();
    }

    boolean showsExtremes(String area) {
        return withheld(area).isEmpty() && values.showsExtremes(Audience.PUBLIC, area);
    }

    /** Members whose answer stays back although they opened it. */
    Set<String> keptBack() {
        Set<String> both = new HashSet<>(values.keptBack(Audience.PUBLIC));
        both.addAll(steps.keptBack(Audience.PUBLIC));
        return both;
    }

    List<Answer> answers(String area) {
        return measure.answers().stream()
                .filter(answer ->
                        ResultInput.WHOLE.equals(area) || answer.region().equals(area))
                .toList();
    }

    /** What the aggregate of an area tells. */
    Equation equation(String area) {
        Map<Term, BigDecimal> weights = new HashMap<>();
        answers(area).forEach(answer -> weights.put(term(answer), BigDecimal.ONE));
        return new Equation(weights);
    }

    Term term(Answer answer) {
        return new Term(
                answer.member(),
                "%s %s %s"
                        .formatted(
                                measure.indicator(),
                                measure.breakdown(),
                                answer.value().stripTrailingZeros().toPlainString()));
    }

    /** The score of an answer; one that does not follow the value straight is something else to know. */
    Term score(Answer answer) {
        Term term = term(answer);
        return answer.bent() ? new Term(term.member(), term.value() + " score") : term;
    }

    boolean known(Answer answer) {
        return values.knows(Audience.PUBLIC, contribution(answer, stepped()));
    }

    /** Areas withheld because of who answered what, whose sum must not be worked out from others. */
    Set<String> guarded() {
        Set<String> guarded = new HashSet<>();
        areas.stream()
                .map(Area::code)
                .filter(area -> !few.containsKey(area)
                        && withheld(area)
                                .filter(why -> why != Withheld.DIFFERENCE)
                                .isPresent())
                .forEach(guarded::add);
        return guarded;
    }

    private static Aggregate aggregate(String code, List<Answer> answers, boolean step) {
        return new Aggregate(
                code, answers.stream().map(answer -> contribution(answer, step)).toList());
    }

    private static Contribution contribution(Answer answer, boolean step) {
        return step
                ? new Contribution(answer.member(), BigDecimal.valueOf(answer.step()), null, answer.least())
                : new Contribution(answer.member(), answer.value(), answer.denominator(), answer.least());
    }
}
