package customs.portal.aeo;

import customs.portal.service.ActLink;

import java.time.LocalDate;
import java.util.List;

/** Taking authorisations out of force because of one criterion, from proposal to lifting. */
public record SuspensionView(
        String id,
        int version,
        String administration,
        String operatorId,
        String operatorName,
        String stage,
        String criterion,
        String criterionName,
        String ground,
        String groundName,
        String reason,
        String measures,
        LocalDate measuresUntil,
        LocalDate from,
        LocalDate liftedFrom,
        List<String> levels,
        ApplicationView.Hearing hearing,
        Sentence hindrance,
        List<ActLink> acts) {}
