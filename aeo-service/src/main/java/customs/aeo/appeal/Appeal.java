package customs.aeo.appeal;

import customs.aeo.application.CaseEvent;
import customs.aeo.clock.Event;
import customs.aeo.programme.AppealLadder;
import customs.platform.act.Act;
import customs.platform.problem.Refusal;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** A firm contests a decision: rung by rung, with a hearing where the rung foresees one, until it is upheld or final. */
@Entity
@Table(name = "appeal")
public class Appeal extends AppealFacts {
    /** Where an appeal stands on its present rung. */
    public enum Stage {
        /** Handed in; somebody who had no part in the decision takes it up. */
        FILED,
        /** The appellant is to complete it. */
        RETURNED,
        /** Somebody examines it. */
        UNDER_REVIEW,
        /** The appellant is to be heard in person; the day is to be set. */
        HEARING_REQUESTED,
        /** The day of the hearing is set. */
        HEARING_SCHEDULED,
        /** The appellant has the minutes and may still bring arguments. */
        MINUTES_SHARED,
        /** The appeal is right: the decision is taken anew, or has no effect any longer. */
        UPHELD,
        /** The decision stands; the next rung, where there is one, may be asked. */
        REJECTED,
        /** The appellant took it back; the decision stands. */
        WITHDRAWN;

        Set<Stage> next() {
            return switch (this) {
                case FILED -> EnumSet.of(UNDER_REVIEW, WITHDRAWN);
                case RETURNED -> EnumSet.of(UNDER_REVIEW, WITHDRAWN);
                case UNDER_REVIEW -> EnumSet.of(RETURNED, HEARING_REQUESTED, UPHELD, REJECTED, WITHDRAWN);
                case HEARING_REQUESTED -> EnumSet.of(HEARING_SCHEDULED, WITHDRAWN);
                case HEARING_SCHEDULED ->
                    EnumSet.of(HEARING_SCHEDULED, MINUTES_SHARED, UNDER_REVIEW, REJECTED, WITHDRAWN);
                case MINUTES_SHARED -> EnumSet.of(UPHELD, REJECTED, WITHDRAWN);
                case REJECTED -> EnumSet.of(FILED);
                case UPHELD, WITHDRAWN -> EnumSet.noneOf(Stage.class);
            };
        }

        /** Who has to do the next thing. */
        public Awaited awaits() {
            return switch (this) {
                case RETURNED -> Awaited.APPELLANT;
                case FILED, UNDER_REVIEW, HEARING_REQUESTED, HEARING_SCHEDULED, MINUTES_SHARED -> Awaited.DECIDER;
                case UPHELD, REJECTED, WITHDRAWN -> Awaited.NOBODY;
            };
        }
    }

    /** Who has to do the next thing. */
    public enum Awaited {
        APPELLANT,
        DECIDER,
        NOBODY
    }

    protected Appeal() {}

    static Appeal file(String number, ContestedDecision decision, String grounds, LocalDate on, Act act) {
        var appeal = new Appeal();
        appeal.number = number;
        appeal.administration = decision.administration();
        appeal.operatorId = decision.operatorId();
        appeal.programme = decision.programme().code();
        appeal.programmeVersion = decision.programme().version();
        appeal.against = decision.against();
        appeal.decisionId = decision.id();
        appeal.decidedOn = decision.decidedOn();
        appeal.grounds = grounds;
        appeal.barred = new ArrayList<>(decision.takenPart());
        appeal.filedOn = on;
        appeal.filedAt = act.at();
        decision.events().forEach(event -> appeal.happened(event, act));
        appeal.happened(Event.of("APPEAL", on), act);
        appeal.record(
                "file",
                Stage.FILED,
                act,
                Map.of(
                        "against",
                        decision.against(),
                        "decision",
                        decision.id(),
                        "operator",
                        decision.operatorId(),
                        "number",
                        number,
                        "on",
                        on));
        return appeal;
    }

    void takeUp(Act act) {
        unbarred(act);
        require(Stage.FILED, "Only what was filed can be taken up.");
        move(Stage.UNDER_REVIEW);
        record("take-up", stage, act, Map.of("rung", rung));
    }

    void sendBack(String asked, Act act) {
        unbarred(act);
        move(Stage.RETURNED);
        missing = asked;
        record("send-back", stage, act);
    }

    void complete(String words, Act act) {
        require(Stage.RETURNED, "Nothing is to be completed.");
        move(Stage.UNDER_REVIEW);
        completion = completion == null ? words : completion + "\n\n" + words;
        record("complete", stage, act);
    }

    void requestHearing(AppealLadder.Rung rule, LocalDate on, Act act) {
        if (act.by().has("aeo-decider")) {
            unbarred(act);
        }
        if (rule.hearing() == AppealLadder.Oral.NEVER) {
            throw new Refusal("hearing-not-foreseen", "On this level nobody is heard in person.");
        }
        if (heard()) {
            throw new Refusal("wrong-stage", "The appellant was invited to a hearing on this level already.");
        }
        move(Stage.HEARING_REQUESTED);
        happened(Event.of("APPEAL_HEARING_REQUEST", on), act);
        record("request-hearing", stage, act, Map.of("on", on));
    }

