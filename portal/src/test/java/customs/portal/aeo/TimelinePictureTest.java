package customs.portal.aeo;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class TimelinePictureTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    private static Timeline.Point point(int days) {
        return new Timeline.Point("x", FIRST.plusDays(days), days > 50, false);
    }

    @Test
    void daysLieWhereTheyBelongAndThoseOfOneDayAboveEachOther() {
        var picture = TimelinePicture.of(List.of(point(0), point(0), point(100)), FIRST.plusDays(50));
        assertEquals(TimelinePicture.LEFT, picture.marks().get(0).x());
        assertEquals(picture.marks().get(0).y() - 20, picture.marks().get(1).y());
        assertEquals(
                TimelinePicture.LEFT + TimelinePicture.WIDTH,
                picture.marks().get(2).x());
        assertEquals(TimelinePicture.LEFT + TimelinePicture.WIDTH / 2, picture.today());
        assertEquals(3, picture.marks().get(2).number());
    }

    @Test
    void oneDayIsNoLine() {
        assertNull(TimelinePicture.of(List.of(point(0)), FIRST));
        assertNull(TimelinePicture.of(List.of(), FIRST));
    }
}
