package customs.aeo.application;

import java.util.EnumSet;
import java.util.Set;

/** Where an application stands and where it may go next: the whole diagram, in one place. */
public enum Stage {
    /** The applicant is still writing; customs sees nothing. */
    DRAFT,
    /** Customs has it and checks whether it can be accepted. */
    SUBMITTED,
    /** Customs waits for what the applicant has been asked for. */
    INFO_REQUESTED,
    /** The applicant did not answer in time; the request has ended without a decision. */
    LAPSED,
    /** Customs cannot take up the application; there is no hearing, as no adverse decision is taken. */
    NOT_ACCEPTED,
    /** Customs has taken up the application and owes a decision. */
    ACCEPTED,
    /** Officers examine the criteria. */
    IN_ASSESSMENT,
    /** The examination is done; somebody else decides. */
    DECISION_PENDING,
    /** Customs intends to refuse and the applicant may say what speaks against it. */
    HEARING_OPEN,
    /** The applicant is authorised. */
    GRANTED,
    /** The applicant is refused, with reasons, and may contest that. */
    REFUSED,
    /** The applicant took it back. */
    WITHDRAWN,
    /** Customs closed it, with reasons. */
    CANCELLED;

    /** Who has to do the next thing. */
    public enum Awaited {
        APPLICANT,
        OFFICER,
        DECIDER,
        NOBODY
    }

    public Set<Stage> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(SUBMITTED);
            case SUBMITTED -> EnumSet.of(INFO_REQUESTED, NOT_ACCEPTED, ACCEPTED, WITHDRAWN, CANCELLED);
            case INFO_REQUESTED -> EnumSet.of(SUBMITTED, LAPSED, NOT_ACCEPTED, WITHDRAWN, CANCELLED);
            case ACCEPTED -> EnumSet.of(IN_ASSESSMENT, WITHDRAWN, CANCELLED);
            case IN_ASSESSMENT -> EnumSet.of(DECISION_PENDING, WITHDRAWN, CANCELLED);
            case DECISION_PENDING -> EnumSet.of(IN_ASSESSMENT, GRANTED, HEARING_OPEN, REFUSED, WITHDRAWN, CANCELLED);
            case HEARING_OPEN -> EnumSet.of(DECISION_PENDING, WITHDRAWN, CANCELLED);
            // only by an appeal that is upheld
            case NOT_ACCEPTED -> EnumSet.of(SUBMITTED);
            case REFUSED -> EnumSet.of(DECISION_PENDING);
            case LAPSED, GRANTED, WITHDRAWN, CANCELLED -> EnumSet.noneOf(Stage.class);
        };
    }

    public Awaited awaits() {
        return switch (this) {
            case DRAFT, INFO_REQUESTED -> Awaited.APPLICANT;
            case SUBMITTED, ACCEPTED, IN_ASSESSMENT -> Awaited.OFFICER;
            case DECISION_PENDING, HEARING_OPEN -> Awaited.DECIDER;
            case LAPSED, NOT_ACCEPTED, GRANTED, REFUSED, WITHDRAWN, CANCELLED -> Awaited.NOBODY;
        };
    }

    /** Handed in and not yet ended. */
    public boolean underWay() {
        return this != DRAFT && !ended();
    }

    public boolean ended() {
        return awaits() == Awaited.NOBODY;
    }
}
