package customs.portal.aeo;

import customs.portal.service.ActLink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** News about a holder: a task to look at its authorisation again, with its explanation. */
public record SignalView(
        String id,
        int version,
        String administration,
        String operatorId,
        String operatorName,
        String kind,
        String reference,
        LocalDate occurredOn,
        Instant receivedAt,
        String facts,
        Integer errors,
        Integer declarations,
        Sentence explanation,
        Source source,
        List<Criterion> criteria,
        List<String> levels,
        String stage,
        String outcome,
        String outcomeReason,
        boolean mine,
        List<ActLink> acts) {

    /** A criterion to be looked at again. */
    public record Criterion(String code, String name) {}
}
