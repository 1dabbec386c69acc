package customs.aeo.clock;

import customs.aeo.programme.Programme;
import customs.aeo.programme.ProgrammeFiles;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The acceptance cases of docs/examples/aeo that are about time alone, on the shipped programme files. */
class LegalClockTest {
    private static final Programme EU = ProgrammeFiles.read("eu");
    private static final Programme US = ProgrammeFiles.read("us-ctpat");

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Event on(String kind, String day) {
        return Event.of(kind, day(day));
    }

    private static Reading read(Programme programme, String clock, String today, Event... events) {
        return LegalClock.read(
                programme.rule(clock).orElseThrow(), programme.calendar(), Arrays.asList(events), day(today));
    }

    private static List<Step.Kind> kinds(Reading reading) {
        return reading.steps().stream().map(Step::kind).toList();
    }

    @Test
    void ac01RetroactiveAcceptance() {
        assertEquals(
                day("2026-04-01"),
                read(EU, "acceptance", "2026-03-10", on("RECEIPT", "2026-03-02"))
                        .due());
        assertEquals(Programme.AcceptanceDay.COMPLETENESS, EU.acceptanceDate().rule());
        var decision = read(
                EU,
                "decision",
                "2026-03-21",
                on("RECEIPT", "2026-03-02"),
                on("ADMISSIBILITY_NOTICE", "2026-03-20"),
                on("ACCEPTANCE", "2026-03-02"));
        assertEquals(day("2026-06-30"), decision.due());
        assertEquals(101, decision.remaining());
        assertFalse(decision.breached());
    }

    @Test
    void ac02Extension() {
        var extension = Event.extension("decision", day("2026-06-25"), 60, Unit.CALENDAR_DAY, "complex group");
        var acceptance = on("ACCEPTANCE", "2026-03-02");
        var extended = read(EU, "decision", "2026-06-26", acceptance, extension);
        assertEquals(day("2026-08-29"), extended.due());
        assertEquals(List.of(Step.Kind.STARTED, Step.Kind.EXTENDED), kinds(extended));
        assertEquals(
                day("2026-08-31"),
                LegalClock.read(
                                rolling(EU.rule("decision").orElseThrow()),
                                EU.calendar(),
                                List.of(acceptance, extension),
                                day("2026-06-26"))
                        .due());
    }

    @Test
    void ac02ExtensionEnteredTooLateIsRefusedAndLoggedAsBreach() {
        var late = read(
                EU,
                "decision",
                "2026-07-02",
                on("ACCEPTANCE", "2026-03-02"),
                Event.extension("decision", day("2026-07-01"), 60, Unit.CALENDAR_DAY, "complex group"));
        assertEquals(day("2026-06-30"), late.due());
        assertTrue(late.breached());
        assertEquals(List.of(Step.Kind.STARTED, Step.Kind.EXTENSION_LATE, Step.Kind.PASSED), kinds(late));
    }

    @Test
    void ac02NoExtensionBeyondTheMaximum() {
        var reading = read(
                EU,
                "decision",
                "2026-06-26",
                on("ACCEPTANCE", "2026-03-02"),
                Event.extension("decision", day("2026-06-01"), 40, Unit.CALENDAR_DAY, "first"),
                Event.extension("decision", day("2026-06-25"), 21, Unit.CALENDAR_DAY, "second"));
        assertEquals(day("2026-08-09"), reading.due());
        assertEquals(List.of(Step.Kind.STARTED, Step.Kind.EXTENDED, Step.Kind.EXTENSION_TOO_LONG), kinds(reading));
    }

    @Test
    void ac03Incomplete() {
        var events = new Event[] {on("RECEIPT", "2026-03-09"), on("INFORMATION_REQUEST", "2026-03-16")};
        var information = read(EU, "information", "2026-03-20", events);
        assertEquals(day("2026-04-15"), information.due());
        assertEquals("NOT_ACCEPTED", information.outcome().outcome());
        assertEquals(
                Reading.State.RUNNING,
                read(EU, "information", "2026-04-15", events).state());
        assertEquals(
                Reading.State.PASSED,
                read(EU, "information", "2026-04-16", events).state());
        assertEquals(
                Reading.State.NOT_STARTED,
                read(EU, "decision", "2026-04-16", events).state());
        assertEquals(
                Reading.State.PAUSED,
                read(EU, "acceptance", "2026-04-16", events).state());
    }

    @Test
    void ac04Hearing() {
        var hearing = read(EU, "hearing", "2026-06-24", on("GROUNDS_RECEIVED", "2026-06-01"));
        assertEquals(day("2026-07-01"), hearing.due());
        assertEquals(7, hearing.remaining());
        assertTrue(EU.heardBeforeRefusal());
        assertFalse(US.heardBeforeRefusal());
    }

