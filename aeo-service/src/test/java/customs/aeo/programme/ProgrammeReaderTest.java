package customs.aeo.programme;

import customs.aeo.clock.Event;
import customs.aeo.clock.LegalClock;
import customs.aeo.clock.LegalSource;
import customs.aeo.clock.Reading;
import customs.aeo.clock.Rule;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Programme files: what is shipped holds, and a bad file is refused whole with the lines of its faults. */
class ProgrammeReaderTest {
    private static List<ProgrammeFault> refused(String yaml) {
        return assertThrows(
                        ProgrammeFaults.class, () -> new ProgrammeReader(ProgrammeFiles::find).read("bad.yaml", yaml))
                .faults();
    }

    private static String eu() {
        return ProgrammeFiles.find("eu").orElseThrow();
    }

    private static int line(String text, String part) {
        return (int) text.substring(0, text.indexOf(part)).lines().count() + (part.startsWith("\n") ? 1 : 0);
    }

    @Test
    void everyShippedFileIsAccepted() {
        for (var code : ProgrammeFiles.SHIPPED) {
            var programme = ProgrammeFiles.read(code);
            assertTrue(code.equals(programme.code()) || code.startsWith(programme.code() + "-"), code);
            assertFalse(programme.levels().isEmpty());
        }
    }

    @Test
    void theDemonstrationProgrammesTakeTheRulesTheyDoNotState() {
        var xa = ProgrammeFiles.read("xa");
        var eu = ProgrammeFiles.read("eu");
        assertTrue(xa.demonstration());
        eu.clocks().forEach((code, clock) -> assertEquals(clock, xa.clocks().get(code)));
        assertEquals(Set.of("TIN"), xa.schemes().keySet());
        assertTrue(xa.arrangements().keySet().containsAll(eu.arrangements().keySet()));
        assertTrue(xa.arrangements().containsKey("XB"));
    }

    @Test
    void onlyTheSecurityAuthorisationIsRecognisedAbroad() {
        ProgrammeFiles.read("eu").arrangements().values().forEach(arrangement -> {
            assertEquals(Set.of("AEOS"), arrangement.levels());
            assertEquals(
                    LegalSource.Standing.SOURCED, arrangement.levelsSource().standing());
        });
    }

    @Test
    void tiersWhoseCoverageNoSourceStatesAreLabelledUnverified() {
        ProgrammeFiles.read("us-ctpat")
                .arrangements()
                .values()
                .forEach(arrangement -> assertEquals(
                        LegalSource.Standing.UNVERIFIED,
                        arrangement.levelsSource().standing()));
    }

    /** Each limit of each file starts with its event, falls on a day and ends with its own event. */
    @Test
    void everyClockOfEveryFileRuns() {
        var start = LocalDate.of(2026, 1, 30);
        for (var code : ProgrammeFiles.SHIPPED) {
            var programme = ProgrammeFiles.read(code);
            assertFalse(programme.clocks().isEmpty(), code);
            for (var rule : programme.rules()) {
                var due = LegalClock.due(rule, start, programme.calendar());
                var running =
                        LegalClock.read(rule, programme.calendar(), List.of(Event.of(rule.start(), start)), start);
                assertEquals(due, running.due(), () -> code + " " + rule.code());
                assertTrue(rule.number() == 0 || due.isAfter(start), () -> code + " " + rule.code());
                if (rule.end() != null) {
                    var events = List.of(Event.of(rule.start(), start), Event.of(rule.end(), start));
                    assertEquals(
                            Reading.State.MET,
                            LegalClock.read(rule, programme.calendar(), events, start)
                                    .state(),
                            () -> code + " " + rule.code());
                }
            }
        }
    }

    @Test
    void theLimitsThatTheSourcesStateFallOnTheirDays() {
        assertEquals(LocalDate.of(2026, 7, 7), due("gb", "decision", "2026-03-09"));
        assertEquals(
                "RECEIPT",
                ProgrammeFiles.read("gb").rule("decision").orElseThrow().start());
        assertEquals(
                "ACCEPTANCE",
                ProgrammeFiles.read("xi").rule("decision").orElseThrow().start());
        assertEquals(LocalDate.of(2026, 10, 26), due("gcc-style", "questionnaire", "2026-10-05"));
        assertEquals(LocalDate.of(2026, 5, 11), due("gcc-style", "improvement", "2026-02-10"));
        assertEquals(LocalDate.of(2029, 6, 24), due("in", "validity", "2026-06-24"));
        assertEquals(LocalDate.of(2031, 6, 24), due("in", "validity-highest", "2026-06-24"));
        assertEquals(LocalDate.of(2030, 6, 24), due("ca", "revalidation", "2026-06-24"));
        assertEquals(LocalDate.of(2029, 6, 24), due("kr", "renewal", "2026-06-24"));
    }

    private static LocalDate due(String programme, String clock, String start) {
        var read = ProgrammeFiles.read(programme);
        return LegalClock.due(read.rule(clock).orElseThrow(), LocalDate.parse(start), read.calendar());
    }

    @Test
    void chinaChangesItsClassesOnTheFirstOfApril() {
        var before = ProgrammeFiles.read("cn");
        var after = ProgrammeFiles.read("cn-2026");
        assertEquals(before.code(), after.code());
        assertEquals(before.validTo().plusDays(1), after.validFrom());
        assertTrue(before.valid(LocalDate.of(2026, 3, 31)) && !after.valid(LocalDate.of(2026, 3, 31)));
        assertEquals(Set.of("ADVANCED"), before.levels().keySet());
        assertEquals(Set.of("ADVANCED", "CERTIFIED"), after.levels().keySet());
        assertEquals(
                LegalSource.Standing.UNVERIFIED,
                after.benefits().get("B03").source().standing());
    }

