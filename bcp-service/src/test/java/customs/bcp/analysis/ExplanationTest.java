package customs.bcp.analysis;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeSet;
import java.util.regex.Pattern;

import static customs.bcp.analysis.ModelM1.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

class ExplanationTest {
    private final Explanation english = new Explanation(Locale.ENGLISH, code -> code);
    private final Explanation french = new Explanation(Locale.FRENCH, code -> code);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                "customs.bcp.analysis.explanation",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    @Test
    void bothLanguagesSayTheSameThingsWithTheSameFigures() {
        var en = bundle(Locale.ENGLISH);
        var fr = bundle(Locale.FRENCH);
        assertFalse(en.keySet().isEmpty());
        assertEquals(new TreeSet<>(en.keySet()), new TreeSet<>(fr.keySet()));
        var figure = Pattern.compile("\\{\\d}");
        for (String key : en.keySet()) {
            assertEquals(
                    new TreeSet<>(figure.matcher(en.getString(key))
                            .results()
                            .map(hit -> hit.group())
                            .toList()),
                    new TreeSet<>(figure.matcher(fr.getString(key))
                            .results()
                            .map(hit -> hit.group())
                            .toList()),
                    key);
            assertFalse(en.getString(key).contains("'") || fr.getString(key).contains("'"), key);
        }
    }

    @Test
    void aCascadeNamesItsWay() {
        var effect = Cascade.of(CascadeTest.power(), List.of(new Outage("PWR", 0, hours(10))))
                .effect("CLR");
        assertEquals(
                "CLR is down from 9 h to 14 h 30 min, 5 h 30 min in all, through PWR → DC → DB → CMS → CLR: "
                        + "1 h 30 min longer than promised.",
                english.of(effect));
        var never = Cascade.of(CascadeTest.power(), List.of(new Outage("PWR", 0, null)))
                .effect("DC");
        assertEquals("DC tombe après 8 h par PWR → DC et n’est jamais rétabli durablement.", french.of(never));
    }

    @Test
    void aBacklogSaysWhatIsLeftOfTheTime() {
        var backlog = Backlog.of(Rate.steady("120"), Rate.steady("30"), hours(6), Rate.steady("140"), hours(24));
        assertEquals(
                "Up to 540 pieces wait and 180 done by hand must be captured; the work is caught up 27 h after the "
                        + "restoration, 33 h after the disruption: 9 h too late.",
                english.of(backlog));
    }

    @Test
    void oddsAreNeverRoundedUp() {
        var odds = new Odds(
                "CLR",
                10_000,
                BigDecimal.TEN,
                BigDecimal.ONE,
                hours(5),
                hours(9),
                null,
                new BigDecimal("0.9999"),
                null,
                BigDecimal.ZERO,
                Map.of(),
                List.of());
        assertEquals(
                "CLR is back within 5 h in half of all cases and within 9 h in nine of ten; it keeps its objective in "
                        + "99.9 % of all cases.",
                english.of(odds));
    }

    @Test
    void theRestIsSaidInFigures() {
        assertEquals(
                "Crews: 1. Everything is done after 3 h; with a crew for every task it would be 2 h, 1 h earlier.",
                english.of(CrewSchedule.of(
                        List.of(new CrewTask("A", hours(1), List.of()), new CrewTask("B", hours(2), List.of())), 1)));
        assertEquals(
                "De DB, on perd jusqu’à 28 h de travail, 4 h de plus que permis ; il faudrait une copie « nightly » "
                        + "toutes les 20 h.",
                french.of(DataLoss.of(
                        "DB",
                        hours(24),
                        List.of(new BackupCopy("nightly", hours(24), hours(3), hours(1), true)),
                        false)));
        assertEquals(
                "Present 60, needed 62: short by 2. The crew cannot be filled for PAY.",
                english.of(Workforce.absent(
                        "pandemic", 100, 40, List.of(new Workforce.Crew("CLR", 58), new Workforce.Crew("PAY", 4)))));
        assertEquals(
                "100 a day more come than can be handled; 500 wait at the end and are gone after 1.27 days.",
                english.of(TrafficShift.portClosure(
                        "port",
                        new BigDecimal("450"),
                        new BigDecimal("5"),
                        new BigDecimal("350"),
                        new BigDecimal("45"))));
        assertEquals(
                "ransomware: CLR is down for 27 h, 15 h too long to be borne.",
                english.of(new StressMatrix.Cell(
                        "ransomware", "CLR", 0L, hours(27), Verdict.BREACH, hours(15), null, List.of())));
        assertEquals(
                "PAX falls with any one of these (2): DUCT, IAM.",
                english.of(SinglePoints.of(SinglePointTest.ducts("DUCT")), "PAX"));
        assertEquals(
                "PAX falls when two fail together that are harmless alone (1): FA + FB.",
                english.of(CutPairs.of(SinglePointTest.ducts("DUCT"), "PAX", 9, Progress.UNWATCHED)));
        assertEquals(
                "Without a service there is no readiness to speak of.",
                english.of(Readiness.of(List.of(), LocalDate.of(2026, 1, 1))));
    }
}
