package customs.bcp.estate;

import org.junit.jupiter.api.Test;

import static customs.bcp.estate.Objectives.Outcome.OK;
import static customs.bcp.estate.Objectives.Outcome.RTO_ABOVE_MTPD;
import static customs.bcp.estate.Objectives.Outcome.RTO_AND_WRT_ABOVE_MTPD;
import static customs.bcp.estate.Objectives.Outcome.RTO_NOT_POSITIVE;
import static customs.bcp.estate.Objectives.Outcome.ZERO_MARGIN;
import static org.junit.jupiter.api.Assertions.assertEquals;

class ObjectivesTest {
    private static void check(long rto, long wrt, long mtpd, Objectives.Outcome outcome, Long marginHours) {
        var result = Objectives.check(rto * 3600, wrt * 3600, mtpd * 3600);
        assertEquals(outcome, result.outcome());
        assertEquals(marginHours == null ? null : marginHours * 3600, result.marginSeconds());
    }

    @Test
    void ac02OrderOfObjectives() {
        check(4, 6, 12, OK, 2L);
        check(4, 8, 12, ZERO_MARGIN, 0L);
        check(4, 9, 12, RTO_AND_WRT_ABOVE_MTPD, -1L);
        check(12, 0, 12, ZERO_MARGIN, 0L);
        check(13, 0, 12, RTO_ABOVE_MTPD, -1L);
        check(0, 0, 12, RTO_NOT_POSITIVE, null);
    }

    @Test
    void whatIsNotSetIsNotCompared() {
        assertEquals(OK, Objectives.check(null, null, 3600L).outcome());
        assertEquals(OK, Objectives.check(3600L, null, null).outcome());
        assertEquals(ZERO_MARGIN, Objectives.check(3600L, null, 3600L).outcome());
    }
}