    @Test
    void aTierRestsOnTheCriteriaOfTheTiersBelow() {
        assertTrue(
                ProgrammeFiles.read("us-ctpat").restsOn("T3").containsAll(Set.of("1", "12", "validation", "beyond")));
        assertEquals(Set.of("a", "b", "c", "d"), ProgrammeFiles.read("eu").restsOn("AEOC"));
    }

    @Test
    void anUnknownKeyIsRefusedOnItsLine() {
        var yaml = eu().replace("unit: LEGAL_PERSON\n", "unit: LEGAL_PERSON\nsurprise: 1\n");
        var faults = refused(yaml);
        assertEquals(1, faults.size());
        assertEquals(line(yaml, "surprise: 1") + 1, faults.getFirst().line());
        assertEquals("/surprise", faults.getFirst().pointer());
    }

    @Test
    void everyFaultIsReportedAtOnce() {
        var yaml =
                eu().replace("number: 120", "number: soon").replace("levelModel: INDEPENDENT_SET", "levelModel: FREE");
        var faults = refused(yaml);
        assertEquals(
                Set.of("/clocks/decision/number", "/levelModel"),
                Set.copyOf(faults.stream().map(ProgrammeFault::pointer).toList()));
        assertTrue(faults.stream().allMatch(fault -> fault.line() > 1), faults::toString);
    }

    @Test
    void aReferenceThatLeadsNowhereIsRefused() {
        var faults = refused(eu().replace("criteria: [a, b, c, e], event", "criteria: [a, b, c, z], event"));
        assertEquals("/levels/AEOS/criteria/3", faults.getFirst().pointer());
        var sources = refused(eu().replace("    source: IA31\n", "    source: NOWHERE\n"));
        assertEquals("/clocks/consultation/source", sources.getFirst().pointer());
    }

    @Test
    void aDayThatDoesNotExistIsRefused() {
        assertEquals(
                "/validFrom",
                refused(eu().replace("2016-05-01", "2016-02-30")).getFirst().pointer());
    }

    @Test
    void datesOutOfOrderAreRefused() {
        var faults = refused(eu().replace("validFrom: 2016-05-01", "validFrom: 2016-05-01\nvalidTo: 2015-01-01"));
        assertEquals("/validTo", faults.getFirst().pointer());
    }

    @Test
    void levelsThatRequireEachOtherInACircleAreRefused() {
        var us = ProgrammeFiles.find("us-ctpat").orElseThrow();
        var faults = refused(us.replace("order: 1, covers", "order: 1, requires: T3, covers"));
        assertTrue(faults.stream().anyMatch(fault -> fault.message().contains("circle")), faults::toString);
    }

    @Test
    void limitsWhoseStartEventsWaitForEachOtherAreRefused() {
        var circle = eu().replace("start: ACCEPTANCE\n", "start: NOTICE_OF_DECISION\n")
                .replace(
                        "clocks:\n",
                        "clocks:\n  notice: {name: {en: a, fr: a}, number: 1, unit: MONTH, start: DECISION,"
                                + " end: NOTICE_OF_DECISION, source: SILENT}\n");
        var faults = refused(circle);
        assertTrue(
                faults.stream()
                        .anyMatch(fault -> fault.message().endsWith("DECISION > NOTICE_OF_DECISION > DECISION.")),
                faults::toString);
    }

    @Test
    void aLevelMayHaveATermOfItsOwn() {
        var granted = LocalDate.of(2026, 6, 24);
        var india = ProgrammeFiles.read("in");
        assertEquals(LocalDate.of(2029, 6, 24), india.validUntil("T2", granted).orElseThrow());
        assertEquals(LocalDate.of(2031, 6, 24), india.validUntil("T3", granted).orElseThrow());
        assertEquals(
                LocalDate.of(2029, 6, 24),
                ProgrammeFiles.read("kr")
                        .validUntil(
                                ProgrammeFiles.read("kr")
                                        .levels()
                                        .keySet()
                                        .iterator()
                                        .next(),
                                granted)
                        .orElseThrow());
        assertTrue(ProgrammeFiles.read("eu").validUntil("AEOC", granted).isEmpty());
        var faults =
                refused(eu() + "validity: {clock: decision, levels: {AEOC: nothing}, warnings: [30], source: UCC27}\n");
        assertEquals("/validity/levels/AEOC", faults.getFirst().pointer());
    }

    @Test
    void aLimitMayRefuseWhatComesTooLate() {
        var rule = ProgrammeFiles.read("eu").rule("information").orElseThrow();
        assertEquals(Rule.Late.BREACH, rule.late());
        assertEquals(
                "/clocks/decision/late",
                refused(eu().replace("number: 120\n", "number: 120\n    late: PERHAPS\n"))
                        .getFirst()
                        .pointer());
    }

    @Test
    void brokenYamlIsRefusedWithItsLine() {
        assertEquals(3, refused("code: x\nname: {en: a\nversion: [").getFirst().line());
        assertEquals(2, refused("code: x\ncode: y\n").getFirst().line());
    }

    @Test
    void aFileBasedOnNothingKnownIsRefused() {
        assertEquals(
                "/basedOn", refused("basedOn: atlantis\ncode: x1\n").getFirst().pointer());
        assertEquals(
                "/basedOn",
                refused("basedOn: ../../application\ncode: x1\n").getFirst().pointer());
    }
}
