package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.time.LocalDate;
import java.util.List;

/** How long it takes to start together what otherwise waits for each other, as bcp-service keeps it. */
public record ColdStartView(String id, int version, Entry coldStart, List<ActLink> acts) {
    public record Entry(
            List<String> members, Long seconds, String evidence, String evidenceReference, LocalDate evidenceDate) {}
}
