package customs.monitoring.publication;

import customs.monitoring.catalogue.Status;
import customs.monitoring.publication.ResultFigures.Shown;
import customs.monitoring.publication.ResultInput.Answer;
import customs.monitoring.publication.ResultInput.Area;
import customs.monitoring.publication.ResultInput.Kind;
import customs.monitoring.publication.ResultInput.Line;
import customs.monitoring.publication.ResultInput.Measure;
import customs.monitoring.publication.ResultInput.Part;
import customs.monitoring.publication.ResultInput.Value;
import customs.monitoring.scoring.Attack;
import customs.monitoring.scoring.Audience;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/**
 * A reader, and each Member besides, with everything that was ever published of a cycle: scores of themes and Members, sums and
 * counts of indicators, opened scores and values, over all versions. Nobody works out a hidden value (R13, R14).
 */
class ResultAttackTest {
    private static final int[] REGIONS = {6, 7};
    private static final int MEMBERS = 13;
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Theme and commitment of each indicator; two in one commitment share its weight. */
    private static final List<List<String>> INDICATORS = List.of(
            List.of("T1", "C1", "I1_01"),
            List.of("T1", "C1", "I1_02"),
            List.of("T1", "C2", "I1_03"),
            List.of("T2", "C3", "I2_01"));

    /** What one Member answered to one indicator; percent in tens, a level of 0 to 3 for I1_02. */
    private record Told(int value, Audience least) {}

    @Property(tries = 60)
    void nothingPublishedTellsAHiddenAnswer(@ForAll long seed) {
        List<ResultInput> versions = draw(new Random(seed));
        List<Shown> shown = shown(versions);
        Set<String> known = known(shown);
        List<Map<String, BigDecimal>> told = told(versions, shown, false);
        assertEquals(Set.of(), Attack.solveWeighted(told, known));
        for (int member = 0; member < MEMBERS; member++) {
            Set<String> more = new HashSet<>(known);
            String own = "M%02d ".formatted(member);
            told.forEach(sum ->
                    sum.keySet().stream().filter(name -> name.startsWith(own)).forEach(more::add));
            assertEquals(Set.of(), Attack.solveWeighted(told, more), "beside its own, " + own);
        }
    }

    /** The property would be empty if everything was withheld, or if nothing ever had to be. */
    @Property(tries = 1)
    void theAttackSucceedsWhereEverythingIsPublished() {
        int broken = 0;
        int open = 0;
        int withheld = 0;
        int steps = 0;
        int beside = 0;
        for (int seed = 0; seed < 20; seed++) {
            List<ResultInput> versions = draw(new Random(seed));
            List<Shown> shown = shown(versions);
            if (!Attack.solveWeighted(told(versions, shown, true), known(shown)).isEmpty()) {
                broken++;
            }
            for (var one : shown.getLast().measures()) {
                open += one.withheld() == null ? 1 : 0;
                withheld += one.withheld() == null ? 0 : 1;
                steps += one.steps() != null && one.withheld() == null ? 1 : 0;
            }
            beside += (int) shown.getLast().figures().stream()
                    .filter(one -> one.withheld() == null)
                    .count();
        }
        assertTrue(broken > 5, "broken " + broken);
        assertTrue(open > 30, "open " + open);
        assertTrue(steps > 20, "distributions " + steps);
        assertTrue(beside > 10, "scores beside " + beside);
        assertTrue(withheld > 30, "withheld " + withheld);
    }

    private static List<Shown> shown(List<ResultInput> versions) {
        List<Shown> shown = new ArrayList<>();
        for (int i = 1; i <= versions.size(); i++) {
            shown.add(ResultFigures.of(versions.subList(0, i)));
        }
        return shown;
    }

    /** Opened values as far as they are given out. */
    private static Set<String> known(List<Shown> shown) {
        Set<String> known = new TreeSet<>();
        for (Shown one : shown) {
            one.values().forEach(value -> {
                String name = name(value.member(), value.indicator(), value.value());
                known.add(name);
                known.add(name + " numerator");
                known.add(name + " denominator");
                for (int level = 0; level <= 3; level++) {
                    known.add(name + " is " + level);
                }
            });
        }
        return known;
    }

