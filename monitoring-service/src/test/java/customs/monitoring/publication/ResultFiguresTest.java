package customs.monitoring.publication;

import customs.monitoring.catalogue.Status;
import customs.monitoring.publication.ResultFigures.Figure;
import customs.monitoring.publication.ResultInput.Area;
import customs.monitoring.publication.ResultInput.Line;
import customs.monitoring.publication.ResultInput.Part;
import customs.monitoring.publication.ResultInput.Value;
import customs.monitoring.scoring.Audience;
import customs.monitoring.scoring.Withheld;
import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** What a published version shows, over all versions before it (R12, R14). */
class ResultFiguresTest {
    private static final Audience[] FOUR_HIDDEN = {
        Audience.PUBLIC, Audience.PUBLIC, Audience.WCO, Audience.WCO, Audience.WCO, Audience.WCO
    };

    @Test
    void theMeanIsShownAndTheExtremesOnlyWhereNothingIsHidden() {
        Figure hidden = figure(ResultFigures.of(List.of(input(line("T1", 50, FOUR_HIDDEN)))), "T1");
        assertEquals(new BigDecimal("52.5"), hidden.mean());
        assertNull(hidden.median());
        assertNull(hidden.withheld());
        Audience[] all = new Audience[6];
        java.util.Arrays.fill(all, Audience.PUBLIC);
        Figure open = figure(ResultFigures.of(List.of(input(line("T1", 50, all)))), "T1");
        assertEquals(new BigDecimal("50.0"), open.lowest());
        assertEquals(new BigDecimal("55.0"), open.highest());
    }

    @Test
    void oneOrTwoHiddenWithholdTheFigure() {
        Audience[] one = FOUR_HIDDEN.clone();
        one[2] = Audience.PUBLIC;
        one[3] = Audience.PUBLIC;
        Figure figure = figure(ResultFigures.of(List.of(input(line("T1", 50, one)))), "T1");
        assertEquals(Withheld.FEW_HIDDEN, figure.withheld());
        assertNull(figure.mean());
    }

    @Test
    void fewerThanFiveAreWithheldAndTheOpenedScoresStayReadable() {
        var shown = ResultFigures.of(List.of(input(line("T1", 50, Audience.PUBLIC, Audience.WCO))));
        assertEquals(Withheld.N_BELOW_5, figure(shown, "T1").withheld());
        assertEquals(
                List.of("A0"), shown.open().stream().map(one -> one.member()).toList());
    }

    @Test
    void anAmendmentOfOneHiddenValueIsNotToldByTheDifferenceOfTwoVersions() {
        ResultInput first = input(line("T1", 50, FOUR_HIDDEN));
        List<Part> parts = new ArrayList<>(first.lines().getFirst().parts());
        parts.set(5, new Part("A5", "AP", new BigDecimal("90"), Audience.WCO));
        ResultInput second = input(new Line("T1", parts));
        Figure figure = figure(ResultFigures.of(List.of(first, second)), "T1");
        assertEquals(Withheld.DIFFERENCE, figure.withheld());
        assertEquals(
                new BigDecimal("58.3"),
                figure(ResultFigures.of(List.of(second)), "T1").mean(),
                "alone it is shown");
    }

    @Test
    void aMemberScoreIsShownOnlyWhereTheSameMembersHideEveryTheme() {
        Line theme = line("T1", 50, FOUR_HIDDEN);
        var same = ResultFigures.of(List.of(input(theme, line("MEMBER", 60, FOUR_HIDDEN))));
        assertEquals(new BigDecimal("62.5"), figure(same, "MEMBER").mean());
        Audience[] more = FOUR_HIDDEN.clone();
        more[1] = Audience.WCO;
        var other = ResultFigures.of(List.of(input(theme, line("MEMBER", 60, more))));
        assertEquals(Withheld.DIFFERENCE, figure(other, "MEMBER").withheld());
    }

    @Test
    void aThemeThatWouldTellOfOneMemberBesideAnEarlierMemberScoreIsWithheld() {
        ResultInput first = input(line("T1", 50, FOUR_HIDDEN), line("MEMBER", 60, FOUR_HIDDEN));
        Audience[] more = FOUR_HIDDEN.clone();
        more[1] = Audience.WCO;
        ResultInput second = input(line("T1", 50, more), line("MEMBER", 60, FOUR_HIDDEN));
        assertEquals(
                Withheld.DIFFERENCE,
                figure(ResultFigures.of(List.of(first, second)), "T1").withheld());
    }

    private static Line line(String code, int from, Audience... least) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < least.length; i++) {
            parts.add(new Part("A" + i, "AP", BigDecimal.valueOf(from + i), least[i]));
        }
        return new Line(code, parts);
    }

    @Test
    void anOpenedValueStaysBackWhereItsScoreDoes() {
        ResultInput first =
                input(line("T1", 50, FOUR_HIDDEN[0], FOUR_HIDDEN[1], Audience.WCO, Audience.WCO, Audience.WCO));
        List<Part> parts = new ArrayList<>(first.lines().getFirst().parts());
        parts.set(2, new Part("A2", "AP", new BigDecimal("52"), Audience.PUBLIC));
        Value opened = new Value("A2", "T1", "I1_02", "_T", Status.A, BigDecimal.ONE);
        Value other = new Value("A0", "T1", "I1_02", "_T", Status.A, BigDecimal.ONE);
        ResultInput second = input(List.of(opened, other), new Line("T1", parts));
        var shown = ResultFigures.of(List.of(first, second));
        assertEquals(
                List.of("A0", "A1"),
                shown.open().stream().map(one -> one.member()).toList());
        assertEquals(List.of(other), shown.values());
        assertEquals(List.of(opened, other), ResultFigures.of(List.of(second)).values(), "alone it is shown");
    }

    private static ResultInput input(Line... lines) {
        return input(List.of(), lines);
    }

    private static ResultInput input(List<Value> values, Line... lines) {
        return new ResultInput(
                "2026",
                2026,
                LocalDate.of(2026, 12, 31),
                false,
                "2024-1",
                List.of(new Area("AP", 7, 7, 6, 5)),
                List.of(lines),
                values,
                null);
    }

    private static Figure figure(ResultFigures.Shown shown, String code) {
        return shown.figures().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
