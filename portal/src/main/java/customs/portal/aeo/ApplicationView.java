package customs.portal.aeo;

import customs.portal.service.ActLink;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** A request to be authorised, with its clocks and what the caller may do now. */
public record ApplicationView(
        String id,
        int version,
        String number,
        String administration,
        String operatorId,
        String operatorName,
        String programme,
        String programmeVersion,
        String programmeName,
        List<LevelName> levels,
        String statement,
        String stage,
        Sentence stageText,
        String awaits,
        LocalDate receivedOn,
        LocalDate acceptedOn,
        LocalDate decidedOn,
        List<String> gaps,
        String answer,
        List<DocumentName> missingDocuments,
        String recommendation,
        String hearingId,
        boolean heard,
        List<Restriction> restrictions,
        String outcomeCode,
        String outcomeReason,
        String splitFrom,
        String appealFinding,
        Sentence monitoring,
        NextDue nextDue,
        List<Happened> timeline,
        Sentence hindrance,
        List<ClockView> clocks,
        List<Evidence> evidence,
        List<ActLink> acts) {

    public record LevelName(String code, String name) {}

    /** Something that happened, on a legal day of the administration. */
    public record Happened(String code, LocalDate on, String text) {}

    public record DocumentName(String code, String name) {}

    /** The day that must be kept next. */
    public record NextDue(String clock, String name, LocalDate due, long remainingDays, String text) {}

    /** A file that supports the application. */
    public record Evidence(
            String id,
            String document,
            String fileName,
            String mediaType,
            long size,
            String sha256,
            Instant addedAt,
            LocalDate validUntil) {
        /** Enough of the hash to tell one file from another. */
        public String shortHash() {
            return sha256.substring(0, 16);
        }
    }

    /** An application in a list. */
    public record Row(
            String id,
            String number,
            String operatorId,
            String operatorName,
            List<LevelName> levels,
            String stage,
            Sentence stageText,
            String awaits,
            LocalDate receivedOn,
            NextDue nextDue) {}

    /** A criterion to be judged for a level, and its last verdict if there is one. */
    public record Verdict(
            String level,
            String criterion,
            String criterionName,
            Source source,
            String finding,
            String note,
            Instant givenAt) {}

    /** Grounds of an intended refusal, and the applicant's answer. */
    public record Hearing(
            String id,
            String stage,
            String grounds,
            LocalDate receivedOn,
            LocalDate dueOn,
            String answer,
            LocalDate answeredOn,
            boolean nothingFurther) {}

    /** The clock behind the next due day, with its explanation; null when no day is due. */
    public ClockView nextClock() {
        return nextDue == null
                ? null
                : clocks.stream()
                        .filter(clock -> clock.clock().equals(nextDue.clock()))
                        .findFirst()
                        .orElse(null);
    }

    public List<String> levelCodes() {
        return levels.stream().map(LevelName::code).toList();
    }
}
