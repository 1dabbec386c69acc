package customs.portal.aeo;

import customs.portal.service.ActLink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What an operator holds, with everything that was ever recorded of its status. */
public record AuthorisationView(
        String id,
        int version,
        String number,
        String administration,
        String operatorId,
        String operatorName,
        String programme,
        String programmeVersion,
        String level,
        String levelName,
        String stage,
        LocalDate grantedOn,
        LocalDate effectiveOn,
        LocalDate monitoredUntil,
        Monitoring monitoring,
        List<Reassessment> reassessments,
        LocalDate validUntil,
        Integer warnedDays,
        int edition,
        String holderName,
        List<Restriction> restrictions,
        List<Period> periods,
        List<ActLink> acts) {

    /** From {@code validFrom} on this holds, as known since {@code recordedAt}. */
    public record Period(
            String level,
            String status,
            LocalDate validFrom,
            LocalDate validTo,
            Instant recordedAt,
            String criterion) {}

    /** News that lets criteria be looked at again, while the authorisation stays as it is. */
    public record Reassessment(String signalId, List<String> criteria, LocalDate occurredOn, boolean taken) {}

    /** Close monitoring of a firm that was young when it was granted. */
    public record Monitoring(
            String state, LocalDate from, LocalDate until, LocalDate endedOn, Sentence reason, Source source) {}

    /** Held, in force or suspended: it has a certificate. */
    public boolean isHeld() {
        return "ACTIVE".equals(stage) || "SUSPENDED".equals(stage);
    }
}
