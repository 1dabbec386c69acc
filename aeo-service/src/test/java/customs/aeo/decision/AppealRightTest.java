package customs.aeo.decision;

import customs.aeo.programme.ProgrammeFiles;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The last day of an appeal comes from the programme, and nothing is claimed where it states none. */
class AppealRightTest {
    private static final LocalDate DECIDED = LocalDate.of(2026, 6, 24);

    private static Optional<LocalDate> until(String programme) {
        return AppealRight.of(ProgrammeFiles.read(programme), DECIDED).map(AppealRight::until);
    }

    @Test
    void thirtyDaysFromTheDecisionWhereTheProgrammeSaysSo() {
        assertEquals(Optional.of(LocalDate.of(2026, 7, 24)), until("gb"));
        assertEquals(Optional.of(LocalDate.of(2026, 7, 24)), until("gcc-style"));
    }

    @Test
    void nothingWhereItStatesNoLimitOrOneThatStartsWithSomethingElse() {
        assertEquals(Optional.empty(), until("eu"));
        assertEquals(Optional.empty(), until("ca"));
    }
}
