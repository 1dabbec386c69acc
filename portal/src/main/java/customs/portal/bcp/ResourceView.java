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
            String note,
            Integer units,
            String unit,
            Long bufferSeconds,
            Long rpoSeconds,
            String contract,
            LocalDate assuredOn,
            LocalDate assuredUntil,
            List<Backup> backups) {
        /** The same resource with another recovery time. */
        Entry with(Long seconds, String from) {
            return new Entry(
                    code,
                    name,
                    kind,
                    seconds,
                    from,
                    rtoSeconds,
                    evidence,
                    evidenceReference,
                    evidenceDate,
                    office,
                    note,
                    units,
                    unit,
                    bufferSeconds,
                    rpoSeconds,
                    contract,
                    assuredOn,
                    assuredUntil,
                    backups);
        }
    }

    public record Backup(
            String name,
            Long intervalSeconds,
            Long copySeconds,
            Long transferSeconds,
            Boolean immutable,
            LocalDate lastRestoreTest) {}
}
