package customs.monitoring.membership;

import customs.monitoring.membership.Member.Region;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class MembersTest {
    private static final LocalDate RESOLUTION = LocalDate.of(2024, 6, 30);
    private final Members members = new Members();

    @Test
    void thereWere186MembersWhenTheResolutionWasAdopted() {
        assertEquals(186, members.on(RESOLUTION).size());
        assertEquals(
                Map.of(
                        Region.AMS,
                        33L,
                        Region.AP,
                        35L,
                        Region.ESA,
                        24L,
                        Region.EUR,
                        52L,
                        Region.MENA,
                        18L,
                        Region.WCA,
                        24L),
                members.countByRegion(RESOLUTION));
    }

    @Test
    void saintVincentIsThe187thFrom17September2025() {
        assertEquals(186, members.on(LocalDate.of(2025, 9, 16)).size());
        assertEquals(187, members.on(LocalDate.of(2025, 9, 17)).size());
        assertEquals(34L, members.countByRegion(LocalDate.of(2025, 9, 17)).get(Region.AMS));
    }

    @Test
    void theEuropeanUnionIsNeverCounted() {
        assertTrue(members.find("EU").isPresent());
        assertFalse(members.find("EU").orElseThrow().counted());
        assertTrue(members.on(LocalDate.of(2030, 1, 1)).stream()
                .noneMatch(member -> member.code().equals("EU")));
    }

    @Test
    void demonstrationMembersAreInNoRealDenominator() {
        assertEquals(10, members.demonstration().size());
        assertTrue(members.on(RESOLUTION).stream().noneMatch(Member::demonstration));
        assertFalse(members.countByRegion(RESOLUTION).containsKey(Region.XR));
    }
}
