package customs.bcp.analysis;

import org.junit.jupiter.api.Test;

import java.util.List;

import static customs.bcp.analysis.ModelM1.hours;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

class DataLossTest {
    private static final BackupCopy NIGHTLY = new BackupCopy("nightly", hours(24), hours(3), hours(1), true);
    private static final BackupCopy REPLICA = new BackupCopy("replica", 0, 0, 300, false);

    @Test
    void ac08ANightlyCopyLosesTwentyEightHours() {
        var loss = DataLoss.of("DB", hours(24), List.of(NIGHTLY), false);
        assertEquals(hours(28), loss.lossSeconds());
        assertEquals(Verdict.GAP, loss.verdict());
        assertEquals(hours(4), loss.gapSeconds());
        assertEquals(hours(20), loss.longestIntervalSeconds());
        var passing = new BackupCopy("nightly", hours(20), hours(3), hours(1), true);
        assertEquals(
                Verdict.OK,
                DataLoss.of("DB", hours(24), List.of(passing), false).verdict());
    }

    @Test
    void ac08ReplicationKeepsAQuarterOfAnHour() {
        var loss = DataLoss.of("DB", 900L, List.of(NIGHTLY, REPLICA), false);
        assertEquals("replica", loss.copy());
        assertEquals(300L, loss.lossSeconds());
        assertEquals(Verdict.OK, loss.verdict());
        assertEquals(0L, loss.gapSeconds());
    }

    @Test
    void ac08UnderRansomwareOnlyTheImmutableCopyCounts() {
        var loss = DataLoss.of("DB", 900L, List.of(NIGHTLY, REPLICA), true);
        assertEquals("nightly", loss.copy());
        assertEquals(hours(28), loss.lossSeconds());
        assertEquals(Verdict.GAP, loss.verdict());
        assertEquals(hours(28) - 900, loss.gapSeconds());
        assertNull(loss.longestIntervalSeconds());
    }

    @Test
    void withoutACopyLeftEverythingIsLost() {
        var loss = DataLoss.of("DB", 900L, List.of(REPLICA), true);
        assertNull(loss.lossSeconds());
        assertEquals(Verdict.BREACH, loss.verdict());
    }

    @Test
    void noLossAtAllCanBePromisedAndNothingNeedBe() {
        var mirror = new BackupCopy("mirror", 0, 0, 0, false);
        assertEquals(Verdict.OK, DataLoss.of("DB", 0L, List.of(mirror), false).verdict());
        assertEquals(
                Verdict.NOT_RATED,
                DataLoss.of("DB", null, List.of(NIGHTLY), false).verdict());
        assertThrows(IllegalArgumentException.class, () -> new BackupCopy("x", -1, 0, 0, false));
    }
}