    /** Every equation that the published figures are. */
    private static List<Map<String, BigDecimal>> told(
            List<ResultInput> versions, List<Shown> shown, boolean everything) {
        List<Map<String, BigDecimal>> told = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            ResultInput input = versions.get(i);
            for (var figure : shown.get(i).measures()) {
                if (figure.withheld() == null || everything) {
                    Measure measure = measure(input, figure.indicator());
                    List<Answer> answers = in(figure.area(), measure.answers());
                    if (measure.kind() != Kind.LEVEL) {
                        told.add(sum(measure, answers, ""));
                        told.add(sum(measure, answers, " numerator"));
                        told.add(sum(measure, answers, " denominator"));
                    }
                    for (int level = 0; measure.kind() == Kind.LEVEL && level <= 3; level++) {
                        told.add(sum(measure, answers, " is " + level));
                    }
                }
            }
            for (var figure : shown.get(i).figures()) {
                if (figure.withheld() == null || everything) {
                    Map<String, BigDecimal> sum = new HashMap<>();
                    line(input, figure.code()).parts().stream()
                            .filter(part -> figure.area().equals(ResultInput.WHOLE)
                                    || part.region().equals(figure.area()))
                            .forEach(part -> score(input, part.member(), figure.code())
                                    .forEach((name, weight) -> sum.merge(name, weight, BigDecimal::add)));
                    told.add(sum);
                }
            }
            for (var open : shown.get(i).open()) {
                told.add(score(input, open.member(), open.code()));
            }
            // Whoever knows on which level a Member stands knows its value, and the other way round.
            for (Measure measure : input.measures()) {
                if (measure.kind() == Kind.LEVEL) {
                    for (Answer answer : measure.answers()) {
                        String name = name(answer.member(), measure.indicator(), answer.value());
                        Map<String, BigDecimal> levels = new HashMap<>();
                        Map<String, BigDecimal> one = new HashMap<>();
                        for (int level = 0; level <= 3; level++) {
                            levels.put(name + " is " + level, BigDecimal.valueOf(-level));
                            one.put(name + " is " + level, BigDecimal.ONE);
                        }
                        levels.put(name, BigDecimal.ONE);
                        told.add(levels);
                        told.add(one);
                    }
                }
            }
        }
        return told;
    }

    private static Map<String, BigDecimal> sum(Measure measure, List<Answer> answers, String what) {
        Map<String, BigDecimal> sum = new HashMap<>();
        answers.forEach(
                answer -> sum.put(name(answer.member(), measure.indicator(), answer.value()) + what, BigDecimal.ONE));
        return sum;
    }

    /** A Member's score as weighted answers. */
    private static Map<String, BigDecimal> score(ResultInput input, String member, String code) {
        Map<String, BigDecimal> weights = new HashMap<>();
        List<String> themes = ResultInput.MEMBER.equals(code)
                ? List.of("T1", "T2").stream()
                        .filter(theme -> input.measures().stream()
                                .anyMatch(one -> one.theme().equals(theme)
                                        && one.answers().stream().anyMatch(answer -> answer.member()
                                                .equals(member))))
                        .toList()
                : List.of(code);
        for (Measure measure : input.measures()) {
            if (themes.contains(measure.theme())) {
                measure.answers().stream()
                        .filter(answer -> answer.member().equals(member))
                        .forEach(answer -> weights.put(
                                name(member, measure.indicator(), answer.value()),
                                answer.weight().multiply(themes.size() == 2 ? HALF : BigDecimal.ONE)));
            }
        }
        return weights;
    }

    private static String name(String member, String indicator, BigDecimal value) {
        return "%s %s=%s".formatted(member, indicator, value);
    }

    private static List<Answer> in(String area, List<Answer> answers) {
        return answers.stream()
                .filter(answer ->
                        area.equals(ResultInput.WHOLE) || answer.region().equals(area))
                .toList();
    }

    private static Measure measure(ResultInput input, String indicator) {
        return input.measures().stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private static Line line(ResultInput input, String code) {
        return input.lines().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    /** One to three versions; a later one differs in a few answers, which is where differences tell most. */
    private static List<ResultInput> draw(Random random) {
        // Some cycles are nearly complete and nearly all hidden, as real ones; some are a mixture.
        double absent = random.nextBoolean() ? 0.03 : 0.15;
        double hidden = random.nextBoolean() ? 0.85 : 0.45;
        Told[][] now = new Told[MEMBERS][INDICATORS.size()];
        for (Told[] answers : now) {
            for (int i = 0; i < answers.length; i++) {
                answers[i] = told(i, random, absent, hidden);
            }
        }
        List<ResultInput> versions = new ArrayList<>(List.of(input(now)));
        for (int more = random.nextInt(3); more > 0; more--) {
            for (int changes = 1 + random.nextInt(4); changes > 0; changes--) {
                int indicator = random.nextInt(INDICATORS.size());
                now[random.nextInt(MEMBERS)][indicator] = told(indicator, random, absent, hidden);
            }
            versions.add(input(now));
        }
        return versions;
    }

    private static Told told(int indicator, Random random, double absent, double hidden) {
        return random.nextDouble() < absent
                ? null
                : new Told(
                        indicator == 1 ? random.nextInt(4) : 10 * (1 + random.nextInt(9)),
                        random.nextDouble() >= hidden
                                ? Audience.PUBLIC
                                : random.nextInt(4) > 0 ? Audience.WCO : Audience.ANALYST);
    }

    private static ResultInput input(Told[][] told) {
        List<Measure> measures = new ArrayList<>();
        List<Value> values = new ArrayList<>();
        for (int i = 0; i < INDICATORS.size(); i++) {
            String indicator = INDICATORS.get(i).get(2);
            String theme = INDICATORS.get(i).getFirst();
            List<Answer> answers = new ArrayList<>();
            for (int m = 0; m < MEMBERS; m++) {
                Told one = told[m][i];
                if (one != null) {
                    BigDecimal value = BigDecimal.valueOf(one.value());
                    answers.add(new Answer(
                            member(m),
                            region(m),
                            value,
                            i == 1 ? null : value.multiply(BigDecimal.valueOf(1 + m)),
                            i == 1 ? null : BigDecimal.valueOf(100L * (1 + m)),
                            i == 1 ? one.value() : Math.min(3, one.value() / 25),
                            weight(told[m], i),
                            false,
                            false,
                            one.least()));
                    if (one.least() == Audience.PUBLIC) {
                        values.add(new Value(member(m), theme, indicator, "_T", Status.A, value));
                    }
                }
            }
            measures.add(
                    new Measure(indicator, "_T", theme, i == 1 ? Kind.LEVEL : Kind.SHARE, i == 1 ? 3 : null, answers));
        }
        List<Line> lines =
                List.of(line(told, "T1", 0, 3), line(told, "T2", 3, 4), line(told, ResultInput.MEMBER, 0, 4));
        return new ResultInput(
                "2026",
                2026,
                LocalDate.of(2026, 12, 31),
                false,
                "2024-1",
                List.of(
                        new Area("AP", REGIONS[0], REGIONS[0], 6, 6),
                        new Area("EUR", REGIONS[1], REGIONS[1], 7, 7),
                        new Area(ResultInput.WHOLE, MEMBERS, MEMBERS, 13, 13)),
                lines,
                values,
                measures);
    }

    private static Line line(Told[][] told, String code, int from, int to) {
        List<Part> parts = new ArrayList<>();
        for (int m = 0; m < MEMBERS; m++) {
            Audience least = Audience.PUBLIC;
            boolean scored = false;
            for (int i = from; i < to; i++) {
                if (told[m][i] != null) {
                    scored = true;
                    least = least.compareTo(told[m][i].least()) > 0 ? least : told[m][i].least();
                }
            }
            if (scored) {
                // The figure itself does not matter here, only that two Members differ.
                parts.add(new Part(member(m), region(m), BigDecimal.valueOf(hash(told[m], from, to), 2), least));
            }
        }
        return new Line(code, parts);
    }

    /** Tells different answers apart, as a score nearly always does. */
    private static long hash(Told[] answers, int from, int to) {
        long hash = 1;
        for (int i = from; i < to; i++) {
            hash = hash * 97 + (answers[i] == null ? 0 : answers[i].value() + 1);
        }
        return 100 + Math.floorMod(hash, 9_000L);
    }

    /** Commitments share the theme, indicators share the commitment; what is missing goes to its siblings. */
    private static BigDecimal weight(Told[] answers, int indicator) {
        return switch (indicator) {
            case 0, 1 ->
                (answers[2] == null ? BigDecimal.ONE : HALF)
                        .multiply(answers[1 - indicator] == null ? BigDecimal.ONE : HALF);
            case 2 -> answers[0] == null && answers[1] == null ? BigDecimal.ONE : HALF;
            default -> BigDecimal.ONE;
        };
    }

    private static String member(int index) {
        return "M%02d".formatted(index);
    }

    private static String region(int index) {
        return index < REGIONS[0] ? "AP" : "EUR";
    }
}
