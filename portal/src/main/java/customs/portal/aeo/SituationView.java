package customs.portal.aeo;

import customs.portal.service.ActLink;

import java.time.LocalDate;
import java.util.List;

/** Where an operator stands, in one look. */
public record SituationView(
        String operatorId,
        String operatorName,
        String administration,
        String programme,
        String programmeName,
        boolean demonstration,
        LocalDate on,
        ApplicationView application,
        ClockView nextClock,
        List<Held> authorisations,
        List<Benefit> benefits,
        List<Recognition> recognition,
        boolean consentGiven,
        List<ActLink> acts) {

    /** An authorisation as it stands today. */
    public record Held(
            String id,
            String number,
            String level,
            String levelName,
            String status,
            LocalDate since,
            String criterion,
            Sentence reason,
            LocalDate monitoredUntil,
            List<ClockView> clocks) {}

    /** A benefit at home, whether the operator has it, and why or why not. */
    public record Benefit(
            String code,
            String name,
            String category,
            boolean available,
            Sentence reason,
            List<String> levels,
            String metric,
            Source source) {}

    /** Whether a partner recognises the operator, and the reason in one sentence. */
    public record Recognition(
            String country,
            String partner,
            boolean recognised,
            Sentence reason,
            String arrangement,
            List<String> levelsCovered,
            Source levelsSource,
            Source source,
            List<PartnerBenefit> benefits) {}

    public record PartnerBenefit(String code, String name) {}

    public long benefitsAvailable() {
        return benefits.stream().filter(Benefit::available).count();
    }

    public long partnersRecognising() {
        return recognition.stream().filter(Recognition::recognised).count();
    }
}
