package customs.monitoring.recommendation;

import customs.monitoring.recommendation.FollowUp.Reason;
import customs.monitoring.recommendation.FollowUp.Tier;
import customs.monitoring.scoring.Band;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** When support is offered (G5). */
class FollowUpTest {
    private static final List<Band> TWO_INITIAL =
            List.of(Band.B1_INITIAL, Band.B1_INITIAL, Band.B2_DEVELOPING, Band.B4_ADVANCED);

    @Test
    void g5RegularWhereNothingHolds() {
        FollowUp regular = FollowUp.of(List.of(true, false), TWO_INITIAL, 4);
        assertEquals(Tier.REGULAR, regular.tier());
        assertEquals(Set.of(), regular.reasons());
        assertEquals(Tier.REGULAR, FollowUp.of(List.of(), List.of(), 0).tier());
        assertEquals(Tier.REGULAR, FollowUp.of(List.of(true), List.of(), 0).tier());
    }

    @Test
    void g5EachReasonIsEnough() {
        assertEquals(
                Set.of(Reason.TWO_CYCLES_NOT_SUBMITTED),
                FollowUp.of(List.of(false, true, true), TWO_INITIAL, 4).reasons());
        assertEquals(
                Set.of(Reason.THREE_THEMES_INITIAL),
                FollowUp.of(List.of(), List.of(Band.B1_INITIAL, Band.B1_INITIAL, Band.B1_INITIAL), 0)
                        .reasons());
        FollowUp overdue = FollowUp.of(List.of(false, false), TWO_INITIAL, 5);
        assertEquals(Set.of(Reason.FIVE_OVERDUE), overdue.reasons());
        assertEquals(Tier.ENHANCED, overdue.tier());
    }

    @Test
    void g5TwoCyclesMustFollowEachOtherAndBeTheLast() {
        assertEquals(
                Tier.REGULAR,
                FollowUp.of(List.of(true, false, true), List.of(), 0).tier());
        assertEquals(
                Tier.REGULAR,
                FollowUp.of(List.of(true, true, false), List.of(), 0).tier());
    }
}