    @Test
    void ac05EffectDate() {
        assertEquals(day("2026-06-29"), EU.effectOf(day("2026-06-24")));
        assertEquals(day("2026-06-24"), US.effectOf(day("2026-06-24")));
    }

    @Test
    void ac06SilentState() {
        var consultation = read(EU, "consultation", "2026-05-30", on("CONSULTATION", "2026-03-10"));
        assertEquals(day("2026-05-29"), consultation.due());
        assertEquals(Reading.State.PASSED, consultation.state());
        assertEquals("ESCALATE", consultation.outcome().outcome());
    }

    @Test
    void ac09YoungFirm() {
        assertEquals(Optional.of(day("2027-06-24")), EU.monitoredUntil(day("2024-01-14"), day("2026-06-24")));
        assertEquals(Optional.empty(), EU.monitoredUntil(day("2023-05-01"), day("2026-06-24")));
        assertEquals(Optional.empty(), EU.monitoredUntil(day("2023-06-24"), day("2026-06-24")));
    }

    @Test
    void ac10WorkingDays() {
        var source = new LegalSource("Gulf-style requirement", LegalSource.Standing.SOURCED);
        var rule = new Rule(
                "questionnaire",
                15,
                Unit.WORKING_DAY,
                "QUESTIONNAIRE_SHARED",
                "QUESTIONNAIRE_SUBMITTED",
                null,
                null,
                null,
                null,
                new Rule.Expiry("EXPIRED", Rule.Expiry.By.OFFICER, source),
                source);
        var shared = List.of(on("QUESTIONNAIRE_SHARED", "2026-10-05"));
        assertEquals(
                day("2026-10-26"),
                LegalClock.read(rule, EU.calendar(), shared, day("2026-10-26")).due());
        var after = LegalClock.read(rule, EU.calendar(), shared, day("2026-10-27"));
        assertEquals(Reading.State.PASSED, after.state());
        assertEquals(Rule.Expiry.By.OFFICER, after.outcome().by());
    }

    @Test
    void ac17TierClocks() {
        assertEquals(
                day("2026-04-15"),
                read(US, "decision", "2026-02-01", on("RECEIPT", "2026-01-15")).due());
        assertEquals(
                day("2027-04-01"),
                read(US, "validation", "2026-05-01", on("CERTIFICATION", "2026-04-01"))
                        .due());
        assertEquals(
                day("2031-02-20"),
                read(US, "revalidation", "2027-03-01", on("VALIDATION", "2027-02-20"))
                        .due());
        assertEquals("T2", US.levels().get("T3").requires());
    }

    @Test
    void aBarEndsOnItsFirstFreeDay() {
        var revoked = on("REVOCATION", "2026-02-28");
        assertEquals(
                Boundary.FIRST_FREE_DAY,
                EU.rule("bar-after-revocation").orElseThrow().boundary());
        assertEquals(
                Reading.State.RUNNING,
                read(EU, "bar-after-revocation", "2029-02-27", revoked).state());
        assertEquals(
                Reading.State.PASSED,
                read(EU, "bar-after-revocation", "2029-02-28", revoked).state());
    }

    @Test
    void aPauseMovesTheLimitByItsLength() {
        var reading = read(
                EU,
                "acceptance",
                "2026-03-30",
                on("RECEIPT", "2026-03-02"),
                on("INFORMATION_REQUEST", "2026-03-16"),
                on("INFORMATION_ANSWER", "2026-03-26"));
        assertEquals(day("2026-04-11"), reading.due());
        assertEquals(List.of(Step.Kind.STARTED, Step.Kind.PAUSED, Step.Kind.RESUMED), kinds(reading));
        assertNull(read(
                        EU,
                        "acceptance",
                        "2026-03-20",
                        on("RECEIPT", "2026-03-02"),
                        on("INFORMATION_REQUEST", "2026-03-16"))
                .due());
    }

    @Test
    void whatIsNotYetKnownDoesNotCount() {
        var reading = read(
                EU, "acceptance", "2026-03-10", on("RECEIPT", "2026-03-02"), on("ADMISSIBILITY_NOTICE", "2026-03-20"));
        assertEquals(Reading.State.RUNNING, reading.state());
    }

    private static Rule rolling(Rule rule) {
        return new Rule(
                rule.code(),
                rule.number(),
                rule.unit(),
                rule.start(),
                rule.end(),
                RollOver.NEXT_WORKING_DAY,
                rule.boundary(),
                rule.extension(),
                rule.pause(),
                rule.expiry(),
                rule.source());
    }
}
