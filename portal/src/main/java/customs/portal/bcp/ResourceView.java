package customs.portal.bcp;

import customs.portal.service.ActLink;

import java.time.LocalDate;
import java.util.List;

/** A resource as bcp-service keeps it. Durations are seconds. */
public record ResourceView(String id, int version, Entry resource, List<ActLink> acts) {
    public record Entry(
            String code,
            String name,
            String kind,
            Long recoverySeconds,
            String basis,
            Long rtoSeconds,
            String evidence,
            String evidenceReference,
            LocalDate evidenceDate,
            String office,
            String note) {}
}
