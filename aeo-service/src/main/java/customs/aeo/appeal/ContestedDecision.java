package customs.aeo.appeal;

import customs.aeo.clock.Event;
import customs.aeo.programme.AppealLadder;
import customs.aeo.programme.Programme;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A decision as an appeal sees it.
 *
 * @param id the application, suspension or revocation that was decided
 * @param takenPart ids of the persons who had a part in it
 */
record ContestedDecision(
        AppealLadder.Contested against,
        UUID id,
        String administration,
        UUID operatorId,
        Programme programme,
        LocalDate decidedOn,
        Set<String> takenPart) {

    /**
     * The events with which a limit for an appeal may start: any decision, and the kind of this one, unless the word for
     * it is one of the clock engine's own: to it a suspension is one of limits, and would hold this one up for good.
     */
    List<Event> events() {
        var decision = Event.of("DECISION", decidedOn);
        return against.name().equals(Event.SUSPENSION)
                ? List.of(decision)
                : List.of(decision, Event.of(against.name(), decidedOn));
    }

    /** Null where no source read states how the programme's decisions are contested. */
    AppealLadder ladder() {
        return programme.appeal();
    }

    boolean foreseen() {
        return ladder() != null && ladder().against().contains(against);
    }
}
