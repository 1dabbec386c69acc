package customs.portal.aeo;

import customs.portal.service.ActLink;

import java.time.LocalDate;
import java.util.List;

/** Taking authorisations away, by revocation or annulment, from proposal to the bar that follows. */
public record RevocationView(
        String id,
        int version,
        String administration,
        String operatorId,
        String operatorName,
        String kind,
        String stage,
        String criterion,
        String criterionName,
        String reason,
        LocalDate from,
        LocalDate confirmedOn,
        List<Concerned> authorisations,
        boolean hearingFirst,
        ApplicationView.Hearing hearing,
        ClockView bar,
        Sentence hindrance,
        List<ActLink> acts) {

    /** An authorisation that is taken away. */
    public record Concerned(String id, String number, String level) {}
}
