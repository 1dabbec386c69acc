package customs.portal.aeo;

import customs.portal.service.ActLink;

import java.time.LocalDate;
import java.util.List;

/** A change of what an authorisation says, from the request or proposal to the version that it becomes. */
public record AmendmentView(
        String id,
        int version,
        String administration,
        String operatorId,
        String operatorName,
        String authorisationId,
        String number,
        String stage,
        String reason,
        boolean holder,
        String level,
        String levelName,
        List<Restriction> added,
        List<Restriction> lifted,
        LocalDate from,
        boolean adverse,
        boolean requested,
        String appealId,
        LocalDate decidedOn,
        String outcomeReason,
        Integer edition,
        boolean hearingFirst,
        boolean contestable,
        ApplicationView.Hearing hearing,
        Sentence hindrance,
        List<ActLink> acts) {}
