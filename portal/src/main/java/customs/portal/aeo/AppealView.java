package customs.portal.aeo;

import customs.portal.service.ActLink;

import java.time.LocalDate;
import java.util.List;

/** An appeal against a decision, level by level. */
public record AppealView(
        String id,
        int version,
        String number,
        String administration,
        String operatorId,
        String operatorName,
        String against,
        String decisionId,
        LocalDate decidedOn,
        LocalDate filedOn,
        String stage,
        Sentence stageText,
        String awaits,
        Rung rung,
        List<Rung> ladder,
        String grounds,
        String missing,
        String completion,
        LocalDate hearingOn,
        String hearingPlace,
        boolean absent,
        String minutes,
        String arguments,
        List<Finding> findings,
        ClockView nextClock,
        List<ClockView> clocks,
        Sentence hindrance,
        List<ActLink> acts) {

    /** Who decides, and whether the appellant is heard in person: NEVER, ON_REQUEST or ALWAYS. */
    public record Rung(String code, String name, String hearing, Source source) {}

    /** What one level found. */
    public record Finding(
            String rung,
            String rungName,
            boolean upheld,
            String reason,
            LocalDate foundOn,
            LocalDate hearingOn,
            boolean absent,
            String minutes,
            String arguments) {}

    /** Whether, until when and where a decision can be contested. */
    public record Right(
            String against,
            String decisionId,
            LocalDate decidedOn,
            boolean foreseen,
            ClockView limit,
            List<Rung> ladder,
            String appealId,
            String appealNumber,
            String appealStage,
            List<ActLink> acts) {}

    /** The contested thing is an application, which has a page of its own. */
    public boolean isAboutApplication() {
        return "REFUSAL".equals(against) || "NON_ACCEPTANCE".equals(against);
    }
}
