package customs.platform.history;

import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.UUID;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** The worked example of docs/history-format.md, computed there with sha256sum. */
class HistoryHashTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
    private static final Instant AT = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void aStepHashesAsPublished() {
        assertEquals(
                "8ffea2fbb65f089cd09c9accfa4500e8289bddf43b02d1b5c1f8622bb8e48825",
                HistoryHash.of(
                        HistoryHash.START,
                        "application",
                        ID,
                        1,
                        "XA",
                        "submitted",
                        "SUBMITTED",
                        "actor-1",
                        AT,
                        null,
                        null,
                        "{\"levels\":[\"AEOC\"]}"));
    }

    @Test
    void aLinkHashesAsPublished() {
        assertEquals(
                "3738d05662150bac576b6b5f32792a4e9c106a63baa7f095c414447a277d05b8",
                HistoryHash.link(
                        HistoryHash.START, 1, "8ffea2fbb65f089cd09c9accfa4500e8289bddf43b02d1b5c1f8622bb8e48825"));
    }

    @Test
    void anAbsentFieldIsNotAnEmptyOne() {
        assertNotEquals(
                HistoryHash.of(HistoryHash.START, "a", ID, 1, "", "b", null, "c", AT, null, null, "{}"),
                HistoryHash.of(HistoryHash.START, "a", ID, 1, null, "b", "", "c", AT, null, null, "{}"));
    }
}
