package customs.monitoring.report;

import customs.platform.problem.Refusal;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** Where a report stands and where it may go next. */
enum ReportStage {
    /** The window is announced but not open. */
    SCHEDULED,
    /** The administration may begin. */
    OPEN,
    /** Contributors are filling it. */
    DRAFT,
    /** The validator reads it; nobody edits. */
    IN_VALIDATION,
    /** Signed and frozen; the Secretariat has not begun. */
    SUBMITTED,
    /** The Secretariat's analyst checks it. */
    UNDER_CHECK,
    /** The analyst asked; the administration may correct. */
    RETURNED,
    /** Checked; waits for the bodies. */
    ACCEPTED,
    /** Before every body that must look at it. */
    TABLED,
    /** Every body recorded an outcome. */
    REVIEWED,
    /** Open beyond the bodies. */
    PUBLISHED,
    /** The window closed without a signature. */
    NOT_SUBMITTED,
    /** Taken back by the administration before any body saw it. */
    WITHDRAWN;

    Set<ReportStage> next() {
        return switch (this) {
            case SCHEDULED -> EnumSet.of(OPEN, WITHDRAWN);
            case OPEN -> EnumSet.of(DRAFT, NOT_SUBMITTED, WITHDRAWN);
            case DRAFT -> EnumSet.of(IN_VALIDATION, NOT_SUBMITTED, WITHDRAWN);
            case IN_VALIDATION -> EnumSet.of(DRAFT, SUBMITTED, NOT_SUBMITTED, WITHDRAWN);
            case SUBMITTED -> EnumSet.of(UNDER_CHECK, WITHDRAWN);
            case UNDER_CHECK -> EnumSet.of(RETURNED, ACCEPTED, WITHDRAWN);
            case RETURNED -> EnumSet.of(DRAFT, WITHDRAWN);
            case ACCEPTED -> EnumSet.of(TABLED, WITHDRAWN);
            case TABLED -> EnumSet.of(REVIEWED);
            case REVIEWED -> EnumSet.of(PUBLISHED);
            case PUBLISHED -> EnumSet.of(DRAFT);
            case NOT_SUBMITTED -> EnumSet.of(OPEN);
            case WITHDRAWN -> EnumSet.noneOf(ReportStage.class);
        };
    }

    /** The administration may write, as long as its window is not closed. */
    boolean open() {
        return this == OPEN || this == DRAFT || this == RETURNED;
    }

    /** Still with the administration: its contributors or its validator. */
    boolean unsigned() {
        return open() || this == IN_VALIDATION;
    }

    /** Refuses an exception for what was signed, or is not expected any more. */
    void requireUnsigned(Instant submittedAt) {
        if (submittedAt != null || this != NOT_SUBMITTED && !next().contains(NOT_SUBMITTED)) {
            throw new Refusal("wrong-stage", "A report that is %s needs no exception.".formatted(this));
        }
    }

    /** Signed and not returned. */
    boolean frozen() {
        return switch (this) {
            case SUBMITTED, UNDER_CHECK, ACCEPTED, TABLED, REVIEWED, PUBLISHED -> true;
            case SCHEDULED, OPEN, DRAFT, IN_VALIDATION, RETURNED, NOT_SUBMITTED, WITHDRAWN -> false;
        };
    }

    /** Refuses, with the cause, a change of the content where another holds the report; windows are the report's own matter. */
    void requireUnlocked() {
        switch (this) {
            case SCHEDULED, OPEN, DRAFT, RETURNED, NOT_SUBMITTED -> {}
            case IN_VALIDATION ->
                throw new Refusal(
                        "report-locked-in-validation", "The validator has the report; it can be returned for changes.");
            case SUBMITTED, UNDER_CHECK ->
                throw new Refusal(
                        "report-locked-submitted", "The report was submitted; the analyst can return it for changes.");
            case ACCEPTED, TABLED, REVIEWED ->
                throw new Refusal("report-locked-accepted", "The report was accepted and can no longer be changed.");
            case PUBLISHED ->
                throw new Refusal("published-use-amendment", "The report is published; a change needs an amendment.");
            case WITHDRAWN -> throw new Refusal("report-withdrawn", "The report was withdrawn.");
        }
    }
}
