package customs.portal.aeo;

import customs.portal.service.ActLink;

import java.time.LocalDate;
import java.util.List;

/** Another decision that rests on an authorisation. */
public record DependentView(
        String id,
        int version,
        String operatorId,
        String kind,
        String reference,
        String stage,
        LocalDate since,
        List<Rest> restsOn,
        List<Cause> causes,
        List<ActLink> acts) {

    /** LEVEL, CRITERION or DECISION, and which. */
    public record Rest(String kind, String code) {}

    /** A suspension or revocation, or a fault of a dependent decision's own. */
    public record Cause(String id, boolean lasting, boolean own) {}

    boolean hasCause(String cause) {
        return causes.stream().anyMatch(each -> each.id().equals(cause));
    }
}
