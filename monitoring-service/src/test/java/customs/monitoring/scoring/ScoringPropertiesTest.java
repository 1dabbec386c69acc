package customs.monitoring.scoring;

import customs.monitoring.catalogue.Catalogues;
import customs.monitoring.catalogue.Observed;
import customs.monitoring.catalogue.Point;
import customs.monitoring.catalogue.Status;
import customs.monitoring.scoring.Framework.CommitmentNode;
import customs.monitoring.scoring.Framework.IndicatorNode;
import customs.monitoring.scoring.Framework.ThemeNode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds for every Member under the shipped weights. */
class ScoringPropertiesTest {
    private static final Framework FRAMEWORK = Framework.of(new Catalogues().current());
    private static final List<IndicatorNode> INDICATORS = FRAMEWORK.themes().stream()
            .flatMap(theme -> theme.commitments().stream())
            .flatMap(commitment -> commitment.indicators().stream())
            .toList();

    @Property(tries = 200)
    void everyScoreLiesBetween0And100AndEveryCoverageBetween0And1(@ForAll("members") Map<Point, Observed> member) {
        holds(Scoring.member(FRAMEWORK, member));
    }

    @Property(tries = 200)
    void aBetterValueNeverLowersAScore(
            @ForAll("members") Map<Point, Observed> member,
            @ForAll("places") int place,
            @ForAll("steps") BigDecimal step) {
        IndicatorNode node = INDICATORS.get(place);
        Observed before = member.get(node.point());
        if (before == null || before.value() == null) {
            return;
        }
        BigDecimal towardsBest =
                node.goalposts().best().subtract(node.goalposts().worst()).multiply(step);
        Map<Point, Observed> better = new HashMap<>(member);
        better.put(node.point(), new Observed(before.status(), before.value().add(towardsBest), null, null));
        notLower(Scoring.member(FRAMEWORK, member), Scoring.member(FRAMEWORK, better));
    }

    /** Neither the Member's score nor any below it. */
    private static void notLower(Score was, Score is) {
        assertEquals(was.outcome(), is.outcome());
        if (was.value() != null) {
            assertTrue(is.value().compareTo(was.value().subtract(new BigDecimal("1E-25"))) >= 0, was.code());
        }
        for (int i = 0; i < was.parts().size(); i++) {
            notLower(was.parts().get(i), is.parts().get(i));
        }
    }

    /** What cannot exist is as if the framework had never asked for it: its weight goes to its siblings, nothing else moves. */
    @Property(tries = 100)
    void aValueThatCannotExistLeavesTheMeaningOfEveryOtherScore(
            @ForAll("members") Map<Point, Observed> member, @ForAll("places") int place) {
        Point gone = INDICATORS.get(place).point();
        Map<Point, Observed> without = new HashMap<>(member);
        without.put(gone, Observed.without(Status.M));
        Score was = Scoring.member(FRAMEWORK, member);
        Score is = Scoring.member(FRAMEWORK, without);
        for (int t = 0; t < was.parts().size(); t++) {
            Score theme = is.parts().get(t);
            for (int c = 0; c < theme.parts().size(); c++) {
                Score before = was.parts().get(t).parts().get(c);
                Score commitment = theme.parts().get(c);
                boolean touched = commitment.parts().stream()
                        .anyMatch(part -> new Point(part.code(), part.breakdown()).equals(gone));
                if (!touched) {
                    assertEquals(before.outcome(), commitment.outcome());
                    assertEquals(before.value(), commitment.value());
                    continue;
                }
                Score asNeverAsked = Scoring.member(alone(t, c, gone), without)
                        .parts()
                        .getFirst()
                        .parts()
                        .getFirst();
                assertEquals(asNeverAsked.outcome(), commitment.outcome());
                assertEquals(asNeverAsked.published(), commitment.published());
                assertEquals(asNeverAsked.coveragePercent(), commitment.coveragePercent());
            }
        }
    }