    /** Sets the day of the hearing, or another day while it has not been held. */
    void schedule(LocalDate day, String place, LocalDate on, Act act) {
        unbarred(act);
        move(Stage.HEARING_SCHEDULED);
        if (day.isBefore(on)) {
            throw Refusal.invalid("/on", "PAST", "%s has passed.".formatted(day));
        }
        hearingOn = day;
        hearingPlace = place;
        happened(Event.of("APPEAL_HEARING_ARRANGED", on), act);
        record("schedule-hearing", stage, act, Map.of("day", day));
    }

    void serveMinutes(String words, LocalDate on, Act act) {
        held(on, act);
        move(Stage.MINUTES_SHARED);
        minutes = words;
        happened(Event.of("APPEAL_HEARING", hearingOn), act);
        happened(Event.of("MINUTES_SERVED", on), act);
        record("serve-minutes", stage, act, Map.of("on", on));
    }

    /** The appellant did not come: what follows is the programme's. */
    void absent(AppealLadder.Absence rule, String rungCode, LocalDate on, Act act) {
        held(on, act);
        absent = true;
        switch (rule) {
            case REJECTED -> {
                record("absence", stage, act, Map.of("day", hearingOn));
                found(Stage.REJECTED, rungCode, on, act);
            }
            case DECIDED_ON_FILE -> {
                move(Stage.UNDER_REVIEW);
                record("absence", stage, act, Map.of("day", hearingOn));
            }
        }
    }

    private void held(LocalDate on, Act act) {
        unbarred(act);
        require(Stage.HEARING_SCHEDULED, "No hearing is arranged.");
        if (on.isBefore(hearingOn)) {
            throw new Refusal("wrong-stage", "The hearing is on %s.".formatted(hearingOn));
        }
    }

    void argue(String words, LocalDate on, Act act) {
        require(Stage.MINUTES_SHARED, "There are no minutes to argue about.");
        arguments = arguments == null ? words : arguments + "\n\n" + words;
        happened(Event.of("ARGUMENTS", on), act);
        record("argue", stage, act, Map.of("on", on));
    }

    /**
     * Decides on the present rung.
     *
     * @param rule the rung
     * @param argumentsOpen the appellant may still bring arguments on the minutes
     */
    void find(boolean right, AppealLadder.Rung rule, boolean argumentsOpen, LocalDate on, Act act) {
        unbarred(act);
        if (stage != Stage.UNDER_REVIEW && stage != Stage.MINUTES_SHARED) {
            throw wrongStage("Only what was examined can be decided.");
        }
        if (rule.hearing() == AppealLadder.Oral.ALWAYS && !heard()) {
            throw new Refusal("hearing-required", "On this level the appellant is heard in person first.");
        }
        if (stage == Stage.MINUTES_SHARED && argumentsOpen) {
            throw new Refusal("hearing-open", "The appellant may still bring arguments on the minutes.");
        }
        found(right ? Stage.UPHELD : Stage.REJECTED, rule.code(), on, act);
    }

    private void found(Stage outcome, String rungCode, LocalDate on, Act act) {
        move(outcome);
        var right = outcome == Stage.UPHELD;
        findings.add(new AppealFinding(rungCode, right, act.reason(), on, hearingOn, absent, minutes, arguments));
        if (!barred.contains(act.actor())) {
            barred = new ArrayList<>(barred);
            barred.add(act.actor());
        }
        happened(Event.of(right ? "APPEAL_UPHELD" : "APPEAL_REJECTED", on), act);
        record(right ? "uphold" : "reject", stage, act, Map.of("rung", rungCode, "on", on));
    }

    /** On to the next rung, decided by somebody else again. */
    void escalate(AppealLadder ladder, String words, LocalDate on, Act act) {
        require(Stage.REJECTED, "Only a rejection can be taken to the next level.");
        if (ladder.rung(rung + 1).isEmpty()) {
            throw new Refusal("appeal-final", "There is no further level; the rejection is final here.");
        }
        move(Stage.FILED);
        rung++;
        grounds = words;
        missing = null;
        completion = null;
        hearingOn = null;
        hearingPlace = null;
        minutes = null;
        arguments = null;
        absent = false;
        happened(Event.of("APPEAL_ESCALATED", on), act);
        record("escalate", stage, act, Map.of("rung", rung, "on", on));
    }

    void withdraw(LocalDate on, Act act) {
        move(Stage.WITHDRAWN);
        record("withdraw", stage, act, Map.of("on", on));
    }

    /** Whoever had a part in the decision, or has rejected the appeal on a level below, decides nothing here. */
    boolean bars(String person) {
        return barred.contains(person);
    }

    private void unbarred(Act act) {
        if (bars(act.actor())) {
            throw new Refusal("four-eyes", "Whoever had a part in the decision cannot decide the appeal against it.");
        }
    }

    /** Heard in person on this rung, or did not come. */
    boolean heard() {
        return minutes != null || absent;
    }

    private void happened(Event event, Act act) {
        events = new ArrayList<>(events);
        events.add(CaseEvent.of(event, act.at()));
    }

    private void require(Stage needed, String words) {
        if (stage != needed) {
            throw wrongStage(words);
        }
    }

    private Refusal wrongStage(String words) {
        return new Refusal("wrong-stage", "%s It is %s.".formatted(words, stage));
    }

    private void move(Stage to) {
        if (!stage.next().contains(to)) {
            throw new Refusal("wrong-stage", "%s cannot become %s.".formatted(stage, to));
        }
        stage = to;
    }

    @Override
    protected String kind() {
        return "appeal";
    }

    @Override
    protected String tenant() {
        return administration;
    }
}
