package customs.portal.aeo;

import customs.portal.aeo.ApplicationView.Verdict;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

/** A criterion that several levels ask for is one line of the assessment; it is open while one of them has no verdict. */
class AssessmentLineTest {
    private static final Source SOURCE = new Source("UCC 39", "SOURCED");

    @Test
    void levelsShareALine() {
        var lines = AssessmentPage.lines(
                List.of(verdict("AEOC", "a", "MET"), verdict("AEOC", "d", null), verdict("AEOS", "a", "MET")));
        assertEquals(2, lines.size());
        assertEquals(List.of("AEOC", "AEOS"), lines.getFirst().levels());
        assertEquals("MET", lines.getFirst().finding());
        assertEquals(List.of("AEOC"), lines.getLast().levels());
    }

    @Test
    void aLineIsOpenWhileOneLevelIs() {
        var lines = AssessmentPage.lines(List.of(verdict("AEOC", "a", "MET"), verdict("AEOS", "a", null)));
        assertNull(lines.getFirst().finding());
        assertEquals("finding-a", lines.getFirst().findingField());
    }

    private static Verdict verdict(String level, String criterion, String finding) {
        return new Verdict(level, criterion, "Criterion", SOURCE, finding, finding == null ? null : "Seen.", null);
    }
}