    /** A framework of that commitment alone, which never asked for the point; one other point where nothing is left. */
    private static Framework alone(int theme, int commitment, Point gone) {
        CommitmentNode node = FRAMEWORK.themes().get(theme).commitments().get(commitment);
        List<IndicatorNode> rest = node.indicators().stream()
                .filter(one -> !one.point().equals(gone))
                .toList();
        List<IndicatorNode> asked = rest.isEmpty() ? node.indicators() : rest;
        BigDecimal sum = asked.stream().map(IndicatorNode::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Framework(List.of(new ThemeNode(
                "T",
                BigDecimal.ONE,
                List.of(new CommitmentNode(
                        "C",
                        BigDecimal.ONE,
                        asked.stream()
                                .map(one -> new IndicatorNode(
                                        one.point(),
                                        one.weight().divide(sum, java.math.MathContext.DECIMAL128),
                                        one.critical(),
                                        one.goalposts()))
                                .toList())))));
    }

    @Property(tries = 100)
    void theOrderOfWeightsAndObservationsIsIrrelevant(
            @ForAll("members") Map<Point, Observed> member, @ForAll long seed) {
        Score straight = Scoring.member(FRAMEWORK, member);
        Score shuffled = Scoring.member(shuffled(new Random(seed)), shuffledMap(member, new Random(seed)));
        assertEquals(straight.outcome(), shuffled.outcome());
        assertEquals(straight.published(), shuffled.published());
        assertEquals(straight.dataCoveragePercent(), shuffled.dataCoveragePercent());
    }

    @Provide
    Arbitrary<Integer> places() {
        return Arbitraries.integers().between(0, INDICATORS.size() - 1);
    }

    @Provide
    Arbitrary<BigDecimal> steps() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.TWO)
                .ofScale(3);
    }

    @Provide
    Arbitrary<Map<Point, Observed>> members() {
        Arbitrary<Status> status = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, Arbitraries.of(Status.A, Status.P, Status.E, Status.Q, Status.B)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of(Status.I)),
                net.jqwik.api.Tuple.of(2, Arbitraries.of(Status.L, Status.M, Status.O)));
        Arbitrary<BigDecimal> place = Arbitraries.bigDecimals()
                .between(new BigDecimal("-0.5"), new BigDecimal("1.5"))
                .ofScale(4);
        return Combinators.combine(status, place)
                .as((s, p) -> Map.entry(s, p))
                .list()
                .ofSize(INDICATORS.size())
                .map(drawn -> {
                    Map<Point, Observed> member = new LinkedHashMap<>();
                    for (int i = 0; i < drawn.size(); i++) {
                        IndicatorNode node = INDICATORS.get(i);
                        Status s = drawn.get(i).getKey();
                        BigDecimal span = node.goalposts()
                                .best()
                                .subtract(node.goalposts().worst());
                        member.put(
                                node.point(),
                                s.usable()
                                        ? new Observed(
                                                s,
                                                node.goalposts()
                                                        .worst()
                                                        .add(span.multiply(
                                                                drawn.get(i).getValue())),
                                                null,
                                                null)
                                        : Observed.without(s));
                    }
                    return member;
                });
    }

    private static void holds(Score score) {
        if (score.value() != null) {
            between(score.value(), BigDecimal.valueOf(100));
            assertTrue(score.band() != null);
        }
        if (score.coverage() != null) {
            between(score.coverage(), BigDecimal.ONE);
        }
        score.parts().forEach(ScoringPropertiesTest::holds);
    }

    private static void between(BigDecimal value, BigDecimal most) {
        assertTrue(value.signum() >= 0 && value.compareTo(most) <= 0, value.toPlainString());
    }

    private static Framework shuffled(Random random) {
        List<ThemeNode> themes = new ArrayList<>();
        for (ThemeNode theme : FRAMEWORK.themes()) {
            List<CommitmentNode> commitments = new ArrayList<>();
            for (CommitmentNode commitment : theme.commitments()) {
                List<IndicatorNode> indicators = new ArrayList<>(commitment.indicators());
                Collections.shuffle(indicators, random);
                commitments.add(new CommitmentNode(commitment.code(), commitment.weight(), indicators));
            }
            Collections.shuffle(commitments, random);
            themes.add(new ThemeNode(theme.code(), theme.weight(), commitments));
        }
        Collections.shuffle(themes, random);
        return new Framework(themes);
    }

    private static Map<Point, Observed> shuffledMap(Map<Point, Observed> member, Random random) {
        List<Point> points = new ArrayList<>(member.keySet());
        Collections.shuffle(points, random);
        Map<Point, Observed> shuffled = new LinkedHashMap<>();
        points.forEach(point -> shuffled.put(point, member.get(point)));
        return shuffled;
    }
}
